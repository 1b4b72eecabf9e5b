extension BinaryOperation {
  /// Applies an operation and stores its result in `target`, which may be one of the operands or overlap them.
  ///
  /// This is NumPy's `out=`. Throws what the form without `target` throws, and UFuncTypeError where the result's type
  /// is of a higher kind, ValueError where the target is too small or read-only.
  public static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, into target: NDArray
  ) throws(ArrayError) {
    try operation.store(OperandView(left), OperandView(right), left, right, target)
  }

  /// Applies an operation to an array in place: `target += right`.
  ///
  /// Throws as the form with two operands does.
  public static func apply(
    _ operation: BinaryOperation, into target: NDArray, _ right: Operand
  ) throws(ArrayError) {
    try operation.store(OperandView(target), OperandView(right), nil, right, target)
  }

  /// Stores a result; `left` is nil where it is the target.
  private func store(
    _ a: OperandView, _ b: OperandView, _ left: Operand?, _ right: Operand, _ target: NDArray
  ) throws(ArrayError) {
    let type = try elementType(a, b)
    try check(target, a, b, type)
    if self == .power && type == .int64 { try refuseNegative(right) }
    target.buffer.willChange()
    if isComparison {
      switch type {
      case .bool: try run(ComparisonLoops<UInt8>.self, a, b, left, right, target)
      case .int64: try run(ComparisonLoops<Int64>.self, a, b, left, right, target)
      case .float32: try run(ComparisonLoops<Float>.self, a, b, left, right, target)
      case .float64: try run(DoubleComparisonLoops.self, a, b, left, right, target)
      }
      return
    }
    switch type {
    case .bool: try run(BooleanLoops.self, a, b, left, right, target)
    case .int64: try run(IntegerLoops.self, a, b, left, right, target)
    case .float32: try run(FloatingLoops<Float>.self, a, b, left, right, target)
    case .float64: try run(FloatingLoops<Double>.self, a, b, left, right, target)
    }
  }

  private func run<Loops: BinaryLoops>(
    _: Loops.Type, _ a: OperandView, _ b: OperandView, _ left: Operand?, _ right: Operand,
    _ target: NDArray
  ) throws(ArrayError) {
    typealias Element = Loops.Element
    // Operands that lie as the target does, and share nothing with it or all.
    if let result = OperandView(target).run(of: Loops.Result.self), let x = a.run(of: Element.self),
      a.shape == target.shape, a.isSafe(for: target, left)
    {
      let count = target.elementCount
      if let y = b.run(of: Element.self), b.shape == target.shape, b.isSafe(for: target, right) {
        Loops.run(self, count, Strip(x), Strip(y), result)
        return
      }
      if b.base == nil {
        withUnsafePointer(to: Element.converted(b.number)) { constant in
          Loops.run(self, count, Strip(x), Strip(constant, isRepeated: true), result)
        }
        return
      }
    }
    if left == nil, let result = OperandView(target).run(of: Loops.Result.self),
      let pair = RowBroadcast<Element>(matrix: a, other: b, isMatrixLeft: true),
      !right.shares(target)
    {
      pair.run(Loops.self, self, result)
      return
    }
    try runGenerally(Loops.self, left ?? .array(target), right, target)
  }

  /// Whether the result fits `target`, in the order in which NumPy looks: types, writing, shapes.
  private func check(
    _ target: NDArray, _ left: OperandView, _ right: OperandView, _ type: ElementType
  ) throws(ArrayError) {
    let result = isComparison ? .bool : type
    guard result.isSameKind(as: target.type) else {
      throw ArrayError.cannotCast(name, from: result, to: target.type)
    }
    guard target.isWritable else { throw ArrayError.readOnlyOutput }
    if left.fits(target) && right.fits(target) { return }
    guard let shape = Dimensions.broadcast(left.shape, right.shape),
      let common = Dimensions.broadcast(shape, target.shape)
    else { throw ArrayError.notBroadcastable(left.shape, right.shape, target.shape) }
    guard common == target.shape else { throw ArrayError.notEnlargeable(target.shape, to: common) }
  }
}

extension OperandView {
  /// Whether this has the target's shape, or none.
  @inline(__always)
  fileprivate func fits(_ target: NDArray) -> Bool { shape.count == 0 || shape == target.shape }

  /// Whether an element is read before or while the one in its place is written.
  @inline(__always)
  fileprivate func isSafe(for target: NDArray, _ operand: Operand?) -> Bool {
    guard case .array(let array)? = operand else { return true }
    return array.buffer !== target.buffer || array.type == target.type && array.offset == target.offset
  }
}

extension Operand {
  /// Whether this is a view of the target's memory.
  fileprivate func shares(_ target: NDArray) -> Bool {
    if case .array(let array) = self { array.buffer === target.buffer } else { false }
  }
}

extension ElementType {
  /// Whether values may be stored in an array of `other` under the casting rule "same_kind".
  func isSameKind(as other: ElementType) -> Bool {
    self <= other || isFloating && other.isFloating
  }
}
