// The kernels for any processor: 16-byte vectors as the compiler maps them, and an exact emulation of fused
// multiply-add.
#pragma STDC FP_CONTRACT OFF
#include "common.h"

#define CK_ISA portable
#define CK_ISA_PORTABLE 1
#define CK_VECTOR_BYTES 16
#include "instruction_set.inc"
