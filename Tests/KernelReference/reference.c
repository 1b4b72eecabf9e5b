// The reference for both element types.
#pragma STDC FP_CONTRACT OFF
#include "kernel_reference.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define JOIN_(type, name) type##_##name
#define JOIN(type, name) JOIN_(type, name)
#define FN(name) JOIN(TYPE, name)

/// The lanes of one block as they are added in the end.
static double sum_of_lanes(const double lanes[16]) {
  double even = ((lanes[0] + lanes[8]) + (lanes[4] + lanes[12])) + ((lanes[2] + lanes[10]) + (lanes[6] + lanes[14]));
  double odd = ((lanes[1] + lanes[9]) + (lanes[5] + lanes[13])) + ((lanes[3] + lanes[11]) + (lanes[7] + lanes[15]));
  return even + odd;
}

/// The one quiet NaN for every NaN.
static double canonical_sum(double x) { return isnan(x) ? (double)NAN : x; }

#define T float
#define FMA fmaf
#define SQUARE_ROOT sqrtf
#define TYPE f32
#define CK_KERNELS ck_kernels_f32
#include "reference_products.inc"
#include "reference_layers.inc"
#include "reference_losses.inc"
#include "reference_judging.inc"
#include "reference_steps.inc"
#include "reference_table.inc"
#undef T
#undef FMA
#undef SQUARE_ROOT
#undef TYPE
#undef CK_KERNELS

#define T double
#define FMA fma
#define SQUARE_ROOT sqrt
#define TYPE f64
#define CK_KERNELS ck_kernels_f64
#include "reference_products.inc"
#include "reference_layers.inc"
#include "reference_losses.inc"
#include "reference_judging.inc"
#include "reference_steps.inc"
#include "reference_table.inc"

static const ck_table reference = {.name = "reference", .f32 = f32_kernels, .f64 = f64_kernels};

const ck_table *kernel_reference(void) { return &reference; }
