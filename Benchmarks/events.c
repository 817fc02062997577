/* The unit of speed: reads files and runs libyaml's event loop over them, nothing else.
 *
 * Files are named as arguments, or one a line on standard input where there are none. It prints the number of files,
 * bytes and events, so that a run that read nothing cannot pass for a fast one. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static unsigned long files, total, events;

/* Reads a whole file into a buffer that grows and is used again; the length, or -1. */
static long slurp(const char *path, unsigned char **buffer, size_t *room) {
  int file = open(path, O_RDONLY);
  if (file < 0) return -1;
  struct stat about;
  if (fstat(file, &about) != 0) { close(file); return -1; }
  size_t size = (size_t)about.st_size;
  if (size + 1 > *room) {
    unsigned char *larger = realloc(*buffer, size + 1);
    if (!larger) { close(file); return -1; }
    *buffer = larger;
    *room = size + 1;
  }
  size_t done = 0;
  while (done < size) {
    ssize_t got = read(file, *buffer + done, size - done);
    if (got <= 0) break;
    done += (size_t)got;
  }
  close(file);
  return (long)done;
}

/* Runs the events of one text; 0 where it is YAML. */
static int run(const unsigned char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml_parser_initialize(&parser)) return 1;
  yaml_parser_set_input_string(&parser, text, length);
  for (;;) {
    if (!yaml_parser_parse(&parser, &event)) { yaml_parser_delete(&parser); return 1; }
    yaml_event_type_t type = event.type;
    events++;
    yaml_event_delete(&event);
    if (type == YAML_STREAM_END_EVENT) break;
  }
  yaml_parser_delete(&parser);
  return 0;
}

/* Reads and runs one file; 0 where it could be read and is YAML. */
static int one(const char *path, unsigned char **buffer, size_t *room) {
  long length = slurp(path, buffer, room);
  if (length < 0 || run(*buffer, (size_t)length) != 0) {
    fprintf(stderr, "%s: cannot be read\n", path);
    return 1;
  }
  files++;
  total += (unsigned long)length;
  return 0;
}

int main(int count, char **names) {
  unsigned char *buffer = NULL;
  size_t room = 0;
  int failed = 0;
  for (int place = 1; place < count; place++) failed |= one(names[place], &buffer, &room);
  if (count == 1) {
    char path[4096];
    while (fgets(path, sizeof path, stdin)) {
      path[strcspn(path, "\n")] = 0;
      if (path[0]) failed |= one(path, &buffer, &room);
    }
  }
  free(buffer);
  printf("%lu files, %lu bytes, %lu events\n", files, total, events);
  return failed;
}
