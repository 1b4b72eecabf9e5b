import Arrays
import Syntax

extension Machine {
  /// `print(…)`.
  func printValues(_ arguments: Arguments) throws(Raised) {
    var (separator, end) = (" ", "\n")
    for (index, keyword) in arguments.keywords.enumerated() {
      let value = arguments.base[arguments.positionalCount + index]
      switch names[keyword] {
      case "sep": if !value.isNone { separator = try string(value, "sep must be None or a string, not ") }
      case "end": if !value.isNone { end = try string(value, "end must be None or a string, not ") }
      case "flush", "file": break
      case let name: throw raise(.type, "'\(name)' is an invalid keyword argument for print()")
      }
    }
    var line = ""
    for (index, value) in arguments.positional.enumerated() {
      if index > 0 { line += separator }
      line += try text(of: value)
    }
    try write(line + end)
  }

  /// A string argument; `message` precedes the type's name in the error.
  func string(_ value: Value, _ message: String) throws(Raised) -> String {
    let text = plain(value)
    guard text.kind == .string else { throw raise(.type, message + typeName(of: value)) }
    return heap.strings[text.place].description
  }

  func attributeName(_ value: Value) throws(Raised) -> String {
    let text = plain(value)
    guard text.kind == .string else {
      throw raise(.type, "attribute name must be string, not '\(typeName(of: value))'")
    }
    return heap.strings[text.place].description
  }

  func textArgument(_ value: Value, _ what: String) throws(Raised) -> Text {
    let text = plain(value)
    guard text.kind == .string else {
      throw raise(.type, "\(what) must be str, not \(typeName(of: value))")
    }
    return heap.strings[text.place]
  }

  func digits(_ value: Value, base: UInt64, prefix: String) throws(Raised) -> Value {
    let number = value.kind == .largeInteger ? largeInteger(value) : LargeInteger(try index(value))
    let isNegative = number < LargeInteger(0)
    let digits = String(decoding: (isNegative ? -number : number).digits(base: base), as: UTF8.self)
    return heap.string((isNegative ? "-" : "") + prefix + digits)
  }

  func absolute(_ value: Value) throws(Raised) -> Value {
    switch value.kind {
    case .integer where value.integer != .min: return Value(Int(value.integer.magnitude))
    case .integer, .largeInteger:
      let number = largeInteger(value)
      return heap.value(number < LargeInteger(0) ? -number : number)
    case .boolean: return Value(value.integer)
    case .float: return Value(value.float.magnitude)
    case .array, .numpyBool, .numpyInteger, .numpyFloat32, .numpyFloat64:
      return try evaluate(UnaryOperation.absolute, try operand(value), isOperator: true)
    case .instance:
      if let method = typeAttribute(common.absolute, of: heap.instances[value.place].type) {
        return try call(method, [value])
      }
      if let payload = payload(of: value) { return try absolute(payload) }
    default: break
    }
    throw raise(.type, "bad operand type for abs(): '\(typeName(of: value))'")
  }

  /// `round(number, digits)`.
  func rounded(_ value: Value, _ digits: Value) throws(Raised) -> Value {
    let isWhole = digits.isUnset || digits.isNone
    switch value.kind {
    case .integer, .boolean:
      let places = isWhole ? 0 : try index(digits)
      if places >= 0 { return Value(value.integer) }
      // No integer has so many digits.
      if places < -20 { return Value(0) }
      let scale = try binary(BinaryOperator.power.number, Value(10), Value(-places))
      let half = try binary(BinaryOperator.floorDivide.number, scale, Value(2))
      let shifted = try binary(BinaryOperator.add.number, value, half)
      var quotient = try binary(BinaryOperator.floorDivide.number, shifted, scale)
      let remainder = try binary(BinaryOperator.remainder.number, shifted, scale)
      // Half goes to the even neighbour.
      if try equals(remainder, Value(0)), quotient.kind == .integer, quotient.integer & 1 == 1 {
        quotient = Value(quotient.integer - 1)
      }
      return try binary(BinaryOperator.multiply.number, quotient, scale)
    case .largeInteger: return value
    case .float, .numpyFloat64, .numpyFloat32:
      let number = try number(value)
      if isWhole {
        guard number.isFinite else {
          if number.isNaN { throw raise(.value, "cannot convert float NaN to integer") }
          throw raise(.overflow, "cannot convert float infinity to integer")
        }
        return heap.value(
          try texts { () throws(TextError) in try LargeInteger(truncating: number.rounded(.toNearestOrEven)) }
        )
      }
      if value.kind == .float {
        let digits = try index(digits)
        return Value(try texts { () throws(TextError) in try NumberRounding.round(number, digits: digits) })
      }
      return try call(attribute(names.number(of: "round"), of: value), [digits])
    case .numpyInteger:
      return try call(attribute(names.number(of: "round"), of: value), isWhole ? [] : [digits])
    case .instance:
      if let method = typeAttribute(names.number(of: "__round__"), of: heap.instances[value.place].type) {
        return try call(method, isWhole ? [value] : [value, digits])
      }
      if let payload = payload(of: value) { return try rounded(payload, digits) }
    default: break
    }
    throw raise(.type, "type \(typeName(of: value)) doesn't define __round__ method")
  }

