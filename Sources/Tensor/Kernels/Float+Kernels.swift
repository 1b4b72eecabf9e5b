// The requirements are documented where they stand, in KernelElement.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CKernels

extension Float: KernelElement {
  public static func packedCount(terms: Int, columns: Int) -> Int {
    ck_active().pointee.f32.packed_count(terms, columns)
  }

  public static var workspaceCount: Int { ck_active().pointee.f32.workspace_count() }

  public static func pack(
    terms: Int, columns: Int, _ b: UnsafePointer<Float>, stride: Int, into packed: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.pack(terms, columns, b, stride, packed)
  }

  public static func packTransposed(
    terms: Int, columns: Int, _ b: UnsafePointer<Float>, stride: Int, into packed: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.pack_transposed(terms, columns, b, stride, packed)
  }

  public static func product(
    rows: Int, columns: Int, terms: Int, _ a: UnsafePointer<Float>, stride aStride: Int,
    packed: UnsafePointer<Float>, bias: UnsafePointer<Float>?, into c: UnsafeMutablePointer<Float>,
    stride cStride: Int, workspace: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.product(
      rows, columns, terms, a, aStride, packed, bias, c, cStride, workspace)
  }

  public static func transposedProduct(
    rows: Int, columns: Int, terms: Int, _ a: UnsafePointer<Float>, stride aStride: Int,
    _ b: UnsafePointer<Float>, stride bStride: Int, accumulate: Bool, into c: UnsafeMutablePointer<Float>,
    stride cStride: Int, workspace: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.transposed_product(
      rows, columns, terms, a, aStride, b, bStride, accumulate, c, cStride, workspace)
  }

  public static func transpose(
    rows: Int, columns: Int, _ source: UnsafePointer<Float>, stride: Int,
    into target: UnsafeMutablePointer<Float>, stride targetStride: Int
  ) {
    ck_active().pointee.f32.transpose(rows, columns, source, stride, target, targetStride)
  }

  public static func columnSums(
    rows: Int, columns: Int, _ x: UnsafePointer<Float>, stride: Int, accumulate: Bool,
    into sums: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.column_sums(rows, columns, x, stride, accumulate, sums)
  }

  public static func forward(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Float>>, _ range: Range<Int>,
    _ chunk: KernelChunk<Float>,
    piece: Int, of pieces: Int
  ) {
    withUnsafePointer(to: chunk.raw) {
      ck_active().pointee.f32.forward(
        layers.count, layers.rawLayers(), range.lowerBound, range.upperBound, $0, piece, pieces)
    }
  }

  public static func backward(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Float>>, _ range: Range<Int>, isFused: Bool,
    _ chunk: KernelChunk<Float>, piece: Int, of pieces: Int
  ) {
    withUnsafePointer(to: chunk.raw) {
      ck_active().pointee.f32.backward(
        layers.count, layers.rawLayers(), isFused, range.lowerBound, range.upperBound, $0, piece, pieces)
    }
  }

  public static func gradient(
    _ layers: UnsafeMutableBufferPointer<KernelLayer<Float>>, _ range: Range<Int>, rows: Range<Int>,
    _ chunk: KernelChunk<Float>, accumulate: Bool, transposed: UnsafeMutablePointer<Float>,
    straight: UnsafeMutablePointer<Float>
  ) {
    withUnsafePointer(to: chunk.raw) {
      ck_active().pointee.f32.gradient(
        layers.rawLayers(), range.lowerBound, range.upperBound, $0, rows.lowerBound, rows.upperBound,
        accumulate,
        transposed, straight)
    }
  }

  public static func squaredError(
    rows: Int, columns: Int, _ a: UnsafePointer<Float>, _ y: UnsafePointer<Float>, scale: Float,
    into g: UnsafeMutablePointer<Float>
  ) -> Double {
    ck_active().pointee.f32.squared_error(rows, columns, a, y, scale, g)
  }

  public static func binaryCrossEntropy(
    rows: Int, columns: Int, _ a: UnsafePointer<Float>, _ y: UnsafePointer<Float>, scale: Float,
    into g: UnsafeMutablePointer<Float>
  ) -> Double {
    ck_active().pointee.f32.binary_cross_entropy(rows, columns, a, y, scale, g)
  }

