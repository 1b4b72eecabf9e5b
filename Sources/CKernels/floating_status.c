#include "ckernels.h"

#if defined(__x86_64__)
#include <xmmintrin.h>

unsigned ck_take_floating_status(void) {
  // To write the register is slow, and nearly every operation is inexact, which nobody asks.
  const unsigned kept = _mm_getcsr();
  const unsigned raised = kept & 0x0d;
  if (raised != 0) _mm_setcsr(kept & ~0x3fu);
  return ((raised & 0x04) ? CK_DIVIDED_BY_ZERO : 0) | ((raised & 0x08) ? CK_OVERFLOWED : 0)
      | ((raised & 0x01) ? CK_INVALID : 0);
}

#elif defined(__aarch64__)

unsigned ck_take_floating_status(void) {
  uint64_t kept;
  __asm__ volatile("mrs %0, fpsr" : "=r"(kept));
  const uint64_t raised = kept & 0x07;
  if (raised != 0) __asm__ volatile("msr fpsr, %0" : : "r"(kept & ~(uint64_t)0x1f));
  return ((raised & 0x02) ? CK_DIVIDED_BY_ZERO : 0) | ((raised & 0x04) ? CK_OVERFLOWED : 0)
      | ((raised & 0x01) ? CK_INVALID : 0);
}

#else

unsigned ck_take_floating_status(void) { return CK_DIVIDED_BY_ZERO | CK_OVERFLOWED | CK_INVALID; }

#endif
