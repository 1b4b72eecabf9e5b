// The requirements are documented where they stand, in KernelElement.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CKernels

extension Double: KernelElement {
  public static func packedCount(terms: Int, columns: Int) -> Int {
    ck_active().pointee.f64.packed_count(terms, columns)
  }

  public static var workspaceCount: Int { ck_active().pointee.f64.workspace_count() }

  public static func pack(
    terms: Int, columns: Int, _ b: UnsafePointer<Double>, stride: Int,
    into packed: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.pack(terms, columns, b, stride, packed)
  }

  public static func packTransposed(
    terms: Int, columns: Int, _ b: UnsafePointer<Double>, stride: Int,
    into packed: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.pack_transposed(terms, columns, b, stride, packed)
  }

  public static func product(
    rows: Int, columns: Int, terms: Int, _ a: UnsafePointer<Double>, stride aStride: Int,
    packed: UnsafePointer<Double>, bias: UnsafePointer<Double>?, into c: UnsafeMutablePointer<Double>,
    stride cStride: Int, workspace: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.product(
      rows, columns, terms, a, aStride, packed, bias, c, cStride, workspace)
  }

  public static func transposedProduct(
    rows: Int, columns: Int, terms: Int, _ a: UnsafePointer<Double>, stride aStride: Int,
    _ b: UnsafePointer<Double>, stride bStride: Int, accumulate: Bool, into c: UnsafeMutablePointer<Double>,
    stride cStride: Int, workspace: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.transposed_product(
      rows, columns, terms, a, aStride, b, bStride, accumulate, c, cStride, workspace)
  }

  public static func transpose(
    rows: Int, columns: Int, _ source: UnsafePointer<Double>, stride: Int,
    into target: UnsafeMutablePointer<Double>, stride targetStride: Int
  ) {
    ck_active().pointee.f64.transpose(rows, columns, source, stride, target, targetStride)
  }

  public static func columnSums(
    rows: Int, columns: Int, _ x: UnsafePointer<Double>, stride: Int, accumulate: Bool,
    into sums: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.column_sums(rows, columns, x, stride, accumulate, sums)
  }

  public static func forward(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Double>>, _ range: Range<Int>,
    _ chunk: KernelChunk<Double>,
    piece: Int, of pieces: Int
  ) {
    withUnsafePointer(to: chunk.raw) {
      ck_active().pointee.f64.forward(
        layers.count, layers.rawLayers(), range.lowerBound, range.upperBound, $0, piece, pieces)
    }
  }

  public static func backward(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Double>>, _ range: Range<Int>, isFused: Bool,
    _ chunk: KernelChunk<Double>, piece: Int, of pieces: Int
  ) {
    withUnsafePointer(to: chunk.raw) {
      ck_active().pointee.f64.backward(
        layers.count, layers.rawLayers(), isFused, range.lowerBound, range.upperBound, $0, piece, pieces)
    }
  }

  public static func gradient(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Double>>, _ range: Range<Int>, rows: Range<Int>,
    _ chunk: KernelChunk<Double>, accumulate: Bool, transposed: UnsafeMutablePointer<Double>,
    straight: UnsafeMutablePointer<Double>
  ) {
    withUnsafePointer(to: chunk.raw) {
      ck_active().pointee.f64.gradient(
        layers.rawLayers(), range.lowerBound, range.upperBound, $0, rows.lowerBound, rows.upperBound,
        accumulate,
        transposed, straight)
    }
  }

  public static func squaredError(
    rows: Int, columns: Int, _ a: UnsafePointer<Double>, _ y: UnsafePointer<Double>, scale: Double,
    into g: UnsafeMutablePointer<Double>
  ) -> Double {
    ck_active().pointee.f64.squared_error(rows, columns, a, y, scale, g)
  }

  public static func binaryCrossEntropy(
    rows: Int, columns: Int, _ a: UnsafePointer<Double>, _ y: UnsafePointer<Double>, scale: Double,
    into g: UnsafeMutablePointer<Double>
  ) -> Double {
    ck_active().pointee.f64.binary_cross_entropy(rows, columns, a, y, scale, g)
  }

