// The kernels for processors with AVX-512 (F, VL, DQ, BW).
#if defined(__x86_64__)
#pragma STDC FP_CONTRACT OFF
#include "common.h"

#pragma clang attribute push(                                                                     \
    __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma,bmi,bmi2"))), apply_to = function)
#define CK_ISA avx512
#define CK_ISA_AVX512 1
#define CK_VECTOR_BYTES 64
#include "instruction_set.inc"
#pragma clang attribute pop
#endif
