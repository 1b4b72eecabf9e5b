/// Functions of `math` on integers, and the ones that give integers.
extension MathModule {
  static var integers: [NativeDefinition] {
    let roundings: [(String, FloatingPointRoundingRule)] = [
      ("floor", .down), ("ceil", .up), ("trunc", .towardZero),
    ]
    return roundings.map { name, rule in
      NativeDefinition(here, name, "x /") { machine, arguments throws(Raised) in
        switch arguments[0].kind {
        case .integer, .largeInteger: return arguments[0]
        case .boolean, .numpyInteger: return Value(arguments[0].integer)
        case .instance:
          if let method = machine.typeAttribute(
            machine.names.number(of: "__\(name)__"), of: machine.heap.instances[arguments[0].place].type)
          {
            return try machine.call(method, [arguments[0]])
          }
          fallthrough
        default:
          guard name != "trunc" || arguments[0].double != nil || arguments[0].kind == .array else {
            throw machine.raise(
              .type, "type \(machine.typeName(of: arguments[0])) doesn't define __trunc__ method")
          }
          let number = try machine.number(arguments[0]).rounded(rule)
          if let small = Int(exactly: number) { return Value(small) }
          return machine.heap.value(
            try machine.texts { () throws(TextError) in try LargeInteger(truncating: number) })
        }
      }
    } + [
      NativeDefinition(here, "factorial", "x /") { machine, arguments throws(Raised) in
        guard let whole = try machine.indexValue(of: arguments[0]) else {
          throw machine.raise(
            .type, "'\(machine.typeName(of: arguments[0]))' object cannot be interpreted as an integer")
        }
        if whole.kind == .largeInteger, LargeInteger(0) < machine.largeInteger(whole) {
          throw machine.raise(.overflow, "factorial() argument should not exceed \(Int.max)")
        }
        let count = whole.kind == .largeInteger ? -1 : whole.integer
        guard count >= 0 else { throw machine.raise(.value, "factorial() not defined for negative values") }
        guard count <= 20_000 else { throw machine.raise(.memory, "") }
        var product = LargeInteger(1)
        for factor in stride(from: 2, through: count, by: 1) {
          let previous = product
          product = try machine.texts { () throws(TextError) in
            try previous.multiplied(by: LargeInteger(factor))
          }
        }
        machine.spend(count << 8)
        return machine.heap.value(product)
      },
      NativeDefinition(here, "gcd", nil) { machine, arguments throws(Raised) in
        var result = LargeInteger(0)
        for value in arguments.positional {
          result = try machine.commonDivisor(result, try machine.wholeNumber(value))
        }
        return machine.heap.value(result)
      },
      NativeDefinition(here, "lcm", nil) { machine, arguments throws(Raised) in
        var result = LargeInteger(1)
        for value in arguments.positional {
          let number = try machine.wholeNumber(value)
          guard !number.isZero else {
            result = LargeInteger(0)
            continue
          }
          let divisor = try machine.commonDivisor(result, number)
          let previous = result
          result = try machine.texts { () throws(TextError) in
            try previous.multiplied(by: number).dividedDown(by: divisor.isZero ? LargeInteger(1) : divisor)
              .quotient
          }
          if result.isNegative { result = -result }
        }
        return machine.heap.value(result)
      },
      NativeDefinition(here, "perm", "n k= /") { machine, arguments throws(Raised) in
        let n = try machine.index(arguments[0])
        let k = arguments[1].isUnset || arguments[1].isNone ? n : try machine.index(arguments[1])
        guard n >= 0, k >= 0 else {
          if arguments[1].isUnset || arguments[1].isNone {
            throw machine.raise(.value, "factorial() not defined for negative values")
          }
          throw machine.raise(.value, "\(n < 0 ? "n" : "k") must be a non-negative integer")
        }
        guard k <= n else { return Value(0) }
        guard k <= 20_000 else { throw machine.raise(.memory, "") }
        var result = LargeInteger(1)
        for index in 0..<k {
          let previous = result
          result = try machine.texts { () throws(TextError) in
            try previous.multiplied(by: LargeInteger(n - index))
          }
        }
        machine.spend(k << 8)
        return machine.heap.value(result)
      },
      NativeDefinition(here, "comb", "n k /") { machine, arguments throws(Raised) in
        let (n, k) = (try machine.index(arguments[0]), try machine.index(arguments[1]))
        guard n >= 0, k >= 0 else {
          throw machine.raise(.value, "\(n < 0 ? "n" : "k") must be a non-negative integer")
        }
        guard k <= n else { return Value(0) }
        guard min(k, n - k) <= 100_000 else { throw machine.raise(.memory, "") }
        var result = LargeInteger(1)
        for index in 0..<min(k, n - k) {
          let previous = result
          result = try machine.texts { () throws(TextError) in
            try previous.multiplied(by: LargeInteger(n - index)).dividedDown(by: LargeInteger(index + 1))
              .quotient
          }
        }
        return machine.heap.value(result)
      },
      NativeDefinition(here, "isqrt", "n /") { machine, arguments throws(Raised) in
        let number = try machine.index(arguments[0])
        guard number >= 0 else { throw machine.raise(.value, "isqrt() argument must be nonnegative") }
        var root = Int(Double(number).squareRoot())
        while root.multipliedReportingOverflow(by: root).overflow || root * root > number { root -= 1 }
        while !(root + 1).multipliedReportingOverflow(by: root + 1).overflow,
          (root + 1) * (root + 1) <= number
        {
          root += 1
        }
        return Value(root)
      },
    ]
  }
}

extension Machine {
  /// An argument that must be an integer, of any size.
  fileprivate func wholeNumber(_ value: Value) throws(Raised) -> LargeInteger {
    value.kind == .largeInteger ? largeInteger(value) : LargeInteger(try index(value))
  }

  /// The greatest common divisor, never negative.
  fileprivate func commonDivisor(_ a: LargeInteger, _ b: LargeInteger) throws(Raised) -> LargeInteger {
    var (x, y) = (a.isNegative ? -a : a, b.isNegative ? -b : b)
    while !y.isZero {
      let (dividend, divisor) = (x, y)
      let division = try texts { () throws(TextError) in try dividend.dividedDown(by: divisor) }
      (x, y) = (divisor, division.remainder)
      fuel &-= 1
    }
    return x
  }
}
