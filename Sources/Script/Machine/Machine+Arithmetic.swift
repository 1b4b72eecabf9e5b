import Arrays
import Syntax

extension Machine {
  /// `left op right`, for the operator of that number.
  func binary(_ number: Int, _ left: Value, _ right: Value, symbol: String? = nil) throws(Raised) -> Value {
    if left.kind == .array || right.kind == .array, let result = plainArray(number, left, right) {
      return result
    }
    let operation = BinaryOperator.allCases[number]
    if left.kind == .array || right.kind == .array || left.kind.isNumpyScalar || right.kind.isNumpyScalar {
      if let result = try arrayBinary(operation, left, right) { return result }
    } else if let result = try numberBinary(operation, left, right) {
      return result
    }
    if left.kind == .instance || right.kind == .instance,
      let result = try instanceBinary(number, left, right)
    {
      return result
    }
    if let result = try sequenceBinary(operation, left, right) { return result }
    if operation == .or, let result = try union(left, right) { return result }
    throw unsupportedOperands(symbol ?? operation.rawValue, left, right)
  }

  func unsupportedOperands(_ symbol: String, _ left: Value, _ right: Value) -> Raised {
    let shown = symbol == "**" ? "** or pow" + "()" : symbol
    return raise(
      .type,
      "unsupported operand type(s) for \(shown): '\(typeName(of: left))' and '\(typeName(of: right))'")
  }

  /// `left op= right`: arrays and lists change in place.
  func inPlace(_ number: Int, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let operation = BinaryOperator.allCases[number]
    switch left.kind {
    case .array:
      if right.kind == .instance { break }
      if mayBeForeign(right) { try refuseInPlace(operation, left, right) }
      if operation == .matrixMultiply {
        try multiplyInPlace(left, right)
        return left
      }
      guard let arrayOperation = operation.arrayOperation else { break }
      _ = FloatingErrors.taken()
      if let operand = plainOperand(right), !right.isIdentical(to: left),
        BinaryOperation.plain(arrayOperation, into: heap.arrays.arrayAddress(of: left.place), operand)
      {
        spend(heap.arrays[left.place].array.count)
        let taken = FloatingErrors.taken()
        if isWatchingArithmetic, !taken.isEmpty {
          try examineInPlace(arrayOperation, heap.arrays[left.place].array, try self.operand(right), taken)
        }
        return left
      }
      let target = heap.arrays[left.place].array
      let operand = try operand(right)
      spend(target.count)
      let kept = try kept(operand, from: target, arrayOperation.canFail)
      try arrays { () throws(ArrayError) in try BinaryOperation.apply(arrayOperation, into: target, operand) }
      if isWatchingArithmetic { try examineInPlace(arrayOperation, target, kept, FloatingErrors.taken()) }
      return left
    case .list where operation == .add && right.kind != .array && !right.kind.isNumpyScalar:
      let values = try values(of: right)
      heap.allocated &+= 16 &* values.count
      heap.lists[left.place].elements += values
      return left
    case .list where operation == .multiply:
      let result = try binary(number, left, right)
      guard result.kind == .list else { return result }
      heap.lists[left.place].elements = heap.lists[result.place].elements
      return left
    case .set where !heap.sets[left.place].isFrozen && right.kind == .set:
      let result = try binary(number, left, right)
      if result.kind == .set { heap.sets[left.place] = heap.sets[result.place] }
      return left
    case .dictionary where operation == .or:
      try merge(right, into: left)
      return left
    case .instance:
      if let method = typeAttribute(common.inPlace[number], of: heap.instances[left.place].type) {
        let result = try call(method, [left, right])
        if result.kind != .notImplemented { return result }
      }
      if let payload = payload(of: left), [.list, .dictionary, .set].contains(payload.kind),
        typeAttribute(names.number(of: operation.methodName), of: heap.instances[left.place].type) == nil
      {
        let result = try inPlace(number, payload, plain(right))
        return result.isIdentical(to: payload) ? left : result
      }
    default: break
    }
    return try binary(number, left, right, symbol: operation.rawValue + "=")
  }

