// How large this machine's caches are: products choose their blocks by it, which no result depends on.
#include "common.h"

#include <stdatomic.h>
#include <unistd.h>

long ck_second_level_cache(void) {
#ifdef CK_SECOND_LEVEL_CACHE
  // A check that other blocks give the same bits.
  return CK_SECOND_LEVEL_CACHE;
#else
  // Asking takes microseconds on a virtual machine. Racing first calls find the same.
  static _Atomic long known;
  long size = atomic_load_explicit(&known, memory_order_relaxed);
  if (size > 0) return size;
#ifdef _SC_LEVEL2_CACHE_SIZE
  size = sysconf(_SC_LEVEL2_CACHE_SIZE);
#endif
  if (size <= 0) size = 512 * 1024;
  if (size < 256 * 1024) size = 256 * 1024;
  atomic_store_explicit(&known, size, memory_order_relaxed);
  return size;
#endif
}
