// The kernels for 64-bit ARM processors, all of which have NEON with fused multiply-add.
#if defined(__aarch64__)
#pragma STDC FP_CONTRACT OFF
#include "common.h"

#define CK_ISA neon
#define CK_ISA_NEON 1
#define CK_VECTOR_BYTES 16
#include "instruction_set.inc"
#endif