  func unary(_ number: Int, _ value: Value) throws(Raised) -> Value {
    let operation = UnaryOperator.allCases[number]
    if value.kind == .dictionary, operation == .plus || operation == .minus,
      let method = subtypeMethod(operation == .plus ? "__pos__" : "__neg__", of: value)
    {
      return try call(method, [value])
    }
    switch (operation, value.kind) {
    case (.not, _): return Value(!(try truth(of: value)))
    case (.minus, .float): return Value(-value.float)
    case (.plus, .float), (.plus, .integer), (.plus, .largeInteger): return value
    case (.minus, .integer) where value.integer != .min: return Value(0 &- value.integer)
    case (.minus, .integer), (.minus, .largeInteger): return heap.value(-largeInteger(value))
    case (.invert, .integer): return Value(~value.integer)
    case (.invert, .largeInteger): return heap.value(~largeInteger(value))
    case (.minus, .boolean): return Value(0 &- value.integer)
    case (.plus, .boolean): return Value(value.integer)
    case (.invert, .boolean): return Value(~value.integer)
    case (_, .array), (_, .numpyBool), (_, .numpyInteger), (_, .numpyFloat32), (_, .numpyFloat64):
      if operation == .minus, let result = plainArray(.negative, value) { return result }
      let operand = try operand(value)
      let unary: UnaryOperation =
        switch operation {
        case .minus: .negative
        case .plus: .positive
        default: .invert
        }
      return try evaluate(unary, operand, isOperator: true)
    case (_, .instance):
      let name =
        switch operation {
        case .minus: "__neg__"
        case .plus: "__pos__"
        default: "__invert__"
        }
      if let method = typeAttribute(names.number(of: name), of: heap.instances[value.place].type) {
        return try call(method, [value])
      }
      if let payload = payload(of: value),
        payload.kind == .integer || payload.kind == .float || payload.kind == .largeInteger
      {
        return try unary(number, payload)
      }
    default: break
    }
    throw raise(.type, "bad operand type for unary \(operation.rawValue): '\(typeName(of: value))'")
  }

  // MARK: Arrays

  /// A value as an operand of an element-wise operation; lists become arrays.
  func operand(_ value: Value) throws(Raised) -> Operand {
    switch value.kind {
    case .array: return .array(heap.arrays[value.place].array)
    case .integer: return .weakInteger(value.integer)
    case .float: return .weakFloat(value.float)
    default:
      if let scalar = value.scalar { return .scalar(scalar) }
      return .array(try array(from: value))
    }
  }

  /// A value as an operand beside another one: with floats, an integer beyond 64 bits is a float too.
  private func operand(_ value: Value, beside other: Value) throws(Raised) -> Operand {
    guard value.kind == .largeInteger else { return try operand(value) }
    let isFloating =
      other.kind == .array ? heap.arrays[other.place].array.type.isFloating : other.kind.isFloating
    return isFloating ? .weakFloat(try float(value)) : try operand(value)
  }

  func apply(_ operation: BinaryOperation, _ left: Operand, _ right: Operand) throws(Raised) -> Value {
    let result = try arrays { () throws(ArrayError) in try BinaryOperation.apply(operation, left, right) }
    if case .array(let array) = result { spend(array.count) }
    return heap.value(result)
  }

  func apply(_ operation: UnaryOperation, _ operand: Operand) throws(Raised) -> Value {
    let result = try arrays { () throws(ArrayError) in try UnaryOperation.apply(operation, operand) }
    if case .array(let array) = result { spend(array.count << 2) }
    return heap.value(result)
  }

