import Arrays
import Tensor

/// Python's `math`.
enum MathModule {
  static var definitions: [NativeDefinition] { functions + integers + tests }

  private static let here = NativeDefinition.Place.module("math")

  private static var functions: [NativeDefinition] {
    let functions: [(String, @Sendable (Double) -> Double)] = [
      ("exp", { Elementary.exp($0) }), ("expm1", { Elementary.expm1($0) }), ("tanh", { Elementary.tanh($0) }),
      ("sin", { Elementary.sin($0) }), ("cos", { Elementary.cos($0) }), ("sqrt", { $0.squareRoot() }),
      ("log1p", { Elementary.log1p($0) }), ("erf", { Elementary.erf($0) }), ("fabs", { $0.magnitude }),
      ("degrees", { $0 * (180 / Double.pi) }), ("radians", { $0 * (Double.pi / 180) }),
    ]
    return functions.map { name, function in
      NativeDefinition(here, name, "x") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let y = function(x)
        if y.isNaN, !x.isNaN { throw machine.raise(.value, "math domain error") }
        if y.isInfinite, x.isFinite {
          throw name == "log1p" ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
        }
        return Value(y)
      }
    } + elementwise
  }

  /// Functions that have a kernel for arrays only.
  private static var elementwise: [NativeDefinition] {
    let operations: [(String, UnaryOperation)] = [
      ("tan", .tan), ("asin", .arcsin), ("acos", .arccos), ("atan", .arctan), ("sinh", .sinh), ("cosh", .cosh),
      ("asinh", .arcsinh), ("acosh", .arccosh), ("atanh", .arctanh), ("cbrt", .cbrt), ("exp2", .exp2),
    ]
    return operations.map { name, operation in
      NativeDefinition(here, name, "x") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let y = try machine.number(try machine.apply(operation, .scalar(.float64(x))))
        if y.isNaN, !x.isNaN { throw machine.raise(.value, "math domain error") }
        if y.isInfinite, x.isFinite {
          throw name == "atanh" ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
        }
        return Value(y)
      }
    } + [
      NativeDefinition(here, "log", "x base=") { machine, arguments throws(Raised) in
        let x = try logarithm(machine, arguments[0])
        guard !arguments[1].isUnset else { return Value(x) }
        let base = try logarithm(machine, arguments[1])
        guard base != 0 else { throw machine.raise(.zeroDivision, "float division by zero") }
        return Value(x / base)
      },
      NativeDefinition(here, "log2", "x") { machine, arguments throws(Raised) in
        _ = try logarithm(machine, arguments[0])
        let x = try machine.number(arguments[0])
        return Value(try machine.number(try machine.apply(.log2, .scalar(.float64(x)))))
      },
      NativeDefinition(here, "log10", "x") { machine, arguments throws(Raised) in
        _ = try logarithm(machine, arguments[0])
        let x = try machine.number(arguments[0])
        return Value(try machine.number(try machine.apply(.log10, .scalar(.float64(x)))))
      },
      NativeDefinition(here, "pow", "x y") { machine, arguments throws(Raised) in
        let (x, y) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        let result = Elementary.pow(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw machine.raise(.value, "math domain error") }
        if result.isInfinite, x.isFinite, y.isFinite {
          throw x == 0 ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
        }
        return Value(result)
      },
      NativeDefinition(here, "hypot", nil) { machine, arguments throws(Raised) in
        var result = 0.0
        for value in arguments.positional {
          let number = try machine.number(value)
          result = try machine.number(
            try machine.apply(.hypot, .scalar(.float64(result)), .scalar(.float64(number))))
        }
        return Value(result)
      },
      NativeDefinition(here, "atan2", "y x") { machine, arguments throws(Raised) in
        let (y, x) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        return Value(
          try machine.number(try machine.apply(.arctan2, .scalar(.float64(y)), .scalar(.float64(x)))))
      },
      NativeDefinition(here, "fmod", "x y") { machine, arguments throws(Raised) in
        let (x, y) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        guard x.isFinite || x.isNaN, y != 0 else { throw machine.raise(.value, "math domain error") }
        return Value(x.truncatingRemainder(dividingBy: y))
      },
      NativeDefinition(here, "copysign", "x y") { machine, arguments throws(Raised) in
        Value(
          Double(signOf: try machine.number(arguments[1]), magnitudeOf: try machine.number(arguments[0])))
      },
    ]
  }

  private static func logarithm(_ machine: Machine, _ value: Value) throws(Raised) -> Double {
    if value.kind == .largeInteger {
      // ln(m·2^k) for an integer beyond a float's range.
      let number = machine.largeInteger(value)
      let shift = max(0, number.bitLength - 64)
      let leading = try machine.texts { () throws(TextError) in try number.shifted(right: shift).double() }
      guard leading > 0 else { throw machine.raise(.value, "math domain error") }
      return Elementary.log(leading) + Double(shift) * 0.6931471805599453
    }
    let x = try machine.number(value)
    guard x > 0 || x.isNaN else { throw machine.raise(.value, "math domain error") }
    return Elementary.log(x)
  }

  private static var integers: [NativeDefinition] {
    let roundings: [(String, FloatingPointRoundingRule)] = [
      ("floor", .down), ("ceil", .up), ("trunc", .towardZero),
    ]
    return roundings.map { name, rule in
      NativeDefinition(here, name, "x") { machine, arguments throws(Raised) in
        switch arguments[0].kind {
        case .integer, .largeInteger: return arguments[0]
        case .boolean, .numpyInteger: return Value(arguments[0].integer)
        default:
          let number = try machine.number(arguments[0]).rounded(rule)
          if let small = Int(exactly: number) { return Value(small) }
          return machine.heap.value(
            try machine.texts { () throws(TextError) in try LargeInteger(truncating: number) })
        }
      }
    } + [
      NativeDefinition(here, "factorial", "x") { machine, arguments throws(Raised) in
        guard arguments[0].kind == .integer || arguments[0].kind == .boolean else {
          throw machine.raise(
            .type, "'\(machine.typeName(of: arguments[0]))' object cannot be interpreted as an integer")
        }
        let count = arguments[0].integer
        guard count >= 0 else { throw machine.raise(.value, "factorial() not defined for negative values") }
        guard count <= 20_000 else { throw machine.raise(.memory, "") }
        var product = LargeInteger(1)
        for factor in stride(from: 2, through: count, by: 1) {
          let previous = product
          product = try machine.texts { () throws(TextError) in try previous.multiplied(by: LargeInteger(factor)) }
        }
        machine.spend(count << 8)
        return machine.heap.value(product)
      },
      NativeDefinition(here, "gcd", nil) { machine, arguments throws(Raised) in
        var result = 0
        for value in arguments.positional {
          var (x, y) = (result.magnitude, try machine.index(value).magnitude)
          while y != 0 { (x, y) = (y, x % y) }
          result = Int(truncatingIfNeeded: x)
        }
        return Value(result)
      },
      NativeDefinition(here, "comb", "n k") { machine, arguments throws(Raised) in
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
            try previous.multiplied(by: LargeInteger(n - index)).dividedDown(by: LargeInteger(index + 1)).quotient
          }
        }
        return machine.heap.value(result)
      },
      NativeDefinition(here, "isqrt", "n") { machine, arguments throws(Raised) in
        let number = try machine.index(arguments[0])
        guard number >= 0 else { throw machine.raise(.value, "isqrt() argument must be nonnegative") }
        var root = Int(Double(number).squareRoot())
        while root.multipliedReportingOverflow(by: root).overflow || root * root > number { root -= 1 }
        while !(root + 1).multipliedReportingOverflow(by: root + 1).overflow, (root + 1) * (root + 1) <= number {
          root += 1
        }
        return Value(root)
      },
    ]
  }

  private static var tests: [NativeDefinition] {
    [
      NativeDefinition(here, "isnan", "x") { machine, arguments throws(Raised) in
        Value(try machine.number(arguments[0]).isNaN)
      },
      NativeDefinition(here, "isinf", "x") { machine, arguments throws(Raised) in
        Value(try machine.number(arguments[0]).isInfinite)
      },
      NativeDefinition(here, "isfinite", "x") { machine, arguments throws(Raised) in
        Value(try machine.number(arguments[0]).isFinite)
      },
      NativeDefinition(here, "isclose", "a b * rel_tol= abs_tol=") { machine, arguments throws(Raised) in
        let (a, b) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        let relative = arguments[2].isUnset ? 1e-9 : try machine.number(arguments[2])
        let absolute = arguments[3].isUnset ? 0 : try machine.number(arguments[3])
        if a == b { return Value(true) }
        guard a.isFinite, b.isFinite else { return Value(false) }
        let difference = (a - b).magnitude
        return Value(difference <= max(relative * max(a.magnitude, b.magnitude), absolute))
      },
      NativeDefinition(here, "fsum", "iterable") { machine, arguments throws(Raised) in
        // Shewchuk's exact partial sums.
        var partials: [Double] = []
        for value in try machine.values(of: arguments[0]) {
          var x = try machine.number(value)
          var kept: [Double] = []
          for partial in partials {
            var (large, small) = (x, partial)
            if large.magnitude < small.magnitude { swap(&large, &small) }
            let sum = large + small
            let rest = small - (sum - large)
            if rest != 0 { kept.append(rest) }
            x = sum
          }
          partials = kept + [x]
        }
        return Value(partials.reduce(0, +))
      },
      NativeDefinition(here, "prod", "iterable * start=") { machine, arguments throws(Raised) in
        var product = arguments[1].isUnset ? Value(1) : arguments[1]
        for value in try machine.values(of: arguments[0]) { product = try machine.binary(2, product, value) }
        return product
      },
    ]
  }
}