  public static func binaryCrossEntropyOfLogits(
    rows: Int, columns: Int, _ z: UnsafeMutablePointer<Float>, _ y: UnsafePointer<Float>, scale: Float,
    into g: UnsafeMutablePointer<Float>
  ) -> Double {
    ck_active().pointee.f32.binary_cross_entropy_of_logits(rows, columns, z, y, scale, z, g)
  }

  public static func crossEntropy(
    rows: Int, columns: Int, _ z: UnsafePointer<Float>, _ y: UnsafePointer<Float>, scale: Float,
    probabilities a: UnsafeMutablePointer<Float>?, into g: UnsafeMutablePointer<Float>
  ) -> Double {
    ck_active().pointee.f32.cross_entropy(rows, columns, z, y, scale, a, g)
  }

  public static func judge(
    rows: Int, columns: Int, _ a: UnsafePointer<Float>, labels: UnsafePointer<Int32>,
    classes: UnsafeMutablePointer<Int32>, margins: UnsafeMutablePointer<Float>?
  ) -> Int {
    ck_active().pointee.f32.judge(rows, columns, a, labels, classes, margins)
  }

  public static func quantiles(
    count: Int, _ values: UnsafePointer<Float>, fractionCount: Int, _ fractions: UnsafePointer<Double>,
    into results: UnsafeMutablePointer<Double>, scratch: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.quantiles(count, values, fractionCount, fractions, results, scratch)
  }

  public static func sumOfSquares(count: Int, _ x: UnsafePointer<Float>) -> Double {
    ck_active().pointee.f32.sum_of_squares(count, x)
  }

  public static func squaredDistance(
    count: Int, _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>
  ) -> Double {
    ck_active().pointee.f32.squared_distance(count, x, y)
  }

  public static func addScaled(
    count: Int, _ s: Float, _ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.add_scaled(count, s, x, y)
  }

  public static func scale(count: Int, _ s: Float, _ x: UnsafeMutablePointer<Float>) {
    ck_active().pointee.f32.scale(count, s, x)
  }

  public static func clamp(count: Int, limit: Float, _ x: UnsafeMutablePointer<Float>) {
    ck_active().pointee.f32.clamp(count, limit, x)
  }

  public static func descend(
    count: Int, rate: Float, _ g: UnsafePointer<Float>, _ w: UnsafeMutablePointer<Float>,
    wanted: WantedSquares
  ) -> SquareSums {
    SquareSums(ck_active().pointee.f32.descend(count, rate, g, w, wanted.kernel))
  }

  public static func descendMomentum(
    count: Int, rate: Float, momentum: Float, nesterov: Bool, _ g: UnsafePointer<Float>,
    velocity: UnsafeMutablePointer<Float>, _ w: UnsafeMutablePointer<Float>, wanted: WantedSquares
  ) -> SquareSums {
    SquareSums(
      ck_active().pointee.f32.descend_momentum(
        count, rate, momentum, nesterov, g, velocity, w, wanted.kernel))
  }

  public static func descendAdam(
    count: Int, rate: Float, gains: (Float, Float), beta2: Float, epsilon: Float, rootScale: Float,
    _ g: UnsafePointer<Float>, mean: UnsafeMutablePointer<Float>, square: UnsafeMutablePointer<Float>,
    _ w: UnsafeMutablePointer<Float>, wanted: WantedSquares
  ) -> SquareSums {
    SquareSums(
      ck_active().pointee.f32.descend_adam(
        count, rate, gains.0, beta2, gains.1, epsilon, rootScale, g, mean, square, w, wanted.kernel))
  }

  public static func convert(count: Int, _ x: UnsafePointer<Double>, to y: UnsafeMutablePointer<Float>) {
    ck_active().pointee.f32.convert(count, x, y)
  }

  public static func gather(
    rows: UnsafeBufferPointer<Int>, columns: Int, _ x: UnsafePointer<Double>,
    to y: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.gather(rows.count, columns, x, rows.baseAddress, y)
  }

  public static func convert(count: Int, _ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>) {
    ck_active().pointee.f32.convert_single(count, x, y)
  }

  public static func gather(
    rows: UnsafeBufferPointer<Int>, columns: Int, _ x: UnsafePointer<Float>,
    to y: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.gather_single(rows.count, columns, x, rows.baseAddress, y)
  }
}
