#pragma once
#include <sys/types.h>

// What this system can hold a program back with.
enum {
  // Files: Landlock, where the kernel has it (Linux 5.13 and later).
  CONFINES_FILES = 1,
  // Everything else that asks the kernel for something: seccomp filters (Linux).
  CONFINES_CALLS = 2,
};

// What there is of it here; 0 on systems that have neither.
int confinement_of_system(void);

// A program to start. Lists end with NULL.
struct ProgramStart {
  const char *program;
  char *const *arguments;
  char *const *environment;
  // The descriptors that it finds as 0, 1, 2 and 3; -1 leaves one out.
  int descriptors[4];
  // What it may read where files are confined: folders with all below them, or files. NULL: it is not confined.
  const char *const *readable;
  // Seconds of processor time; 0 for as much as it likes.
  unsigned seconds;
};

// Starts a program in a group of its own; its process, or -1 with errno set.
pid_t start_program(const struct ProgramStart *start);

// Gives up, for the rest of this process, whatever it takes to do more than to compute and to write to what is open.
// 0 where that was done, -1 where this system cannot.
int give_up_all_but_computing(void);

// The variables of the environment; Swift may not name `environ`, which anybody may change.
char **system_environment(void);
