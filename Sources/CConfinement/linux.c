// The means of Linux: Landlock for files (landlock(7)), filters of system calls for everything else (seccomp(2)). Both
// are asked for by their numbers, since the C library has no functions for them.
#if defined(__linux__)
#define _GNU_SOURCE
#include "filters.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "CConfinement.h"

#if defined(__x86_64__)
#define THIS_MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_MACHINE AUDIT_ARCH_AARCH64
#endif

// The numbers are the same on every machine; headers may be older than the kernel.
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446, BENEATH = 1, ASK_VERSION = 1 };
enum { EXECUTE = 1, READ_FILE = 4, READ_DIR = 8 };
struct Ruleset {
  uint64_t files, network, scopes;
};
struct __attribute__((packed)) Beneath {
  uint64_t allowed;
  int32_t folder;
};

static long version_of_landlock(void) { return syscall(CREATE_RULESET, NULL, 0, ASK_VERSION); }

int system_confinement(void) {
  int found = version_of_landlock() > 0 ? CONFINES_FILES : 0;
#ifdef THIS_MACHINE
  // A kernel without filters says EINVAL; one with them looks at the address and finds nothing there.
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) != 0 && errno == EFAULT) found |= CONFINES_CALLS;
#endif
  return found;
}

static int confine_files(const char *const readable[]) {
  long version = version_of_landlock();
  if (version <= 0) return 0;
  struct Ruleset rules = {(UINT64_C(1) << 13) - 1, 0, 0};
  if (version >= 2) rules.files |= UINT64_C(1) << 13;
  if (version >= 3) rules.files |= UINT64_C(1) << 14;
  if (version >= 5) rules.files |= UINT64_C(1) << 15;
  if (version >= 4) rules.network = 3;
  if (version >= 6) rules.scopes = 3;
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int ruleset = (int)syscall(CREATE_RULESET, &rules, size, 0);
  if (ruleset < 0) return -1;
  for (; *readable; readable++) {
    struct stat status;
    int folder = open(*readable, O_PATH | O_CLOEXEC);
    if (folder < 0) continue;
    if (fstat(folder, &status) == 0) {
      struct Beneath rule = {EXECUTE | READ_FILE | (S_ISDIR(status.st_mode) ? READ_DIR : 0), folder};
      if (syscall(ADD_RULE, ruleset, BENEATH, &rule, 0) != 0) return -1;
    }
    close(folder);
  }
  long done = syscall(RESTRICT_SELF, ruleset, 0);
  close(ruleset);
  return done == 0 ? 0 : -1;
}

#ifdef THIS_MACHINE
#define NUMBER offsetof(struct seccomp_data, nr)
#define MACHINE offsetof(struct seccomp_data, arch)
#define ARGUMENT(n) (offsetof(struct seccomp_data, args) + 8 * (n))
#define FAIL(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
// Calls of another machine's numbers (and, on x86-64, of x32) would pass under a wrong name.
#define SAME_MACHINE                                                                     \
  BPF_STMT(BPF_LD | BPF_W | BPF_ABS, MACHINE), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_MACHINE, 1, 0), \
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, NUMBER),  \
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), FAIL(EPERM)
#define REFUSED(call, error) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##call, 0, 1), FAIL(error)
#define ALLOWED(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##call, 0, 1), ALLOW

// A signal to this process itself, which is how a program aborts.
#define OWN_SIGNALS                                                                                  \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_tgkill, 0, 4), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(0)), \
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)getpid(), 1, 0), FAIL(EPERM), ALLOW

