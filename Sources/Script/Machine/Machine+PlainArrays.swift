import Arrays

extension Machine {
  /// A sum, difference, product or quotient of float64 arrays, or of one and a number; nil for anything else.
  func plainArray(_ number: Int, _ left: Value, _ right: Value) -> Value? {
    let operation: BinaryOperation
    switch number {
    case 0: operation = .add
    case 1: operation = .subtract
    case 2: operation = .multiply
    case 3: operation = .divide
    default: return nil
    }
    guard let a = plainOperand(left), let b = plainOperand(right),
      let result = plainArray(operation, a, b)
    else { return nil }
    spend(result.count)
    return heap.value(result)
  }

  /// The same for operands at hand; nil also where the processor noticed an error that is to be reported.
  @inline(__always)
  func plainArray(_ operation: BinaryOperation, _ left: PlainOperand, _ right: PlainOperand) -> NDArray? {
    guard let result = BinaryOperation.plain(operation, left, right, heap.spares),
      !isWatchingArithmetic || !operation.canFail || FloatingErrors.taken().isEmpty
    else { return nil }
    return result
  }

  /// A function of each element of a float64 array; nil for anything else.
  func plainArray(_ operation: UnaryOperation, _ value: Value) -> Value? {
    guard value.kind == .array, operation != .reciprocal else { return nil }
    let array = heap.arrays.arrayAddress(of: value.place)
    guard let result = UnaryOperation.plain(operation, array, heap.spares),
      !isWatchingArithmetic || !operation.canFail || operation.errors(array, result).isEmpty
    else { return nil }
    // What the function's own steps met is nobody's business.
    if isWatchingArithmetic { _ = FloatingErrors.taken() }
    spend(result.count << 2)
    return heap.value(result)
  }

  /// The product of float64 matrices, or of one and a vector; nil for anything else.
  func plainProduct(_ left: Value, _ right: Value) -> Value? {
    guard left.kind == .array, right.kind == .array else { return nil }
    let (a, b) = (heap.arrays.arrayAddress(of: left.place), heap.arrays.arrayAddress(of: right.place))
    guard let result = Products.plain(a, b, workspace: productWorkspace, heap.spares),
      !isWatchingArithmetic || FloatingErrors.taken().isEmpty
    else { return nil }
    let work = a.pointee.count.multipliedReportingOverflow(by: b.pointee.shape.last ?? 1).partialValue
    fuel &-= work >> 10
    return heap.value(result)
  }

  /// A float64 array, or a number that takes its type, for the time until an array is made; nil for anything else.
  @inline(__always)
  func plainOperand(_ value: Value) -> PlainOperand? {
    switch value.kind {
    case .array:
      let array = heap.arrays.arrayAddress(of: value.place)
      return array.pointee.type == .float64 ? .array(array) : nil
    case .float, .numpyFloat64: return .number(value.float)
    case .integer: return .number(Double(value.integer))
    default: return nil
    }
  }
}

extension Pool<ArrayObject> {
  /// Where the array of an object is, the first thing that the object holds, until the next one is added.
  @inline(__always)
  func arrayAddress(of place: Int) -> UnsafePointer<NDArray> {
    UnsafeRawPointer(address(of: place)).assumingMemoryBound(to: NDArray.self)
  }
}
