/// A number that kernels compute with: `Float` or `Double`.
///
/// The kernels are those of the instruction set in use; which one that is never shows in a result. They check
/// nothing: pointers reach as far as the sizes say, strides are at least the number of columns, and what is written
/// does not overlap what is read unless a kernel says that it may. ``MatrixView`` has the checked forms. The order of
/// operations of each kernel stands in `ckernels_table.h`.
public protocol KernelElement: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  /// Keeps numbers of this type as they are.
  static func numbers(_ values: [Self]) -> Numbers
  /// Returns the number of elements that a packed right factor of `terms` x `columns` takes.
  static func packedCount(terms: Int, columns: Int) -> Int
  /// The number of elements of the work space of one product.
  static var workspaceCount: Int { get }
  /// Brings a right factor B, `terms` x `columns`, into the form that products read.
  static func pack(
    terms: Int, columns: Int, _ b: UnsafePointer<Self>, stride: Int, into packed: UnsafeMutablePointer<Self>)
  /// Brings a right factor B that is stored transposed, `columns` x `terms`, into the form that products read.
  static func packTransposed(
    terms: Int, columns: Int, _ b: UnsafePointer<Self>, stride: Int, into packed: UnsafeMutablePointer<Self>)
  /// Sets C to A·B, each row starting from `bias` where there is one.
  static func product(
    rows: Int, columns: Int, terms: Int, _ a: UnsafePointer<Self>, stride: Int, packed: UnsafePointer<Self>,
    bias: UnsafePointer<Self>?, into c: UnsafeMutablePointer<Self>, stride: Int,
    workspace: UnsafeMutablePointer<Self>)
  /// Sets C to Aᵀ·B, or adds that to C, for A `terms` x `rows` and B `terms` x `columns`.
  static func transposedProduct(
    rows: Int, columns: Int, terms: Int, _ a: UnsafePointer<Self>, stride aStride: Int,
    _ b: UnsafePointer<Self>,
    stride bStride: Int, accumulate: Bool, into c: UnsafeMutablePointer<Self>, stride cStride: Int,
    workspace: UnsafeMutablePointer<Self>)
  /// Sets the target to the transpose of a source of `rows` x `columns`.
  static func transpose(
    rows: Int, columns: Int, _ source: UnsafePointer<Self>, stride: Int,
    into target: UnsafeMutablePointer<Self>,
    stride: Int)
  /// Sets `sums` to the sums of the columns, or adds them.
  static func columnSums(
    rows: Int, columns: Int, _ x: UnsafePointer<Self>, stride: Int, accumulate: Bool,
    into sums: UnsafeMutablePointer<Self>)

  /// Takes a chunk forward through the layers `range`: piece number `piece` of `pieces`, some columns of each product
  /// if weights are not packed, else all of it as piece 0.
  static func forward(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Self>>, _ range: Range<Int>, _ chunk: KernelChunk<Self>,
    piece: Int, of pieces: Int)
  /// Sets dL/dZ of the layers `range` from that of the layer above; that of the last layer from its dL/dA, unless the
  /// loss was fused with the activation. Pieces are as those of `forward`.
  static func backward(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Self>>, _ range: Range<Int>, isFused: Bool,
    _ chunk: KernelChunk<Self>, piece: Int, of pieces: Int)
  /// Adds dL/dW and dL/db of the layers `range` to sums, or sets these: the rows `rows` of each product, of which there
  /// may be fewer, with the last one the biases too.
  ///
  /// Sums that have to be turned go to `transposed`, the others to `straight`, each at the layer's start.
  static func gradient(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Self>>, _ range: Range<Int>, rows: Range<Int>,
    _ chunk: KernelChunk<Self>, accumulate: Bool, transposed: UnsafeMutablePointer<Self>,
    straight: UnsafeMutablePointer<Self>)

  /// Returns Σ (a − y)² and sets `g` to (a − y)·scale.
  static func squaredError(
    rows: Int, columns: Int, _ a: UnsafePointer<Self>, _ y: UnsafePointer<Self>, scale: Self,
    into g: UnsafeMutablePointer<Self>
  ) -> Double
  /// Returns the sum of binary cross-entropies of probabilities `a`, and sets `g` to its derivative times `scale`.
  static func binaryCrossEntropy(
    rows: Int, columns: Int, _ a: UnsafePointer<Self>, _ y: UnsafePointer<Self>, scale: Self,
    into g: UnsafeMutablePointer<Self>
  ) -> Double
  /// Replaces logits by their sigmoids, returns the sum of binary cross-entropies, and sets `g` to its derivative by
  /// the logits times `scale`.
  static func binaryCrossEntropyOfLogits(
    rows: Int, columns: Int, _ z: UnsafeMutablePointer<Self>, _ y: UnsafePointer<Self>, scale: Self,
    into g: UnsafeMutablePointer<Self>
  ) -> Double
  /// Returns the sum of cross-entropies of logits `z`, and sets `g` to its derivative by the logits times `scale`;
  /// writes the softmax to `a` unless that is nil; `a` may be `z`.
  static func crossEntropy(
    rows: Int, columns: Int, _ z: UnsafePointer<Self>, _ y: UnsafePointer<Self>, scale: Self,
    probabilities a: UnsafeMutablePointer<Self>?, into g: UnsafeMutablePointer<Self>
  ) -> Double

  /// Writes each row's class and margin; returns how many classes are those of `labels`.
  static func judge(
    rows: Int, columns: Int, _ a: UnsafePointer<Self>, labels: UnsafePointer<Int32>,
    classes: UnsafeMutablePointer<Int32>, margins: UnsafeMutablePointer<Self>?
  ) -> Int
  /// Writes the quantiles `fractions`, in ascending order, of `count` ≥ 1 values.
  static func quantiles(
    count: Int, _ values: UnsafePointer<Self>, fractionCount: Int, _ fractions: UnsafePointer<Double>,
    into results: UnsafeMutablePointer<Double>, scratch: UnsafeMutablePointer<Self>)

  /// Returns Σ x².
  static func sumOfSquares(count: Int, _ x: UnsafePointer<Self>) -> Double
  /// Returns Σ (x − y)².
  static func squaredDistance(count: Int, _ x: UnsafePointer<Self>, _ y: UnsafePointer<Self>) -> Double
  /// Adds s·x to y, rounded once.
  static func addScaled(
    count: Int, _ s: Self, _ x: UnsafePointer<Self>, to y: UnsafeMutablePointer<Self>)
  /// Multiplies x by s.
  static func scale(count: Int, _ s: Self, _ x: UnsafeMutablePointer<Self>)
  /// Holds x within ±limit.
  static func clamp(count: Int, limit: Self, _ x: UnsafeMutablePointer<Self>)
  /// Takes a step of gradient descent.
  static func descend(
    count: Int, rate: Self, _ g: UnsafePointer<Self>, _ w: UnsafeMutablePointer<Self>, wanted: WantedSquares
  )
    -> SquareSums
  /// Takes a step of gradient descent with momentum.
  static func descendMomentum(
    count: Int, rate: Self, momentum: Self, nesterov: Bool, _ g: UnsafePointer<Self>,
    velocity: UnsafeMutablePointer<Self>, _ w: UnsafeMutablePointer<Self>, wanted: WantedSquares
  ) -> SquareSums
  /// Takes a step t of Adam: the gains are 1 − β₁ and 1 − β₂, the rate is divided by 1 − β₁ᵗ, and the root's scale is
  /// 1/√(1 − β₂ᵗ).
  static func descendAdam(
    count: Int, rate: Self, gains: (Self, Self), beta2: Self, epsilon: Self, rootScale: Self,
    _ g: UnsafePointer<Self>, mean: UnsafeMutablePointer<Self>, square: UnsafeMutablePointer<Self>,
    _ w: UnsafeMutablePointer<Self>, wanted: WantedSquares
  ) -> SquareSums

  /// Sets y to x, rounded to this type.
  static func convert(count: Int, _ x: UnsafePointer<Double>, to y: UnsafeMutablePointer<Self>)
  /// Sets the rows of y to the rows `rows` of x, rounded to this type; neither has gaps.
  static func gather(
    rows: UnsafeBufferPointer<Int>, columns: Int, _ x: UnsafePointer<Double>,
    to y: UnsafeMutablePointer<Self>)
  /// Sets y to x, rounded to this type.
  static func convert(count: Int, _ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Self>)
  /// Sets the rows of y to the rows `rows` of x, rounded to this type; neither has gaps.
  static func gather(
    rows: UnsafeBufferPointer<Int>, columns: Int, _ x: UnsafePointer<Float>,
    to y: UnsafeMutablePointer<Self>)
}

extension KernelElement {
  /// Sets y to x, rounded to this type.
  public static func convert(_ x: Numbers, to y: UnsafeMutablePointer<Self>) {
    x.withPointer {
      if let base = $0.baseAddress { convert(count: $0.count, base, to: y) }
    } double: {
      if let base = $0.baseAddress { convert(count: $0.count, base, to: y) }
    }
  }
}
