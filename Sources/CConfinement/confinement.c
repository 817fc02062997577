// Programs that are held back: between fork and exec only system calls are made, which Swift cannot promise.
#define _GNU_SOURCE
#include "CConfinement.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filters.h"

int confinement_of_system(void) { return system_confinement(); }

int give_up_all_but_computing(void) { return allow_computing_only(); }

static void limit(int what, rlim_t value) {
  struct rlimit bound = {value, value};
  setrlimit(what, &bound);
}

// The code with which a program ends that could not be held back: it was never started.
enum { NOT_CONFINED = 126, NOT_STARTED = 127 };

// In the new process: descriptors, bounds, then the program.
static void become(const struct ProgramStart *start) {
  setpgid(0, 0);
  int copies[4];
  for (int i = 0; i < 4; i++)
    copies[i] = start->descriptors[i] < 0 ? -1 : fcntl(start->descriptors[i], F_DUPFD, 10);
  for (int i = 0; i < 4; i++) {
    if (copies[i] < 0) close(i);
    else if (dup2(copies[i], i) < 0) _exit(NOT_STARTED);
  }
  for (int other = 4; other < 4096; other++) close(other);
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigset_t none;
  sigemptyset(&none);
  sigaction(SIGPIPE, &plain, NULL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  limit(RLIMIT_CORE, 0);
  if (start->seconds) limit(RLIMIT_CPU, start->seconds);
  if (start->readable) {
    // What it prints or hands over goes through pipes, which this does not count.
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_AS, (rlim_t)4 << 30);
    if (confine(start->readable) != 0) _exit(NOT_CONFINED);
  }
  execve(start->program, start->arguments, start->environment);
  _exit(NOT_STARTED);
}

pid_t start_program(const struct ProgramStart *start) {
  pid_t child = fork();
  if (child == 0) become(start);
  // Both sides say so: whoever comes first, the group is there when it is asked for.
  if (child > 0) setpgid(child, child);
  return child;
}

extern char **environ;

char **system_environment(void) { return environ; }
