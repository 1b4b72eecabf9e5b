// Memory that is exactly as large as a kernel may touch: AddressSanitizer reports what is read or written beside it.
// Other builds put guards there and look for changes.

#if defined(__SANITIZE_ADDRESS__)
#define GUARD 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GUARD 0
#endif
#endif
#ifndef GUARD
/// Bytes on both sides of an array; a multiple of every element's size, so that arrays are aligned, but not to vectors.
#define GUARD 24
#endif

#define GUARD_BYTE 0xA5

/// Memory for `size` bytes, aligned for elements only.
static void *take(size_t size) {
  unsigned char *memory = malloc(size + 2 * GUARD);
  if (memory == NULL) abort();
  memset(memory, GUARD_BYTE, size + 2 * GUARD);
  return memory + GUARD;
}

/// Releases what `take` gave.
static void give_back(void *array, size_t size) {
  unsigned char *memory = (unsigned char *)array - GUARD;
  for (size_t i = 0; i < GUARD; i++) {
    if (memory[i] == GUARD_BYTE && memory[GUARD + size + i] == GUARD_BYTE) continue;
    fprintf(stderr, "a kernel wrote beside an array of %zu bytes\n", size);
    exit(1);
  }
  free(memory);
}

/// Memory as callers of kernels provide it for packed factors and workspaces: aligned, its bytes those of a NaN.
static void *take_aligned(size_t size) {
  void *memory = NULL;
  if (posix_memalign(&memory, 64, size) != 0) abort();
  return memset(memory, 0xFF, size);
}
