/// An operand of the operations that programs do most: a float64 array by its address, or a number.
///
/// The address counts no reference: it must stay good while the operation is done.
public enum PlainOperand {
  case array(UnsafePointer<NDArray>)
  case number(Double)

  @inline(__always)
  var view: OperandView {
    switch self {
    case .array(let array): OperandView(array.pointee)
    case .number(let number): OperandView(number)
    }
  }
}

extension BinaryOperation {
  /// A sum, difference, product or quotient of float64 arrays that lie well and fit, or of one and a number.
  ///
  /// The same to the bit as what ``apply(_:_:_:)`` gives, with less work around the numbers; nil for anything else.
  public static func plain(
    _ operation: BinaryOperation, _ left: PlainOperand, _ right: PlainOperand, _ spares: SpareBuffers
  ) -> NDArray? {
    guard operation.rawValue <= BinaryOperation.divide.rawValue else { return nil }
    switch (left, right) {
    case (.array(let x), .array(let y)):
      guard x.pointee.shape == y.pointee.shape, let first = NDArray.run(x), let second = NDArray.run(y) else {
        break
      }
      guard let result = NDArray.plain(x.pointee.shape, spares) else { return nil }
      FloatingLoops<Double>.run(
        operation, result.elementCount, Strip(first), Strip(second), result.base(Double.self))
      return result
    case (.array(let x), .number(let number)):
      guard let first = NDArray.run(x) else { break }
      guard let result = NDArray.plain(x.pointee.shape, spares) else { return nil }
      withUnsafePointer(to: number) {
        FloatingLoops<Double>.run(
          operation, result.elementCount, Strip(first), Strip($0, isRepeated: true), result.base(Double.self))
      }
      return result
    case (.number(let number), .array(let y)):
      guard let second = NDArray.run(y) else { break }
      guard let result = NDArray.plain(y.pointee.shape, spares) else { return nil }
      withUnsafePointer(to: number) {
        FloatingLoops<Double>.run(
          operation, result.elementCount, Strip($0, isRepeated: true), Strip(second), result.base(Double.self)
        )
      }
      return result
    case (.number, .number): return nil
    }
    let (a, b) = (left.view, right.view)
    guard
      let pair = RowBroadcast<Double>(matrix: a, other: b, isMatrixLeft: true)
        ?? RowBroadcast<Double>(matrix: b, other: a, isMatrixLeft: false),
      let result = NDArray.plain(pair.isMatrixLeft ? a.shape : b.shape, spares)
    else { return nil }
    pair.run(FloatingLoops<Double>.self, operation, result.base(Double.self))
    return result
  }

  /// The same in place: whether it was done to the array at `target`.
  public static func plain(
    _ operation: BinaryOperation, into target: UnsafePointer<NDArray>, _ right: PlainOperand
  ) -> Bool {
    let view = OperandView(target.pointee)
    guard operation.rawValue <= BinaryOperation.divide.rawValue, target.pointee.isWritable,
      let x = view.run(of: Double.self)
    else { return false }
    let count = target.pointee.elementCount
    switch right {
    case .number(let number):
      target.pointee.buffer.willChange()
      withUnsafePointer(to: number) {
        FloatingLoops<Double>.run(operation, count, Strip(x), Strip($0, isRepeated: true), x)
      }
    case .array(let array):
      // What lies elsewhere in the same memory may be read after it was written.
      guard let y = OperandView(array.pointee).run(of: Double.self), array.pointee.shape == view.shape,
        x == y || array.pointee.buffer !== target.pointee.buffer
      else { return false }
      target.pointee.buffer.willChange()
      FloatingLoops<Double>.run(operation, count, Strip(x), Strip(y), x)
    }
    return true
  }
}

extension UnaryOperation {
  /// A function of each element of a float64 array without gaps; nil for anything else.
  ///
  /// The same to the bit as what ``apply(_:_:)`` gives, with less work around the numbers.
  public static func plain(
    _ operation: UnaryOperation, _ array: UnsafePointer<NDArray>, _ spares: SpareBuffers
  ) -> NDArray? {
    switch operation {
    case .negative, .absolute, .sqrt, .square, .exp, .log, .tanh: break
    default: return nil
    }
    guard let argument = OperandView(array.pointee).run(of: Double.self),
      let result = NDArray.plain(array.pointee.shape, spares)
    else { return nil }
    FloatingFunctionLoops<Double>.run(operation, result.elementCount, argument, result.base(Double.self))
    return result
  }
}

extension NDArray {
  /// The first element of a float64 array of one or two axes without gaps; nil for others.
  @inline(__always)
  static func run(_ array: UnsafePointer<NDArray>) -> UnsafeMutablePointer<Double>? {
    guard array.pointee.type == .float64, let (rows, columns) = array.pointee.shape.plane,
      let (rowStep, columnStep) = array.pointee.strides.plane,
      columns == 1 || columnStep == 1, rows == 1 || rowStep == columns
    else { return nil }
    return array.pointee.base(Double.self)
  }

  /// A new float64 array of one or two axes, whose elements are not set; nil for other shapes, and if it is too large.
  @inline(__always)
  static func plain(_ shape: Dimensions, _ spares: SpareBuffers) -> NDArray? {
    guard let (rows, columns) = shape.plane else { return nil }
    let count = rows &* columns
    guard count <= largestByteCount / 8 else { return nil }
    let strides = shape.count == 1 ? Dimensions(1) : Dimensions(max(1, columns), 1)
    return NDArray(
      buffer: spares.buffer(byteCount: count &* 8), type: .float64, shape: shape, strides: strides)
  }
}
