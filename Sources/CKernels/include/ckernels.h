/// The numeric kernels: the same bits from every instruction set.
///
/// Each kernel exists once for each instruction set and element type; a `ck_table` holds the kernels of one
/// instruction set. Which table runs never shows in a result, only in the time it takes. Kernels trust their
/// callers: `Tensor` checks sizes and strides before it calls.
///
/// Matrices are stored row by row; a stride is the distance between the starts of two rows, in elements.
/// ARCHITECTURE.md has the table of the order of operations.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A function of one number.
typedef enum ck_function {
  CK_EXP,
  CK_EXPM1,
  CK_LOG,
  CK_LOG1P,
  CK_LOG10,
  CK_SQRT,
  CK_TANH,
  CK_SIGMOID,
  CK_SOFTPLUS,
  CK_SIN,
  CK_COS,
  CK_ERF,
} ck_function;

/// An activation that treats every number by itself.
typedef enum ck_activation {
  CK_IDENTITY,
  CK_RELU,
  CK_SIGMOIDAL,
  CK_HYPERBOLIC,
  CK_SOFT,
} ck_activation;

/// Sums of squares that belong to one step of an optimizer.
typedef struct ck_squares {
  /// Σ g², of the gradient.
  double gradient;
  /// Σ w², of the parameters before the step.
  double parameters;
  /// Σ (Δw)², of the change of the stored parameters.
  double step;
} ck_squares;

/// Which sums of squares a step computes along.
typedef enum ck_want { CK_NO_SQUARES, CK_GRADIENT_SQUARES, CK_ALL_SQUARES } ck_want;

/// One dense layer of a network; pointers are to elements of the type of the kernels that take it.
typedef struct ck_layer {
  /// The sizes of W, inputs x outputs.
  long inputs;
  long outputs;
  /// What the product is followed by: the identity before a softmax, and where the loss does the rest.
  ck_activation activation;
  /// Whether a softmax follows.
  bool is_softmax;
  /// Whether the gradient of W is summed as dZᵀ·X.
  bool is_summed_transposed;
  /// Where the layer's parameters start among all; the biases follow the weights.
  long start;
  void *weights;
  void *biases;
  /// W as `pack` and as `pack_transposed` write it; null where products take it as it is.
  void *packed;
  void *packed_transposed;
} ck_layer;

/// Neighbouring samples on their way through a network.
typedef struct ck_chunk {
  long rows;
  /// Where the samples start in `outputs` and `gradients`, in rows.
  long start;
  /// The first sample's inputs, and its outputs of the last layer.
  const void *inputs;
  void *last;
  /// For each layer but the last, the outputs A; for each layer dL/dZ.
  void *const *outputs;
  void *const *gradients;
  /// The work space of products.
  void *workspace;
  /// Null, or where a product notes the left factor that it has copied into the work space: pieces of one product that
  /// share a work space copy it once. To be set to null before what it points to changes.
  const void **copied;
} ck_chunk;

#define CK_ELEMENT float
#define CK_KERNELS ck_kernels_f32
#include "ckernels_table.h"
#undef CK_ELEMENT
#undef CK_KERNELS
#define CK_ELEMENT double
#define CK_KERNELS ck_kernels_f64
#include "ckernels_table.h"
#undef CK_ELEMENT
#undef CK_KERNELS

/// The kernels of one instruction set.
typedef struct ck_table {
  /// The name that `--isa` takes: avx512, avx2, neon or portable.
  const char *name;
  ck_kernels_f32 f32;
  ck_kernels_f64 f64;
} ck_table;

/// The number of tables that this machine can run, at least 1.
long ck_table_count(void);

/// The tables that this machine can run, the fastest first; null from `ck_table_count()` on.
const ck_table *ck_table_at(long index);

/// Null until a table is chosen or asked for; for `ck_active` alone.
extern _Atomic(const ck_table *) ck_table_in_use;

/// Puts the fastest table to use and returns it. Racing first calls find the same one.
const ck_table *ck_use_fastest(void);

/// The table in use: the fastest, unless `ck_select` chose another.
static inline const ck_table *ck_active(void) {
  const ck_table *table = atomic_load_explicit(&ck_table_in_use, memory_order_relaxed);
  return table != NULL ? table : ck_use_fastest();
}

/// Chooses the table in use by its name, before anything is computed; false if this machine cannot run it.
bool ck_select(const char *name);

/// What a thread's arithmetic may have met.
enum { CK_DIVIDED_BY_ZERO = 1, CK_OVERFLOWED = 2, CK_INVALID = 4 };

/// What this thread's additions, subtractions, multiplications and divisions have met since it was asked last, as the
/// processor's sticky flags have it; everything where these cannot be read. Kernels may leave flags without an error.
unsigned ck_take_floating_status(void);

#endif
