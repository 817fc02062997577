#pragma once
#include <stddef.h>
#if defined(__APPLE__)
#include <malloc/malloc.h>
#else
#include <malloc.h>
#endif

/// How many bytes from an allocated address on belong to the same piece.
static inline size_t holdfast_allocated_size(void *address) {
#if defined(__APPLE__)
  return malloc_size(address);
#else
  return malloc_usable_size(address);
#endif
}
