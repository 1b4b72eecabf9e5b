// Kernels compared with the reference, byte by byte.
#pragma STDC FP_CONTRACT OFF
#include "kernel_reference.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#define JOIN_(type, name) type##_##name
#define JOIN(type, name) JOIN_(type, name)
#define FN(name) JOIN(TYPE, name)

/// The elements before and after each array: an odd number, so that arrays are aligned to their elements only.
/// None under AddressSanitizer, which guards arrays itself.
#define GUARD 17
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#undef GUARD
#define GUARD 0
#endif
#elif defined(__SANITIZE_ADDRESS__)
#undef GUARD
#define GUARD 0
#endif

/// The next of a sequence of numbers without pattern.
static uint64_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  uint64_t x = *state ^ (*state >> 29);
  return x * 0x9E3779B97F4A7C15u >> 16;
}

/// Memory as callers of kernels provide it for packed factors and workspaces, filled with NaN.
static void *scratch_memory(size_t size) {
#ifdef __GLIBC__
  // Otherwise each of the many workspaces is mapped and unmapped, which takes longer than all kernels.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
  size_t rounded = (size + 64) / 64 * 64;
  void *memory = aligned_alloc(64, rounded);
  if (memory == NULL) abort();
  return memset(memory, 0xFF, rounded);
}

#define TYPE f32
#define T float
#define CK_KERNELS ck_kernels_f32
#define HUGE_NUMBER 3e38f
#define SUBNORMAL 1e-40f
#include "comparison_arrays.inc"
#include "comparison_products.inc"
#include "comparison_layers.inc"
#include "comparison_steps.inc"
#include "comparison_network.inc"
#undef TYPE
#undef T
#undef CK_KERNELS
#undef HUGE_NUMBER
#undef SUBNORMAL

#define TYPE f64
#define T double
#define CK_KERNELS ck_kernels_f64
#define HUGE_NUMBER 1.5e308
#define SUBNORMAL 1e-310
#include "comparison_arrays.inc"
#include "comparison_products.inc"
#include "comparison_layers.inc"
#include "comparison_steps.inc"
#include "comparison_network.inc"

#define COMPARISON(name, has_terms) {#name, has_terms, f32_agrees_in_##name, f64_agrees_in_##name}
static const kernel_comparison comparisons[] = {
    COMPARISON(product, true),
    COMPARISON(unpacked_product, true),
    COMPARISON(transposed_product, true),
    COMPARISON(transpose, false),
    COMPARISON(column_sums, false),
    COMPARISON(layer_forward, true),
    COMPARISON(layer_backward, true),
    COMPARISON(network, true),
    COMPARISON(activation_forward, false),
    COMPARISON(activation_backward, false),
    COMPARISON(softmax, false),
    COMPARISON(softmax_backward, false),
    COMPARISON(squared_error, false),
    COMPARISON(binary_cross_entropy, false),
    COMPARISON(binary_cross_entropy_of_logits, false),
    COMPARISON(cross_entropy, false),
    COMPARISON(judge, false),
    COMPARISON(quantiles, false),
    COMPARISON(sum_of_squares, false),
    COMPARISON(squared_distance, false),
    COMPARISON(add_scaled, false),
    COMPARISON(scale, false),
    COMPARISON(clamp, false),
    COMPARISON(descend, false),
    COMPARISON(descend_momentum, false),
    COMPARISON(descend_adam, false),
    COMPARISON(convert, false),
    COMPARISON(gather, false),
    COMPARISON(convert_single, false),
    COMPARISON(gather_single, false),
    COMPARISON(map, false),
    COMPARISON(power, false),
};

const kernel_comparison *kernel_comparison_at(long index) {
  long count = (long)(sizeof comparisons / sizeof comparisons[0]);
  return index < count ? &comparisons[index] : NULL;
}
