// The matrix products of training against OpenBLAS, one thread.
//
//   products TABLE OPENBLAS [CHUNK]
//
// TABLE is an instruction set as `--isa` takes it, OPENBLAS the library in NumPy's wheel. For OpenBLAS the
// call as it is; ours includes packing weights, where a batch is not so small that they are multiplied as they are,
// and transposing a gradient back. With CHUNK, ours takes that
// many samples a call.
#include "bench.h"
#include "ckernels.h"

#include <dlfcn.h>
#include <string.h>

typedef enum form {
  /// X·W, rows x terms · terms x columns.
  FORWARD,
  /// dZ·Wᵀ, rows x terms · (columns x terms)ᵀ.
  BACKWARD,
  /// Xᵀ·dZ, (terms x rows)ᵀ · terms x columns.
  GRADIENT,
} form;

static const char *const form_names[] = {"X.W", "dZ.W'", "X'.dZ"};

typedef struct shape {
  const char *workload;
  form form;
  long rows, columns, terms;
} shape;

static const shape shapes[] = {
    {"W3", FORWARD, 10000, 30, 784},   {"W3", FORWARD, 10000, 2, 30},
    {"W4", FORWARD, 128, 128, 784},    {"W4", FORWARD, 128, 10, 128},
    {"W4", FORWARD, 10000, 128, 784},  {"W5", FORWARD, 256, 1024, 784},
    {"W5", FORWARD, 256, 1024, 1024},  {"W5", FORWARD, 256, 10, 1024},
    {"W3", BACKWARD, 10000, 30, 2},    {"W4", BACKWARD, 128, 128, 10},
    {"W5", BACKWARD, 256, 1024, 10},   {"W5", BACKWARD, 256, 1024, 1024},
    {"W3", GRADIENT, 784, 30, 10000},  {"W3", GRADIENT, 30, 2, 10000},
    {"W4", GRADIENT, 784, 128, 128},   {"W4", GRADIENT, 128, 10, 128},
    {"W5", GRADIENT, 784, 1024, 256},  {"W5", GRADIENT, 1024, 1024, 256},
    {"W5", GRADIENT, 1024, 10, 256},
};

/// Products so small that the cost of a call counts; reported, not counted in the mean.
static const shape small_shapes[] = {
    {"W1", FORWARD, 4, 8, 2},       {"W1", FORWARD, 4, 1, 8},       {"W1", BACKWARD, 4, 8, 1},
    {"W1", GRADIENT, 2, 8, 4},      {"W1", GRADIENT, 8, 1, 4},      {"W2", FORWARD, 2000, 16, 2},
    {"W2", FORWARD, 2000, 2, 16},   {"W2", BACKWARD, 2000, 16, 2},  {"W2", GRADIENT, 2, 16, 2000},
    {"W2", GRADIENT, 16, 2, 2000},
};

enum { ROW_MAJOR = 101, NOT_TRANSPOSED = 111, TRANSPOSED = 112 };

static long chunk = 1L << 40;

static inline long smaller(long a, long b) { return a < b ? a : b; }

/// Whether training multiplies with weights that are not packed: a batch of one block of rows, and more columns than
/// a panel has.
static bool is_unpacked(shape shape) {
  return shape.rows > 16 && shape.rows <= 280 && shape.columns > 32 && shape.rows <= chunk;
}

/// Memory as `Tensor` aligns it.
static void *allocate(long bytes) { return aligned_alloc(64, (size_t)((bytes + 127) / 64 * 64)); }

#define T float
#define KERNELS ck_kernels_f32
#define FN(name) name##_f32
#define TYPE_NAME "f32"
#define KERNELS_OF(table) (&(table)->f32)
#define GEMM "scipy_cblas_sgemm64_"
#include "products_of_type.inc"

#define T double
#define KERNELS ck_kernels_f64
#define FN(name) name##_f64
#define TYPE_NAME "f64"
#define KERNELS_OF(table) (&(table)->f64)
#define GEMM "scipy_cblas_dgemm64_"
#include "products_of_type.inc"

int main(int count, char **arguments) {
  if (count < 3 || !ck_select(arguments[1])) {
    fprintf(stderr, "usage: products TABLE OPENBLAS [CHUNK], with a table that this machine can run\n");
    return 2;
  }
  void *library = dlopen(arguments[2], RTLD_NOW);
  if (library == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  if (count > 3) chunk = atol(arguments[3]);
  char *(*configuration)(void) = (char *(*)(void))dlsym(library, "scipy_openblas_get_config64_");
  printf("%s against %s\n", arguments[1], configuration ? configuration() : arguments[2]);
  compare_f32(ck_active(), library);
  compare_f64(ck_active(), library);
  return 0;
}
