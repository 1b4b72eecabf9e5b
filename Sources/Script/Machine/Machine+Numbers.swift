import Syntax
import Tensor

extension Machine {
  func largeInteger(_ value: Value) -> LargeInteger {
    value.kind == .largeInteger ? heap.largeIntegers[value.place] : LargeInteger(value.integer)
  }

  /// An operation on Python's own numbers; nil for other values.
  func numberBinary(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) -> Value? {
    func isInteger(_ value: Value) -> Bool { value.kind == .integer || value.kind == .boolean }
    if isInteger(left), isInteger(right) {
      if left.kind == .boolean, right.kind == .boolean {
        switch operation {
        case .and: return Value(left.truth && right.truth)
        case .or: return Value(left.truth || right.truth)
        case .exclusiveOr: return Value(left.truth != right.truth)
        default: break
        }
      }
      if let result = try integerBinary(operation, left.integer, right.integer) { return result }
      if operation == .matrixMultiply { return nil }
      return try largeBinary(operation, LargeInteger(left.integer), LargeInteger(right.integer))
    }
    let isLeftInteger = isInteger(left) || left.kind == .largeInteger
    let isRightInteger = isInteger(right) || right.kind == .largeInteger
    if isLeftInteger, isRightInteger {
      return try largeBinary(operation, largeInteger(left), largeInteger(right))
    }
    guard isLeftInteger || left.kind == .float, isRightInteger || right.kind == .float else { return nil }
    return try floatBinary(operation, try float(left), try float(right))
  }

  /// An integer or float as a float.
  func float(_ value: Value) throws(Raised) -> Double {
    if let double = value.double { return double }
    let number = heap.largeIntegers[value.place]
    return try texts { () throws(TextError) in try number.double() }
  }

  private func integerBinary(_ operation: BinaryOperator, _ x: Int, _ y: Int) throws(Raised) -> Value? {
    var result: (partialValue: Int, overflow: Bool)
    switch operation {
    case .add: result = x.addingReportingOverflow(y)
    case .subtract: result = x.subtractingReportingOverflow(y)
    case .multiply: result = x.multipliedReportingOverflow(by: y)
    case .divide:
      return Value(try texts { () throws(TextError) in try LargeInteger.divideTruly(x, by: y) })
    case .floorDivide, .remainder:
      guard y != 0 else {
        throw raise(
          .zeroDivision,
          operation == .remainder ? "integer modulo by zero" : "integer division or modulo by zero")
      }
      guard y != -1 else { return operation == .remainder ? Value(0) : x == .min ? nil : Value(0 &- x) }
      let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
      let isShifted = remainder != 0 && (remainder < 0) != (y < 0)
      return operation == .floorDivide
        ? Value(isShifted ? quotient - 1 : quotient) : Value(isShifted ? remainder + y : remainder)
    case .power:
      if y < 0 {
        guard x != 0 else { throw raise(.zeroDivision, "0.0 cannot be raised to a negative power") }
        return Value(Elementary.pow(Double(x), Double(y)))
      }
      var (base, exponent, product) = (x, y, 1)
      while true {
        if exponent & 1 == 1 {
          result = product.multipliedReportingOverflow(by: base)
          if result.overflow { return nil }
          product = result.partialValue
        }
        exponent >>= 1
        if exponent == 0 { return Value(product) }
        result = base.multipliedReportingOverflow(by: base)
        if result.overflow { return nil }
        base = result.partialValue
      }
    case .and: return Value(x & y)
    case .or: return Value(x | y)
    case .exclusiveOr: return Value(x ^ y)
    case .shiftLeft:
      guard y >= 0 else { throw raise(.value, "negative shift count") }
      guard x != 0 else { return Value(0) }
      guard y < 63, x.magnitude.leadingZeroBitCount > y + 1 else { return nil }
      return Value(x << y)
    case .shiftRight:
      guard y >= 0 else { throw raise(.value, "negative shift count") }
      return Value(x >> min(y, 63))
    case .matrixMultiply: return nil
    }
    return result.overflow ? nil : Value(result.partialValue)
  }

  private func largeBinary(
    _ operation: BinaryOperator, _ x: LargeInteger, _ y: LargeInteger
  ) throws(Raised) -> Value? {
    let (long, short) = (x.bitLength >> 6, y.bitLength >> 6)
    fuel &-= long + short
    // What takes as many turns as the product of the lengths has to be counted before it is done.
    if operation == .multiply || operation == .floorDivide || operation == .remainder {
      fuel &-= (long &* short) >> 8
    }
    if fuel < 0 { try pause() }
    switch operation {
    case .add: return heap.value(x + y)
    case .subtract: return heap.value(x - y)
    case .multiply: return heap.value(try texts { () throws(TextError) in try x.multiplied(by: y) })
    case .divide: return Value(try texts { () throws(TextError) in try x.dividedTruly(by: y) })
    case .floorDivide, .remainder:
      let (quotient, remainder) = try texts { () throws(TextError) in try x.dividedDown(by: y) }
      return heap.value(operation == .floorDivide ? quotient : remainder)
    case .power:
      guard let exponent = y.small else { throw raise(.memory, "") }
      if exponent < 0 {
        return try floatBinary(.power, try texts { () throws(TextError) in try x.double() }, Double(exponent))
      }
      fuel &-= (x.bitLength &* exponent) >> 4
      return heap.value(try texts { () throws(TextError) in try x.raised(to: UInt64(exponent)) })
    case .and: return heap.value(x & y)
    case .or: return heap.value(x | y)
    case .exclusiveOr: return heap.value(x ^ y)
    case .shiftLeft, .shiftRight:
      guard let count = y.small else { throw raise(.memory, "") }
      return heap.value(
        try texts { () throws(TextError) in
          operation == .shiftLeft ? try x.shifted(left: count) : try x.shifted(right: count)
        })
    case .matrixMultiply: return nil
    }
  }

  private func floatBinary(_ operation: BinaryOperator, _ x: Double, _ y: Double) throws(Raised) -> Value? {
    switch operation {
    case .add: return Value(x + y)
    case .subtract: return Value(x - y)
    case .multiply: return Value(x * y)
    case .divide:
      guard y != 0 else { throw raise(.zeroDivision, "float division by zero") }
      return Value(x / y)
    case .floorDivide:
      guard y != 0 else { throw raise(.zeroDivision, "float floor division by zero") }
      return Value(Self.dividedDown(x, y).quotient)
    case .remainder:
      guard y != 0 else { throw raise(.zeroDivision, "float modulo") }
      return Value(Self.dividedDown(x, y).remainder)
    case .power: return Value(try power(x, y))
    default: return nil
    }
  }

  func power(_ x: Double, _ y: Double) throws(Raised) -> Double {
    guard !(x == 0 && y < 0) else { throw raise(.zeroDivision, "0.0 cannot be raised to a negative power") }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded(.towardZero) {
      throw unsupported("a negative number to a fractional power, which is a complex number,")
    }
    let result = Elementary.pow(x, y)
    guard result.isFinite || !x.isFinite || !y.isFinite else {
      throw raise(.overflow, arguments: [Value(34), heap.string("Numerical result out of range")])
    }
    return result
  }

  /// Quotient and remainder as CPython's `float_divmod` has them: the remainder has the divisor's sign.
  static func dividedDown(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
    var remainder = x.truncatingRemainder(dividingBy: y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = Double(signOf: y, magnitudeOf: 0)
    }
    guard quotient != 0 else { return (Double(signOf: x / y, magnitudeOf: 0), remainder) }
    let floor = quotient.rounded(.down)
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }
}