  public static func binaryCrossEntropyOfLogits(
    rows: Int, columns: Int, _ z: UnsafeMutablePointer<Double>, _ y: UnsafePointer<Double>, scale: Double,
    into g: UnsafeMutablePointer<Double>
  ) -> Double {
    ck_active().pointee.f64.binary_cross_entropy_of_logits(rows, columns, z, y, scale, z, g)
  }

  public static func crossEntropy(
    rows: Int, columns: Int, _ z: UnsafePointer<Double>, _ y: UnsafePointer<Double>, scale: Double,
    probabilities a: UnsafeMutablePointer<Double>?, into g: UnsafeMutablePointer<Double>
  ) -> Double {
    ck_active().pointee.f64.cross_entropy(rows, columns, z, y, scale, a, g)
  }

  public static func judge(
    rows: Int, columns: Int, _ a: UnsafePointer<Double>, labels: UnsafePointer<Int32>,
    classes: UnsafeMutablePointer<Int32>, margins: UnsafeMutablePointer<Double>?
  ) -> Int {
    ck_active().pointee.f64.judge(rows, columns, a, labels, classes, margins)
  }

  public static func quantiles(
    count: Int, _ values: UnsafePointer<Double>, fractionCount: Int, _ fractions: UnsafePointer<Double>,
    into results: UnsafeMutablePointer<Double>, scratch: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.quantiles(count, values, fractionCount, fractions, results, scratch)
  }

  public static func sumOfSquares(count: Int, _ x: UnsafePointer<Double>) -> Double {
    ck_active().pointee.f64.sum_of_squares(count, x)
  }

  public static func squaredDistance(
    count: Int, _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>
  ) -> Double {
    ck_active().pointee.f64.squared_distance(count, x, y)
  }

  public static func addScaled(
    count: Int, _ s: Double, _ x: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.add_scaled(count, s, x, y)
  }

  public static func scale(count: Int, _ s: Double, _ x: UnsafeMutablePointer<Double>) {
    ck_active().pointee.f64.scale(count, s, x)
  }

  public static func clamp(count: Int, limit: Double, _ x: UnsafeMutablePointer<Double>) {
    ck_active().pointee.f64.clamp(count, limit, x)
  }

  public static func descend(
    count: Int, rate: Double, _ g: UnsafePointer<Double>, _ w: UnsafeMutablePointer<Double>,
    wanted: WantedSquares
  ) -> SquareSums {
    SquareSums(ck_active().pointee.f64.descend(count, rate, g, w, wanted.kernel))
  }

  public static func descendMomentum(
    count: Int, rate: Double, momentum: Double, nesterov: Bool, _ g: UnsafePointer<Double>,
    velocity: UnsafeMutablePointer<Double>, _ w: UnsafeMutablePointer<Double>, wanted: WantedSquares
  ) -> SquareSums {
    SquareSums(
      ck_active().pointee.f64.descend_momentum(
        count, rate, momentum, nesterov, g, velocity, w, wanted.kernel))
  }

  public static func descendAdam(
    count: Int, rate: Double, gains: (Double, Double), beta2: Double, epsilon: Double, rootScale: Double,
    _ g: UnsafePointer<Double>, mean: UnsafeMutablePointer<Double>, square: UnsafeMutablePointer<Double>,
    _ w: UnsafeMutablePointer<Double>, wanted: WantedSquares
  ) -> SquareSums {
    SquareSums(
      ck_active().pointee.f64.descend_adam(
        count, rate, gains.0, beta2, gains.1, epsilon, rootScale, g, mean, square, w, wanted.kernel))
  }

  public static func convert(count: Int, _ x: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>) {
    ck_active().pointee.f64.convert(count, x, y)
  }

  public static func gather(
    rows: UnsafeBufferPointer<Int>, columns: Int, _ x: UnsafePointer<Double>,
    to y: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.gather(rows.count, columns, x, rows.baseAddress, y)
  }

  public static func convert(count: Int, _ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Double>) {
    ck_active().pointee.f64.convert_single(count, x, y)
  }

  public static func gather(
    rows: UnsafeBufferPointer<Int>, columns: Int, _ x: UnsafePointer<Float>,
    to y: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.gather_single(rows.count, columns, x, rows.baseAddress, y)
  }
}
