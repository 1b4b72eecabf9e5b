/// The kernels as their contract reads, one element after the other: what every table is compared with.
#ifndef KERNEL_REFERENCE_H
#define KERNEL_REFERENCE_H

#include "ckernels.h"

/// The reference as a table of its own. Its `pack` and `product` belong together, as those of every table do;
/// its elementary functions are those of the active table, one element at a time.
const ck_table *kernel_reference(void);

/// The numbers that a comparison computes with.
typedef enum kernel_numbers {
  /// Of any sign, most between .01 and 10.
  KERNEL_ORDINARY_NUMBERS,
  /// Halves between -2 and 2, so that many are equal.
  KERNEL_FEW_NUMBERS,
  /// Ordinary ones, and among them NaNs of either sign, infinities, zeros, subnormal and huge numbers.
  KERNEL_SPECIAL_NUMBERS,
} kernel_numbers;

/// Sizes of a comparison: matrices are of `rows` x `columns`, products have `terms`, and flat arrays as many
/// elements as the matrix and the terms together.
typedef struct kernel_shape {
  long rows;
  long columns;
  long terms;
} kernel_shape;

/// One kernel compared with the reference.
typedef struct kernel_comparison {
  /// The name of the kernel.
  const char *name;
  /// Whether the shape's terms are those of a product.
  bool has_terms;
  /// Whether the kernel gives the bytes of the reference and leaves the elements around its results alone.
  bool (*agrees_f32)(const ck_kernels_f32 *kernels, kernel_shape shape, kernel_numbers numbers);
  /// The same in double precision.
  bool (*agrees_f64)(const ck_kernels_f64 *kernels, kernel_shape shape, kernel_numbers numbers);
} kernel_comparison;

/// The comparison with this index, null after the last.
const kernel_comparison *kernel_comparison_at(long index);

#endif
