/// An operand without its hold on memory, for the time of a call: copying it counts no references.
struct OperandView {
  let type: ElementType
  /// Whether it is one of Python's own numbers, which follow the other operand.
  let isWeak: Bool
  /// The first element of an array; nil for a number.
  let base: UnsafeMutableRawPointer?
  let shape: Dimensions
  let strides: Dimensions
  let number: Scalar

  @inline(__always)
  init(_ array: NDArray) {
    type = array.type
    isWeak = false
    base = array.buffer.bytes + array.offset &* array.type.size
    shape = array.shape
    strides = array.strides
    number = .bool(false)
  }

  @inline(__always)
  init(_ operand: Operand) {
    switch operand {
    case .array(let array): self.init(array)
    case .scalar(let scalar): self.init(number: scalar, isWeak: false)
    case .weakInteger(let value): self.init(number: .int64(value), isWeak: true)
    case .weakFloat(let value): self.init(number: .float64(value), isWeak: true)
    }
  }

  /// A number that is not of the array's making.
  @inline(__always)
  init(_ number: Double) { self.init(number: .float64(number), isWeak: true) }

  @inline(__always)
  private init(number: Scalar, isWeak: Bool) {
    type = number.type
    self.isWeak = isWeak
    base = nil
    shape = Dimensions()
    strides = Dimensions()
    self.number = number
  }

  /// The address of an array with axes whose elements are of type `T` and follow each other in C order.
  @inline(__always)
  func run<T: ArrayElement>(of _: T.Type) -> UnsafeMutablePointer<T>? {
    guard let base, type == T.elementType, shape.count > 0, isContiguous else { return nil }
    return base.assumingMemoryBound(to: T.self)
  }

  /// The address of a matrix of elements of type `T` whose columns follow each other without gaps (Fortran order).
  @inline(__always)
  func turnedRun<T: ArrayElement>(of _: T.Type) -> UnsafeMutablePointer<T>? {
    guard let base, type == T.elementType, shape.count == 2, strides[0] == 1, strides[1] == shape[0],
      shape[0] > 1, shape[1] > 1
    else { return nil }
    return base.assumingMemoryBound(to: T.self)
  }

  @inline(__always)
  var isContiguous: Bool {
    var step = 1
    var axis = shape.count - 1
    while axis >= 0 {
      let extent = shape[axis]
      if extent != 1 {
        if extent == 0 { return true }
        if strides[axis] != step { return false }
        step = step &* extent
      }
      axis -= 1
    }
    return true
  }

  /// The type that two operands are brought to; Python's numbers follow the other operand (NEP 50).
  @inline(__always)
  static func commonType(_ left: OperandView, _ right: OperandView) -> ElementType {
    if left.type == right.type { return left.type }
    if left.isWeak == right.isWeak { return left.type.promoted(with: right.type) }
    let (weak, strong) = left.isWeak ? (left.type, right.type) : (right.type, left.type)
    return strong.isFloating ? strong : max(strong, weak)
  }
}
