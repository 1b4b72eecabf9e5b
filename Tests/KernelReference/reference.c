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
static double sum_of_lanes(const double l[16]) {
  double even = ((l[0] + l[8]) + (l[4] + l[12])) + ((l[2] + l[10]) + (l[6] + l[14]));
  double odd = ((l[1] + l[9]) + (l[5] + l[13])) + ((l[3] + l[11]) + (l[7] + l[15]));
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