  func sum(_ iterable: Value, start: Value) throws(Raised) -> Value {
    guard start.kind != .string else {
      throw raise(.type, "sum() can't sum strings [use ''.join(seq) instead]")
    }
    let iterator = try iterator(over: iterable)
    // What is given one after another may change meanwhile: a trace has each step of such a sum.
    let isSequence = [.list, .tuple, .range, .array].contains(iterable.kind)
    let isTraced = recorder != nil && !isSequence
    var total = start
    while true {
      var value = iterator.kind == .iterator ? quickNext(iterator.place) : .unset
      if value.isUnset {
        value =
          iterator.kind == .generator && !isTraced
          ? try next(of: iterator, purpose: .total, with: &total) : try next(of: iterator)
      }
      if value.isUnset { return total }
      var sum = Self.quick(0, total, value)
      if sum.isUnset { sum = try binary(BinaryOperator.add.number, total, value) }
      total = isTraced ? try tracedSum(total, value, sum) : sum
      fuel &-= 1
      if fuel < 0 { try pause() }
    }
  }

  /// Whether an iterable gives a value with that truth, as the truth that is then known: `any` and `all`.
  func search(_ iterable: Value, for truth: Bool) throws(Raised) -> Value {
    let iterator = try iterator(over: iterable)
    var wanted = Value(truth)
    while true {
      let value =
        iterator.kind == .generator
        ? try next(of: iterator, purpose: .search, with: &wanted) : try next(of: iterator)
      if value.isUnset { return Value(!truth) }
      if try self.truth(of: value) == truth { return wanted }
    }
  }

  /// `min` and `max`.
  func extreme(_ name: String, _ arguments: Arguments, _ comparison: ComparisonOperator) throws(Raised)
    -> Value
  {
    var (key, fallback) = (Value.unset, Value.unset)
    for (index, keyword) in arguments.keywords.enumerated() {
      let value = arguments.base[arguments.positionalCount + index]
      switch names[keyword] {
      case "key": key = value.isNone ? .unset : value
      case "default": fallback = value
      case let other: throw raise(.type, "\(name)() got an unexpected keyword argument '\(other)'")
      }
    }
    guard fallback.isUnset || arguments.positionalCount <= 1 else {
      throw raise(.type, "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    guard arguments.positionalCount > 0 else {
      throw raise(.type, "\(name) expected at least 1 argument, got 0")
    }
    let candidates =
      arguments.positionalCount == 1 ? try values(of: arguments[0]) : Array(arguments.positional)
    guard var best = candidates.first else {
      guard !fallback.isUnset else { throw raise(.value, "\(name)() arg is an empty sequence") }
      return fallback
    }
    var bestKey = key.isUnset ? best : try call(key, [best])
    for candidate in candidates.dropFirst() {
      let candidateKey = key.isUnset ? candidate : try call(key, [candidate])
      if try truth(of: try compare(comparison.number, candidateKey, bestKey)) {
        (best, bestKey) = (candidate, candidateKey)
      }
    }
    return best
  }

  /// `isinstance(value, types)`.
  func matches(_ value: Value, _ types: Value) throws(Raised) -> Bool {
    if types.kind == .tuple {
      try descend("__instancecheck__")
      defer { nesting -= 1 }
      for type in heap.tuples[types.place].elements where try matches(value, type) { return true }
      return false
    }
    if let parts = unionParts(types) { return try matches(value, heap.tuple(parts)) }
    if let answer = try answer(of: types, to: "__instancecheck__", value) { return answer }
    guard types.kind == .type else {
      throw raise(.type, "isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    if isInstance(value, of: types) { return true }
    if isProtocol(types) { return try follows(value, types) }
    // NumPy's float64 is a float, and a bool is an int.
    switch (value.kind, heap.types[types.place].valueKind) {
    case (.numpyFloat64, .float), (.boolean, .integer), (.type, .type): return true
    default: return false
    }
  }

  /// Sorts values, the program's `<` deciding; equal ones keep their order.
  func sorted(_ values: [Value], key: Value, isReversed: Bool) throws(Raised) -> [Value] {
    var keys: [Value] = values
    if !key.isUnset, !key.isNone {
      keys = []
      for value in values { keys.append(try call(key, [value])) }
    }
    var order = Array(values.indices)
    if isReversed { order.reverse() }
    // Merge sort from below: few comparisons, stable, and errors can leave it.
    var scratch = order
    var width = 1
    spend(values.count << 4)
    while width < order.count {
      var start = 0
      while start < order.count {
        let (middle, end) = (min(start + width, order.count), min(start + 2 * width, order.count))
        var (left, right) = (start, middle)
        for place in start..<end {
          let takesRight: Bool
          if left == middle {
            takesRight = true
          } else if right == end {
            takesRight = false
          } else {
            takesRight = try isLess(keys[order[right]], keys[order[left]])
          }
          scratch[place] = takesRight ? order[right] : order[left]
          if takesRight { right += 1 } else { left += 1 }
        }
        start += 2 * width
      }
      swap(&order, &scratch)
      width *= 2
    }
    if isReversed { order.reverse() }
    return order.map { values[$0] }
  }

  private func isLess(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    if left.kind == .integer, right.kind == .integer { return left.integer < right.integer }
    if left.kind == .float, right.kind == .float { return left.float < right.float }
    return try truth(of: try compare(ComparisonOperator.less.number, left, right))
  }
}
