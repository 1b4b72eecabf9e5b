// The elementary functions against the C library's, one thread.
//
//   functions TABLE
//
// TABLE is an instruction set as `--isa` takes it. The C library's functions run as programs call them, in a loop
// over the elements.
#include "bench.h"
#include "ckernels.h"

#include <math.h>

enum { COUNT = 8192 };

/// A function over COUNT arguments in `low` ... `high`.
typedef struct comparison {
  const char *name;
  ck_function function;
  double low, high;
  double (*library_f64)(double);
  float (*library_f32)(float);
} comparison;

static double logistic(double x) { return 1 / (1 + exp(-x)); }
static float logistic_f32(float x) { return 1 / (1 + expf(-x)); }
static double softplus(double x) { return log1p(exp(x)); }
static float softplus_f32(float x) { return log1pf(expf(x)); }

/// The first three must be three times as fast as the C library.
static const comparison comparisons[] = {
    {"exp", CK_EXP, -8, 8, exp, expf},
    {"tanh", CK_TANH, -8, 8, tanh, tanhf},
    {"log", CK_LOG, 1e-3, 10, log, logf},
    {"sigmoid", CK_SIGMOID, -8, 8, logistic, logistic_f32},
    {"softplus", CK_SOFTPLUS, -8, 8, softplus, softplus_f32},
    {"expm1", CK_EXPM1, -8, 8, expm1, expm1f},
    {"log1p", CK_LOG1P, -0.9, 9, log1p, log1pf},
    {"log10", CK_LOG10, 1e-3, 10, log10, log10f},
    {"sin", CK_SIN, -8, 8, sin, sinf},
    {"cos", CK_COS, -8, 8, cos, cosf},
    {"erf", CK_ERF, -4, 4, erf, erff},
};

static float x_f32[COUNT], y_f32[COUNT];
static double x_f64[COUNT], y_f64[COUNT];

static void ours_f32(void *context) {
  ck_active()->f32.map(((const comparison *)context)->function, COUNT, x_f32, y_f32);
}

static void ours_f64(void *context) {
  ck_active()->f64.map(((const comparison *)context)->function, COUNT, x_f64, y_f64);
}

static void theirs_f32(void *context) {
  float (*function)(float) = ((const comparison *)context)->library_f32;
  for (long i = 0; i < COUNT; i++) y_f32[i] = function(x_f32[i]);
}

static void theirs_f64(void *context) {
  double (*function)(double) = ((const comparison *)context)->library_f64;
  for (long i = 0; i < COUNT; i++) y_f64[i] = function(x_f64[i]);
}

int main(int count, char **arguments) {
  if (count < 2 || !ck_select(arguments[1])) {
    fprintf(stderr, "usage: functions TABLE, with a table that this machine can run\n");
    return 2;
  }
  printf("%s against the C library, %d elements\n", arguments[1], COUNT);
  bench_mean mean_f32 = {0}, mean_f64 = {0};
  for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++) {
    comparison one = comparisons[i];
    char name[32];
    bench_fill_f64(COUNT, x_f64);
    for (long k = 0; k < COUNT; k++) {
      x_f64[k] = one.low + (x_f64[k] + 0.5) * (one.high - one.low);
      x_f32[k] = (float)x_f64[k];
    }
    snprintf(name, sizeof name, "f32 %s", one.name);
    bench_result result = bench_compare((bench_work){ours_f32, &one}, (bench_work){theirs_f32, &one});
    bench_report(name, result, &mean_f32);
    snprintf(name, sizeof name, "f64 %s", one.name);
    result = bench_compare((bench_work){ours_f64, &one}, (bench_work){theirs_f64, &one});
    bench_report(name, result, &mean_f64);
  }
  bench_report_mean("f32", mean_f32);
  bench_report_mean("f64", mean_f64);
  return 0;
}
