// The kernels for processors with AVX2 and FMA.
#if defined(__x86_64__)
#pragma STDC FP_CONTRACT OFF
#include "common.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,bmi,bmi2"))), apply_to = function)
#define CK_ISA avx2
#define CK_ISA_AVX2 1
#define CK_VECTOR_BYTES 32
#include "instruction_set.inc"
#pragma clang attribute pop
#endif