  private func arrayBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(Raised) -> Value? {
    if left.kind == .numpyFloat64 || right.kind == .numpyFloat64,
      let x = left.double, let y = right.double,
      left.kind != .largeInteger
    {
      switch operation {
      case .add: return try scalar(x + y, .add, x, y)
      case .subtract: return try scalar(x - y, .subtract, x, y)
      case .multiply: return try scalar(x * y, .multiply, x, y)
      case .divide: return try scalar(x / y, .divide, x, y)
      default: break
      }
    }
    guard isArrayLike(left), isArrayLike(right) else {
      guard left.kind != .instance, right.kind != .instance else { return nil }
      guard let arrayOperation = operation.arrayOperation else {
        if left.kind == .array || right.kind == .array { throw try refuseProduct(left, right) }
        return nil
      }
      // A text is repeated by a scalar.
      if operation == .multiply, right.kind == .string, left.kind.isNumpyScalar { return nil }
      // On the left it repeats, joins or formats.
      if left.kind == .string, right.kind != .array || operation == .remainder { return nil }
      return try foreignResult(arrayOperation, left, right)
    }
    // Repeating a list or tuple by a scalar of NumPy, which only integers do.
    if operation == .multiply, left.kind.isNumpyScalar || right.kind.isNumpyScalar,
      [left.kind, right.kind].contains(where: { $0 == .list || $0 == .tuple })
    {
      return nil
    }
    if operation == .matrixMultiply {
      // Two scalars have no such product.
      guard left.kind == .array || right.kind == .array else { return nil }
      return try matrixProduct(left, right)
    }
    guard let arrayOperation = operation.arrayOperation else { return nil }
    if let result = try foreignResult(arrayOperation, left, right) { return result }
    return try evaluate(
      arrayOperation, try operand(left, beside: right), try operand(right, beside: left), isOperator: true)
  }

  @inline(__always)
  private func scalar(
    _ result: Double, _ operation: BinaryOperation, _ x: Double, _ y: Double
  ) throws(Raised) -> Value {
    guard !result.isFinite else { return Value(.numpyFloat64, bits: result.bitPattern) }
    try examineScalar(operation, x, y, result)
    return Value(.numpyFloat64, bits: result.isNaN ? Double.nan.bitPattern : result.bitPattern)
  }

  /// Whether NumPy would take a value as numbers.
  func isArrayLike(_ value: Value) -> Bool {
    switch value.kind {
    case .array, .list, .tuple, .largeInteger, .range: true
    default: value.kind.isPlainNumber
    }
  }

  func matrixProduct(_ left: Value, _ right: Value) throws(Raised) -> Value {
    if let result = plainProduct(left, right) { return result }
    let (a, b) = (try array(from: left), try array(from: right))
    let result = try arrays { () throws(ArrayError) in
      try Products.matmul(.array(a), .array(b), workspace: productWorkspace)
    }
    spendProduct(a, b)
    try examineProduct("matmul", a, b, result, isMatrixProduct: true)
    return heap.value(result)
  }

  /// `left @= right`.
  private func multiplyInPlace(_ left: Value, _ right: Value) throws(Raised) {
    let (target, factor) = (heap.arrays[left.place].array, try array(from: right))
    guard factor.rank != 1 || target.rank == 0 else {
      throw raise(
        .value,
        "inplace matrix multiplication requires the first operand to have at least one and the second "
          + "at least two dimensions.")
    }
    let result = try operand(try matrixProduct(left, right))
    guard case .array(let product) = result, product.shape == target.shape else {
      let axis = target.rank - 1
      let extent = factor.shape[factor.rank - 1]
      throw raise(
        .value,
        "matmul: Output operand 0 has a mismatch in its core dimension 1, with gufunc signature "
          + "(n?,k),(k,m?)->(n?,m?) (size \(target.shape[axis]) is different from \(extent))")
    }
    guard target.type.isFloating || !product.type.isFloating else {
      throw raise(
        .ufuncOutputCasting,
        "Cannot cast ufunc 'matmul' output from dtype('\(product.type.name)') to dtype('\(target.type.name)') "
          + "with casting rule 'same_kind'")
    }
    try arrays { () throws(ArrayError) in try target.assignAll(result) }
  }

  /// Counts the work of a product.
  func spendProduct(_ a: NDArray, _ b: NDArray) {
    fuel &-= a.count.multipliedReportingOverflow(by: b.shape.last ?? 1).partialValue >> 10
  }

  // MARK: Instances

  private func instanceBinary(
    _ number: Int, _ left: Value, _ right: Value
  ) throws(Raised) -> Value? {
    if let result = try askOperands(common.binary[number], common.reflected[number], left, right) {
      return result
    }
    guard payload(of: left) != nil || payload(of: right) != nil else { return nil }
    let (operation, x, y) = (BinaryOperator.allCases[number], plain(left), plain(right))
    if x.kind == .array || y.kind == .array || x.kind.isNumpyScalar || y.kind.isNumpyScalar {
      return try arrayBinary(operation, x, y)
    }
    if let result = try numberBinary(operation, x, y) { return result }
    return try sequenceBinary(operation, x, y)
  }
}
