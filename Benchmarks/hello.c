/* The unit of start-up: a static program that says one thing. */
#include <stdio.h>

int main(void) {
  puts("hello");
  return 0;
}
