/// The kernels of one element type; included once for each, with CK_ELEMENT and CK_KERNELS defined.
typedef struct CK_KERNELS {
  // Products. Every element of a product is one chain of fused multiply-adds over k = 0, 1, 2, ….

  /// The number of elements that `pack` and `pack_transposed` write for a `terms` x `columns` right factor.
  long (*packed_count)(long terms, long columns);
  /// The number of elements of the `workspace` of one product; each thread has its own.
  long (*workspace_count)(void);
  /// Brings the right factor B, `terms` x `columns`, into the form that `product` reads: B[k][j] = b[k * stride + j].
  void (*pack)(long terms, long columns, const CK_ELEMENT *b, long stride, CK_ELEMENT *packed);
  /// The same for a right factor that is stored transposed: B[k][j] = b[j * stride + k].
  void (*pack_transposed)(long terms, long columns, const CK_ELEMENT *b, long stride, CK_ELEMENT *packed);
  /// C = A·B: element (i, j) is the chain over k from `bias[j]`, or from +0 where `bias` is null.
  void (*product)(
      long rows, long columns, long terms, const CK_ELEMENT *a, long a_stride, const CK_ELEMENT *packed,
      const CK_ELEMENT *bias, CK_ELEMENT *c, long c_stride, CK_ELEMENT *workspace);
  /// `product` with a right factor as it is, B[k][j] = b[k * b_stride + j] or, if `is_transposed`,
  /// b[j * b_stride + k]; for many columns and few rows, where a packed factor would be read once only.
  void (*unpacked_product)(
      long rows, long columns, long terms, const CK_ELEMENT *a, long a_stride, const CK_ELEMENT *b, long b_stride,
      bool is_transposed, const CK_ELEMENT *bias, CK_ELEMENT *c, long c_stride, CK_ELEMENT *workspace);
  /// C = Aᵀ·B or C + Aᵀ·B, for A `terms` x `rows` and B `terms` x `columns`, neither packed.
  ///
  /// Element (i, j) is the chain over the rows k of A and B, from +0 or, if `accumulate`, from C[i][j].
  void (*transposed_product)(
      long rows, long columns, long terms, const CK_ELEMENT *a, long a_stride, const CK_ELEMENT *b, long b_stride,
      bool accumulate, CK_ELEMENT *c, long c_stride, CK_ELEMENT *workspace);
  /// target[j][i] = source[i][j] for a source of `rows` x `columns`.
  void (*transpose)(
      long rows, long columns, const CK_ELEMENT *source, long source_stride, CK_ELEMENT *target, long target_stride);
  /// sums[j] = Σ x[i][j] over the rows in order, added to +0 or, if `accumulate`, to sums[j].
  void (*column_sums)(
      long rows, long columns, const CK_ELEMENT *x, long stride, bool accumulate, CK_ELEMENT *sums);

  // One dense layer; activations and their gradients are stored without gaps.

  /// A = activation(X·W + b): `product`, then the activation of each element. `a` has stride `columns`.
  void (*layer_forward)(
      long rows, long columns, long terms, const CK_ELEMENT *x, long x_stride, const CK_ELEMENT *packed,
      const CK_ELEMENT *bias, ck_activation activation, CK_ELEMENT *a, CK_ELEMENT *workspace);
  /// dX = (dZ·Wᵀ) ∘ activation′: `product` with W packed by `pack_transposed`, then `activation_backward` with the
  /// outputs `a` of the layer below. `dx` and `a` have stride `columns`, `dz` has stride `terms`.
  void (*layer_backward)(
      long rows, long columns, long terms, const CK_ELEMENT *dz, const CK_ELEMENT *packed, ck_activation activation,
      const CK_ELEMENT *a, CK_ELEMENT *dx, CK_ELEMENT *workspace);
  /// a[i] = activation(z[i]); `a` may be `z`. relu: 0 where z <= 0, else z. The identity copies.
  void (*activation_forward)(ck_activation activation, long count, const CK_ELEMENT *z, CK_ELEMENT *a);
  /// g[i] = g[i] · activation′, the slope written as a function of the activation's value a[i].
  ///
  /// relu: 0 where a <= 0, else 1. sigmoid: a·(1 - a). tanh: 1 - a². softplus: -expm1(-a).
  void (*activation_backward)(ck_activation activation, long count, const CK_ELEMENT *a, CK_ELEMENT *g);
  /// a[i][j] = e^(z[i][j] - m) / Σ over j, m the largest of row i, the sum in column order; `a` may be `z`. There is
  /// at least one column, here and where rows are judged or have a term of their own.
  void (*softmax)(long rows, long columns, const CK_ELEMENT *z, CK_ELEMENT *a);
  /// g[i][j] = a[i][j]·(g[i][j] - Σ_j g[i][j]·a[i][j]), the sum in column order.
  void (*softmax_backward)(long rows, long columns, const CK_ELEMENT *a, CK_ELEMENT *g);

  // Layers of a network, each as the kernels above would do it. Threads share the work as pieces: where weights are
  // not packed, some columns of each product, else all of it as piece 0. A piece waits for those of the layer before.

  /// Sets the outputs of the layers `first` ..< `end`, each with its activation.
  void (*forward)(
      long count, const ck_layer *layers, long first, long end, const ck_chunk *chunk, long piece, long pieces);
  /// Sets dL/dZ of the layers `end` - 1, …, `first` from that of the layer above; that of the last layer from its dL/dA,
  /// unless the loss was fused with the activation.
  void (*backward)(
      long count, const ck_layer *layers, bool is_fused, long first, long end, const ck_chunk *chunk, long piece,
      long pieces);
  /// Adds dL/dW and dL/db of the layers `first` ..< `end` to sums, or sets these unless `accumulate`.
  ///
  /// Sums as dZᵀ·X that have to be turned go to `transposed`, the others to `straight`, each at the layer's start. Of
  /// each product the rows `from` ..< `to`, of which there may be fewer; the biases go with the last row.
  void (*gradient)(
      const ck_layer *layers, long first, long end, const ck_chunk *chunk, long from, long to, bool accumulate,
      CK_ELEMENT *transposed, CK_ELEMENT *straight);

  // Losses: each sets `g` to the derivative of the sum, times `scale`, and returns the sum in double precision.
  // The terms are computed in the element type. Rows are taken in blocks of 64; in a block, term number t (row by
  // row) belongs to lane t mod 16, a lane is one chain of additions from +0, lanes are added as
  // ((0+8)+(4+12))+((2+10)+(6+14)) + ((1+9)+(5+13))+((3+11)+(7+15)), and the blocks' sums form one chain from +0.

  /// Terms (a - y)²; g = (a - y)·scale.
  double (*squared_error)(
      long rows, long columns, const CK_ELEMENT *a, const CK_ELEMENT *y, CK_ELEMENT scale, CK_ELEMENT *g);
  /// Terms -(y ln a + (1 - y) ln(1 - a)), each logarithm held at -100 or above, as PyTorch's `BCELoss`;
  /// g = (a - y) / max(a·(1 - a), 1e-12)·scale.
  double (*binary_cross_entropy)(
      long rows, long columns, const CK_ELEMENT *a, const CK_ELEMENT *y, CK_ELEMENT scale, CK_ELEMENT *g);
  /// Terms max(z, 0) - z·y + log1p(e^-|z|), g = (a - y)·scale, for a = sigmoid(z); `a` is written and may be `z`.
  double (*binary_cross_entropy_of_logits)(
      long rows, long columns, const CK_ELEMENT *z, const CK_ELEMENT *y, CK_ELEMENT scale, CK_ELEMENT *a,
      CK_ELEMENT *g);
  /// One term a row, Σ_j y[j]·(ln Σ e^(z - m) + (m - z[j])) over y[j] ≠ 0, in column order;
  /// g = (a·Σ_j y[j] - y)·scale, for a = softmax(z). `a` is written unless it is null, and may be `z`.
  double (*cross_entropy)(
      long rows, long columns, const CK_ELEMENT *z, const CK_ELEMENT *y, CK_ELEMENT scale, CK_ELEMENT *a,
      CK_ELEMENT *g);

  // Judging.

  /// Writes the class of each row, its largest column (the first on ties, a NaN never wins; with one column whether
  /// it is >= .5), and, unless `margins` is null, the output of class labels[i] less the largest other output, or
  /// (2y - 1)·(2a - 1) with one column; NaN where another output is. Returns the number of rows whose class is labels[i].
  long (*judge)(
      long rows, long columns, const CK_ELEMENT *a, const int32_t *labels, int32_t *classes, CK_ELEMENT *margins);
  /// Writes the quantiles `fractions` (ascending, 0...1) of `values`, interpolated linearly as NumPy's default:
  /// with p = fraction·(count - 1) and i = ⌊p⌋, v[i] + (p - i)·(v[i + 1] - v[i]) in double precision; v[i] itself
  /// where p = i or v[i] = v[i + 1], also if it is infinite. -0 counts as +0. All are NaN if a value is. `scratch`
  /// has `count` elements; count >= 1.
  void (*quantiles)(
      long count, const CK_ELEMENT *values, long fraction_count, const double *fractions, double *results,
      CK_ELEMENT *scratch);

  // Flat arrays. Sums are taken in blocks of 16,384 elements; in a block, element i belongs to lane i mod 16, a lane
  // is one chain in double precision from +0 (products by fused multiply-add), lanes are added as those of the
  // losses, and the blocks' sums form one chain from +0.

  /// Σ x².
  double (*sum_of_squares)(long count, const CK_ELEMENT *x);
  /// Σ (x - y)², the difference taken in double precision.
  double (*squared_distance)(long count, const CK_ELEMENT *x, const CK_ELEMENT *y);
  /// y[i] = fma(s, x[i], y[i]).
  void (*add_scaled)(long count, CK_ELEMENT s, const CK_ELEMENT *x, CK_ELEMENT *y);
  /// x[i] = s·x[i].
  void (*scale)(long count, CK_ELEMENT s, CK_ELEMENT *x);
  /// x[i] held within ±limit; NaN stays.
  void (*clamp)(long count, CK_ELEMENT limit, CK_ELEMENT *x);
  /// w = fma(-rate, g, w).
  ck_squares (*descend)(long count, CK_ELEMENT rate, const CK_ELEMENT *g, CK_ELEMENT *w, ck_want want);
  /// v = fma(momentum, v, g); w = fma(-rate, d, w) with d = v, or d = fma(momentum, v, g) if `nesterov`.
  ck_squares (*descend_momentum)(
      long count, CK_ELEMENT rate, CK_ELEMENT momentum, bool nesterov, const CK_ELEMENT *g, CK_ELEMENT *v,
      CK_ELEMENT *w, ck_want want);
  /// m = fma(γ₁, g - m, m); v = fma(γ₂, g·g, β₂·v); w = fma(-rate, m / fma(√v, root_scale, ε), w).
  ///
  /// γ₁ = 1 - β₁ and γ₂ = 1 - β₂; at step t the rate is the learning rate / (1 - β₁ᵗ), root_scale 1 / √(1 - β₂ᵗ).
  ck_squares (*descend_adam)(
      long count, CK_ELEMENT rate, CK_ELEMENT gain1, CK_ELEMENT beta2, CK_ELEMENT gain2, CK_ELEMENT epsilon,
      CK_ELEMENT root_scale, const CK_ELEMENT *g, CK_ELEMENT *m, CK_ELEMENT *v, CK_ELEMENT *w, ck_want want);

  // Data.

  /// y[i] = x[i], rounded to the element type.
  void (*convert)(long count, const double *x, CK_ELEMENT *y);
  /// y[i][j] = x[order[i]][j], rounded to the element type, for `columns` columns without gaps.
  void (*gather)(long rows, long columns, const double *x, const long *order, CK_ELEMENT *y);
  /// The same two for data in single precision.
  void (*convert_single)(long count, const float *x, CK_ELEMENT *y);
  void (*gather_single)(long rows, long columns, const float *x, const long *order, CK_ELEMENT *y);

  // Elementary functions; errors are stated in ARCHITECTURE.md. A NaN result is always the one positive quiet NaN.

  /// y[i] = function(x[i]); `y` may be `x`.
  void (*map)(ck_function function, long count, const CK_ELEMENT *x, CK_ELEMENT *y);
  /// z[i] = x[i] to the power y[i], as C's `pow` with all its special cases; `z` may be `x` or `y`.
  void (*power)(long count, const CK_ELEMENT *x, const CK_ELEMENT *y, CK_ELEMENT *z);
} CK_KERNELS;
