// Where there are no means of the kernel's that a process could ask for itself. On macOS the program is started through
// `sandbox-exec`, which is the caller's affair.
#if !defined(__linux__)
#include "filters.h"

int system_confinement(void) { return 0; }
int confine(const char *const readable[]) {
  (void)readable;
  return 0;
}
int allow_computing_only(void) { return -1; }
#else
typedef int nothing_else_here;
#endif