static int filter(const struct sock_filter *steps, unsigned short count) {
  struct sock_fprog program = {count, (struct sock_filter *)steps};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

// Before the program is loaded it must still be able to open its libraries and to start its own threads.
static int confine_calls(void) {
  const struct sock_filter steps[] = {
      SAME_MACHINE,
      REFUSED(socket, EPERM), REFUSED(socketpair, EPERM), REFUSED(ptrace, EPERM), REFUSED(kill, EPERM),
      REFUSED(tkill, EPERM), REFUSED(rt_sigqueueinfo, EPERM), REFUSED(rt_tgsigqueueinfo, EPERM),
      OWN_SIGNALS,
      REFUSED(process_vm_readv, EPERM), REFUSED(process_vm_writev, EPERM), REFUSED(bpf, EPERM),
      REFUSED(keyctl, EPERM), REFUSED(add_key, EPERM), REFUSED(request_key, EPERM), REFUSED(unshare, EPERM),
      REFUSED(setns, EPERM), REFUSED(mount, EPERM), REFUSED(userfaultfd, EPERM), REFUSED(perf_event_open, EPERM),
      REFUSED(io_uring_setup, EPERM), REFUSED(openat2, ENOSYS), REFUSED(clone3, ENOSYS),
      REFUSED(unlinkat, EPERM), REFUSED(renameat2, EPERM), REFUSED(mkdirat, EPERM), REFUSED(linkat, EPERM),
      REFUSED(symlinkat, EPERM), REFUSED(fchmodat, EPERM), REFUSED(fchownat, EPERM), REFUSED(truncate, EPERM),
      REFUSED(setpgid, EPERM), REFUSED(setsid, EPERM),
#ifdef __NR_fork
      REFUSED(fork, EPERM), REFUSED(vfork, EPERM), REFUSED(unlink, EPERM), REFUSED(rename, EPERM),
      REFUSED(mkdir, EPERM), REFUSED(rmdir, EPERM), REFUSED(link, EPERM), REFUSED(symlink, EPERM),
      REFUSED(chmod, EPERM), REFUSED(chown, EPERM), REFUSED(lchown, EPERM), REFUSED(creat, EPERM),
      // open(path, flags): nothing is opened but for reading.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_open, 0, 4), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(1)),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1), FAIL(EACCES), ALLOW,
#endif
#ifdef __NR_renameat
      REFUSED(renameat, EPERM),
#endif
      // openat(folder, path, flags)
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 0, 4), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(2)),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1), FAIL(EACCES), ALLOW,
      // clone(flags): a thread, but no process.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 4), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(0)),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0), FAIL(EPERM), ALLOW,
      ALLOW,
  };
  return filter(steps, sizeof steps / sizeof *steps);
}

int allow_computing_only(void) {
  const struct sock_filter steps[] = {
      SAME_MACHINE,
      ALLOWED(read), ALLOWED(readv), ALLOWED(write), ALLOWED(writev), ALLOWED(close), ALLOWED(lseek),
      ALLOWED(fstat), ALLOWED(mmap), ALLOWED(munmap), ALLOWED(mremap), ALLOWED(mprotect), ALLOWED(madvise),
      ALLOWED(brk), ALLOWED(futex), ALLOWED(sched_yield), ALLOWED(sched_getaffinity), ALLOWED(getpid),
      ALLOWED(gettid), ALLOWED(getrandom), ALLOWED(clock_gettime), ALLOWED(clock_getres), ALLOWED(gettimeofday),
      ALLOWED(nanosleep), ALLOWED(clock_nanosleep), ALLOWED(restart_syscall), ALLOWED(rt_sigaction),
      ALLOWED(rt_sigprocmask), ALLOWED(rt_sigreturn), ALLOWED(sigaltstack), ALLOWED(uname),
      ALLOWED(sysinfo), ALLOWED(exit), ALLOWED(exit_group),
      OWN_SIGNALS,
#ifdef __NR_time
      ALLOWED(time),
#endif
      FAIL(EPERM),
  };
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return filter(steps, sizeof steps / sizeof *steps);
}
#else
static int confine_calls(void) { return 0; }
int allow_computing_only(void) { return -1; }
#endif

int confine(const char *const readable[]) {
  int means = system_confinement();
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 && means) return -1;
  if ((means & CONFINES_FILES) && confine_files(readable) != 0) return -1;
  return (means & CONFINES_CALLS) ? confine_calls() : 0;
}
#else
typedef int nothing_of_linux_here;
#endif
