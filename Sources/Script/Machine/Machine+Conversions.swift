import Syntax

/// What instances of the program's classes are as numbers: `__index__`, `__int__` and `__float__`.
extension Machine {
  /// The integer that an object is where Python takes an index; nil if it is none.
  func indexValue(of value: Value) throws(Raised) -> Value? {
    try integerValue(of: value, common.index, "__index__")
  }

  /// The integer that `int` makes of an object; nil if it makes none.
  func wholeValue(of value: Value) throws(Raised) -> Value? {
    if let whole = try integerValue(of: value, common.integer, "__int__") { return whole }
    if let whole = try indexValue(of: value) { return whole }
    guard value.kind == .instance,
      let method = typeAttribute(names.number(of: "__trunc__"), of: heap.instances[value.place].type)
    else { return nil }
    let result = try call(method, [value])
    if let whole = try indexValue(of: result) { return whole }
    throw raise(.type, "__trunc__ returned non-Integral (type \(typeName(of: result)))")
  }

  /// The integer that a method of an object's class gives, `shown` in messages, or that it is; nil if none.
  func integerValue(of value: Value, _ name: Int32, _ shown: String) throws(Raised) -> Value? {
    guard value.kind == .instance else { return integer(value) }
    guard let method = typeAttribute(name, of: heap.instances[value.place].type) else {
      return payload(of: value).flatMap(integer)
    }
    let result = try call(method, [value])
    guard let whole = integer(plain(result)), result.kind != .numpyInteger else {
      throw raise(.type, "\(shown) returned non-int (type \(typeName(of: result)))")
    }
    return whole
  }

  private func integer(_ value: Value) -> Value? {
    switch value.kind {
    case .integer, .largeInteger: value
    case .boolean, .numpyInteger: Value(value.integer)
    default: nil
    }
  }

  /// The float that an object is where Python takes a real number; nil if it is none.
  func realValue(of value: Value) throws(Raised) -> Double? {
    guard value.kind == .instance else { return nil }
    if let method = typeAttribute(common.float, of: heap.instances[value.place].type) {
      let result = try call(method, [value])
      let real = plain(result)
      guard real.kind == .float || real.kind == .numpyFloat64 else {
        throw raise(
          .type, "\(typeName(of: value)).__float__ returned non-float (type \(typeName(of: result)))")
      }
      return real.float
    }
    if let payload = payload(of: value), payload.kind == .float { return payload.float }
    guard let index = try indexValue(of: value) else { return nil }
    return try float(index)
  }

  /// `divmod(left, right)`.
  func dividedWithRemainder(_ left: Value, _ right: Value) throws(Raised) -> Value {
    if left.kind == .instance || right.kind == .instance,
      let result = try askOperands(
        names.number(of: "__divmod__"), names.number(of: "__rdivmod__"), left, right)
    {
      return result
    }
    let (x, y) = (plain(left), plain(right))
    try checkDivision(x, y)
    let isArray = x.kind == .array || y.kind == .array || x.kind.isNumpyScalar || y.kind.isNumpyScalar
    func isNumber(_ value: Value) -> Bool { value.kind.isPlainNumber || value.kind == .largeInteger }
    guard isArray || isNumber(x) && isNumber(y) else {
      throw unsupportedOperands("divmod()", left, right)
    }
    if !isArray, y.double == 0 {
      throw raise(
        .zeroDivision,
        x.kind == .float || y.kind == .float ? "float divmod()" : "integer division or modulo by zero")
    }
    let quotient = try binary(BinaryOperator.floorDivide.number, x, y)
    return heap.tuple([quotient, try binary(BinaryOperator.remainder.number, x, y)])
  }

  /// What the classes of two operands answer to a method; nil if none has an answer.
  ///
  /// The left one's is asked first, unless the right operand is of a more special class.
  func askOperands(
    _ name: Int32, _ reflected: Int32, _ left: Value, _ right: Value
  ) throws(Raised) -> Value? {
    func method(_ name: Int32, _ owner: Value) -> Value? {
      owner.kind == .instance ? typeAttribute(name, of: heap.instances[owner.place].type) : nil
    }
    func answer(_ method: Value?, _ owner: Value, _ other: Value) throws(Raised) -> Value? {
      guard let method else { return nil }
      let result = try call(method, [owner, other])
      return result.kind == .notImplemented ? nil : result
    }
    let own = method(name, left)
    let isSameType =
      left.kind == .instance && right.kind == .instance
      && heap.instances[left.place].type == heap.instances[right.place].type
    let other = isSameType ? nil : method(reflected, right)
    if let other, isInstance(right, of: type(of: left)) {
      let inherited = method(reflected, left)
      if inherited?.isIdentical(to: other) != true {
        if let result = try answer(other, right, left) { return result }
        return try answer(own, left, right)
      }
    }
    if let result = try answer(own, left, right) { return result }
    return try answer(other, right, left)
  }
}
