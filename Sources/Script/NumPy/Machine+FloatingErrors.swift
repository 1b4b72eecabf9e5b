import Arrays

extension Machine {
  /// Whether somebody wants to know what arithmetic meets.
  @inline(__always)
  var isWatchingArithmetic: Bool { floatingErrors.isReporting }

  /// Applies an operation that the program asks for itself, and reports what it met as NumPy does.
  ///
  /// `isOperator` is false for the functions of `numpy`, which have other names in reports than operators.
  @inline(__always)
  func evaluate(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, isOperator: Bool = false
  ) throws(Raised) -> Value {
    let value = try apply(operation, left, right)
    guard operation.canFail, isWatchingArithmetic else { return value }
    // The processor has seen an error of + − × ÷, or there was none; only then are elements looked at.
    if operation.isBasic, value.kind == .array, FloatingErrors.taken().isEmpty { return value }
    try examine(operation, left, right, value, isOperator)
    return value
  }

  @inline(never)
  private func examine(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, _ value: Value, _ isOperator: Bool
  ) throws(Raised) {
    let found = try arrays { () throws(ArrayError) in
      try operation.errors(left, right, value.arrayValue(heap))
    }
    guard !found.isEmpty else { return }
    try report(found, reportedName(of: operation, left, right, value, isOperator))
  }

  /// Applies a function of one argument that the program asks for itself, and reports what it met.
  @inline(__always)
  func evaluate(
    _ operation: UnaryOperation, _ operand: Operand, isOperator: Bool = false
  ) throws(Raised) -> Value {
    let value = try apply(operation, operand)
    guard isWatchingArithmetic else { return value }
    if isOperator, value.kind == .numpyInteger, case .scalar(.int64(.min)) = operand, operation != .invert,
      operation != .positive
    {
      try report(.overflow, "scalar \(operation.name)")
    }
    guard operation.canFail, try hasSpecialValues(value) || operation == .reciprocal else { return value }
    let found = try arrays { () throws(ArrayError) in try operation.errors(operand, value.arrayValue(heap)) }
    if !found.isEmpty { try report(found, operation.name) }
    return value
  }

  /// Reports what an operation that overwrote its left operand met: the processor knows, and the result shows it.
  func examineInPlace(
    _ operation: BinaryOperation, _ target: NDArray, _ right: Operand, _ taken: FloatingErrors
  ) throws(Raised) {
    guard operation.canFail, !taken.isEmpty || !target.type.isFloating || !operation.isBasic else { return }
    let found = try arrays { () throws(ArrayError) in try operation.errors(into: target, right, taken) }
    if !found.isEmpty {
      try report(found, reportedName(of: operation, .array(target), right, heap.value(target), true))
    }
  }

  /// What an operand is before a result takes its place, as a copy if it does.
  func kept(_ operand: Operand, from target: NDArray, _ canFail: Bool) throws(Raised) -> Operand {
    guard canFail, isWatchingArithmetic, case .array(let array) = operand, array.buffer === target.buffer
    else { return operand }
    return .array(try arrays { () throws(ArrayError) in try array.copied() })
  }

  /// Reports what an operation with an argument `out` met.
  func examine(_ operation: UnaryOperation, _ operand: Operand, into target: NDArray) throws(Raised) {
    guard isWatchingArithmetic else { return }
    let found = try arrays { () throws(ArrayError) in try operation.errors(operand, .array(target)) }
    if !found.isEmpty { try report(found, operation.name) }
  }

  /// The same for an operation with two operands.
  func examine(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, into target: NDArray
  ) throws(Raised) {
    guard isWatchingArithmetic else { return }
    let found = try arrays { () throws(ArrayError) in try operation.errors(left, right, .array(target)) }
    if !found.isEmpty { try report(found, operation.name) }
  }

  /// Reports what an operation on single numbers met, whose result is not finite.
  @inline(never)
  func examineScalar(_ operation: BinaryOperation, _ x: Double, _ y: Double, _ result: Double) throws(Raised)
  {
    guard isWatchingArithmetic else { return }
    let found = operation.errors(x, y, result)
    if !found.isEmpty { try report(found, "scalar \(operation.name)") }
  }

  /// Reports what a product met.
  @inline(__always)
  func examineProduct(
    _ name: String, _ left: NDArray, _ right: NDArray, _ result: ArrayValue, isMatrixProduct: Bool
  ) throws(Raised) {
    guard isWatchingArithmetic, !FloatingErrors.taken().isEmpty else { return }
    let found = try arrays { () throws(ArrayError) in
      try Products.errors(left, right, result, isMatrixProduct: isMatrixProduct)
    }
    if !found.isEmpty { try report(found, name) }
  }

  /// Reports numbers that a type does not have.
  func examineCast(_ array: NDArray, _ type: ElementType) throws(Raised) {
    guard isWatchingArithmetic, array.type.isFloating else { return }
    let found = try arrays { () throws(ArrayError) in try array.castErrors(to: type) }
    if !found.isEmpty { try report(found, "cast") }
  }

  private func hasSpecialValues(_ value: Value) throws(Raised) -> Bool {
    guard value.kind == .array else { return value.double.map { !$0.isFinite } ?? false }
    let array = heap.arrays[value.place].array
    return try arrays { () throws(ArrayError) in try array.hasSpecialValues() }
  }

  /// What NumPy calls an operation: operators of single numbers have other names, and so have some powers.
  private func reportedName(
    of operation: BinaryOperation, _ left: Operand, _ right: Operand, _ value: Value, _ isOperator: Bool
  ) -> String {
    guard isOperator else { return operation.name }
    if case .array(let base) = left {
      guard operation == .power, base.type.isFloating else { return operation.name }
      let exponent: Double
      switch right {
      case .weakInteger(let number): exponent = Double(number)
      case .weakFloat(let number): exponent = number
      default: return operation.name
      }
      return exponent == 2
        ? "square" : exponent == 0.5 ? "sqrt" : exponent == -1 ? "reciprocal" : operation.name
    }
    if case .array = right { return operation.name }
    return value.kind == .array ? operation.name : "scalar \(operation.name)"
  }

  /// Does with errors what the program has asked for: nothing, a note, or an exception.
  @inline(never)
  func report(_ found: FloatingErrors, _ name: String) throws(Raised) {
    let kinds: [(FloatingErrors, FloatingErrorModes.Mode, String)] = [
      (.division, floatingErrors.divide, "divide by zero"), (.overflow, floatingErrors.over, "overflow"),
      (.invalid, floatingErrors.invalid, "invalid value"),
    ]
    for (kind, mode, words) in kinds where found.contains(kind) {
      let message = "\(words) encountered in \(name)"
      switch mode {
      case .raise: throw raise(.floatingPoint, message)
      case .warn: try warn(.runtimeWarning, message)
      case .print, .log, .call: note("Warning: \(message)")
      case .ignore: break
      }
    }
  }
}

extension Value {
  /// What an operation on arrays gave.
  func arrayValue(_ heap: Heap) -> ArrayValue {
    if kind == .array { return .array(heap.arrays[place].array) }
    return scalar.map { .scalar($0) } ?? .scalar(.bool(false))
  }
}
