// Writes a digest of what each kernel of one table gives, for each element type and kind of numbers. All tables on all
// machines must write the same lines.
//
// kernels           the names of the tables that this machine has, the fastest first
// kernels TABLE     the digests of one table: element type, kernel, kind of numbers, FNV-1a of the results' bytes
#pragma STDC FP_CONTRACT OFF
#include "ckernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "digest.h"
#include "memory.h"
#include "numbers.h"
#include "shapes.h"

#define JOIN_(type, name) type##_##name
#define JOIN(type, name) JOIN_(type, name)
#define FN(name) JOIN(TYPE, name)

#define TYPE f32
#define T float
#define BITS uint32_t
#define EXPONENT_BITS 8
#define CK_KERNELS ck_kernels_f32
#include "kernels_of_type.inc"
#undef TYPE
#undef T
#undef BITS
#undef EXPONENT_BITS
#undef CK_KERNELS

#define TYPE f64
#define T double
#define BITS uint64_t
#define EXPONENT_BITS 11
#define CK_KERNELS ck_kernels_f64
#include "kernels_of_type.inc"

/// One kernel: its name and what adds its results to a digest.
typedef struct subject {
  const char *name;
  void (*digest_f32)(const ck_kernels_f32 *kernels, numbers numbers, digest *digest);
  void (*digest_f64)(const ck_kernels_f64 *kernels, numbers numbers, digest *digest);
} subject;

#define SUBJECT(name) {#name, f32_digest_##name, f64_digest_##name}
static const subject subjects[] = {
    SUBJECT(product),
    SUBJECT(unpacked_product),
    SUBJECT(transposed_product),
    SUBJECT(transpose),
    SUBJECT(column_sums),
    SUBJECT(layer_forward),
    SUBJECT(layer_backward),
    SUBJECT(network),
    SUBJECT(activation_forward),
    SUBJECT(activation_backward),
    SUBJECT(softmax),
    SUBJECT(softmax_backward),
    SUBJECT(squared_error),
    SUBJECT(binary_cross_entropy),
    SUBJECT(binary_cross_entropy_of_logits),
    SUBJECT(cross_entropy),
    SUBJECT(judge),
    SUBJECT(quantiles),
    SUBJECT(sum_of_squares),
    SUBJECT(squared_distance),
    SUBJECT(add_scaled),
    SUBJECT(scale),
    SUBJECT(clamp),
    SUBJECT(descend),
    SUBJECT(descend_momentum),
    SUBJECT(descend_adam),
    SUBJECT(convert),
    SUBJECT(gather),
    SUBJECT(convert_single),
    SUBJECT(gather_single),
    SUBJECT(power),
};
#define SUBJECT_COUNT (sizeof subjects / sizeof subjects[0])

// Seven members have no subject of their own: `packed_count`, `workspace_count`, `pack` and `pack_transposed` serve
// products, `map` is taken function by function, and `forward`, `backward` and `gradient` are `network`.
_Static_assert(
    SUBJECT_COUNT + 7 == sizeof(ck_kernels_f32) / sizeof(void (*)(void)), "each kernel of a table needs a subject");

/// The name of an elementary function, null after the last. No default: the compiler then names what is missing.
static const char *function_name(ck_function function) {
  switch (function) {
    case CK_EXP: return "exp";
    case CK_EXPM1: return "expm1";
    case CK_LOG: return "log";
    case CK_LOG1P: return "log1p";
    case CK_LOG10: return "log10";
    case CK_SQRT: return "sqrt";
    case CK_TANH: return "tanh";
    case CK_SIGMOID: return "sigmoid";
    case CK_SOFTPLUS: return "softplus";
    case CK_SIN: return "sin";
    case CK_COS: return "cos";
    case CK_ERF: return "erf";
  }
  return NULL;
}

static void print(const char *type, const char *subject, numbers numbers, digest digest) {
  printf("%s %s %s %016llx\n", type, subject, numbers_name(numbers), (unsigned long long)digest.value);
}

static void print_subject(const ck_table *table, subject subject, numbers numbers) {
  digest single = empty_digest, twice = empty_digest;
  subject.digest_f32(&table->f32, numbers, &single);
  print("f32", subject.name, numbers, single);
  subject.digest_f64(&table->f64, numbers, &twice);
  print("f64", subject.name, numbers, twice);
}

static void print_function(const ck_table *table, ck_function function, numbers numbers) {
  digest single = empty_digest, twice = empty_digest;
  f32_digest_map(&table->f32, function, numbers, &single);
  print("f32", function_name(function), numbers, single);
  f64_digest_map(&table->f64, function, numbers, &twice);
  print("f64", function_name(function), numbers, twice);
}

int main(int count, char **arguments) {
  const ck_table *table;
  if (count == 1) {
    for (long i = 0; (table = ck_table_at(i)) != NULL; i++) puts(table->name);
    return 0;
  }
  if (count != 2 || !ck_select(arguments[1])) {
    fprintf(stderr, "usage: kernels [TABLE], a table that this machine has\n");
    return 64;
  }
  table = ck_active();
  for (numbers numbers = ORDINARY; numbers <= SPECIAL; numbers++) {
    for (size_t i = 0; i < SUBJECT_COUNT; i++) print_subject(table, subjects[i], numbers);
    for (ck_function f = CK_EXP; function_name(f) != NULL; f++) print_function(table, f, numbers);
  }
  return 0;
}
