// What every file of kernels includes before it chooses an instruction set.
#ifndef CK_COMMON_H
#define CK_COMMON_H

#include "ckernels.h"

#include <math.h>
#include <stddef.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#define CK_JOIN_(a, b, c) a##b##c
#define CK_JOIN(a, b, c) CK_JOIN_(a, b, c)
#define CK_INLINE static inline __attribute__((always_inline, unused))
/// Keeps from the compiler where a pointer comes from and what is there.
#define CK_OPAQUE(pointer) __asm__("" : "+r"(pointer))
#define CK_STRING_(x) #x
#define CK_STRING(x) CK_STRING_(x)

/// The bytes of this machine's second-level cache, at least 256 kB; 512 kB where the system does not know.
long ck_second_level_cache(void);

/// The tables, null where the processor family has none.
extern const ck_table ck_portable_table;
#if defined(__x86_64__)
extern const ck_table ck_avx2_table;
extern const ck_table ck_avx512_table;
#elif defined(__aarch64__)
extern const ck_table ck_neon_table;
#endif

#endif
