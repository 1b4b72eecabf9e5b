import Tensor

/// Functions of `math` that take floats apart or look at their neighbours.
extension MathModule {
  static var floats: [NativeDefinition] {
    [
      NativeDefinition(.module("math"), "modf", "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let whole = x.rounded(.towardZero)
        let rest =
          x.isInfinite ? Double(signOf: x, magnitudeOf: 0) : Double(signOf: x, magnitudeOf: x - whole)
        return machine.heap.tuple([Value(x.isNaN ? x : rest), Value(whole)])
      },
      NativeDefinition(.module("math"), "frexp", "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        guard x.isFinite, x != 0 else { return machine.heap.tuple([Value(x), Value(0)]) }
        let fraction = Double(signOf: x, magnitudeOf: x.significand / 2)
        return machine.heap.tuple([Value(fraction), Value(Int(x.exponent) + 1)])
      },
      NativeDefinition(.module("math"), "ldexp", "x i /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        guard [.integer, .boolean, .numpyInteger, .largeInteger].contains(arguments[1].kind) else {
          throw machine.raise(.type, "Expected an int as second argument to ldexp.")
        }
        guard x.isFinite, x != 0 else { return Value(x) }
        let isNegative =
          arguments[1].kind == .largeInteger && machine.largeInteger(arguments[1]) < LargeInteger(0)
        let exponent =
          arguments[1].kind == .largeInteger
          ? (isNegative ? -5000 : 5000) : max(-5000, min(5000, arguments[1].integer))
        let result = Double(sign: .plus, exponent: exponent, significand: x)
        guard result.isFinite else { throw machine.raise(.overflow, "math range error") }
        return Value(result)
      },
      NativeDefinition(.module("math"), "ulp", "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        return Value(x.isInfinite ? .infinity : x.magnitude.ulp)
      },
      NativeDefinition(.module("math"), "nextafter", "x y /") { machine, arguments throws(Raised) in
        let (x, y) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        if x.isNaN || y.isNaN { return Value(Double.nan) }
        return Value(x == y ? y : y > x ? x.nextUp : x.nextDown)
      },
      NativeDefinition(.module("math"), "remainder", "x y /") { machine, arguments throws(Raised) in
        let (x, y) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        if x.isNaN || y.isNaN { return Value(Double.nan) }
        guard x.isFinite, y != 0 else { throw machine.raise(.value, "math domain error") }
        return Value(y.isInfinite ? x : x.remainder(dividingBy: y))
      },
      NativeDefinition(.module("math"), "dist", "p q /") { machine, arguments throws(Raised) in
        let (p, q) = (try machine.values(of: arguments[0]), try machine.values(of: arguments[1]))
        guard p.count == q.count else {
          throw machine.raise(.value, "both points must have the same number of dimensions")
        }
        var result = 0.0
        for (a, b) in zip(p, q) {
          let difference = try machine.number(a) - (try machine.number(b))
          result = try machine.number(
            try machine.apply(.hypot, .scalar(.float64(result)), .scalar(.float64(difference))))
        }
        return Value(result)
      },
      NativeDefinition(.module("math"), "erfc", "x /") { machine, arguments throws(Raised) in
        Value(complementaryError(try machine.number(arguments[0])))
      },
      NativeDefinition(.module("math"), "gamma", "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let value = GammaFunction.value(x)
        if value.isNaN, !x.isNaN { throw machine.raise(.value, "math domain error") }
        if value.isInfinite, x.isFinite { throw machine.raise(.overflow, "math range error") }
        return Value(value)
      },
      NativeDefinition(.module("math"), "lgamma", "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let value = GammaFunction.logarithm(x)
        if value.isInfinite, x.isFinite {
          throw x <= 0 && x.rounded(.down) == x
            ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
        }
        return Value(value)
      },
    ]
  }

  /// 1 - erf(x), by a continued fraction where the difference would lose digits.
  static func complementaryError(_ x: Double) -> Double {
    guard x.magnitude >= 1.5 else { return 1 - Elementary.erf(x) }
    guard x.magnitude < 30 else { return x.isNaN ? x : x > 0 ? 0 : 2 }
    let square = x * x
    var (a, b) = (0.0, 0.5)
    var (p, lastP, q, lastQ) = (1.0, 0.0, square + 0.5, 1.0)
    for _ in 0..<50 {
      a += b
      b += 2
      (p, lastP) = ((b + square) * p - a * lastP, p)
      (q, lastQ) = ((b + square) * q - a * lastQ, q)
    }
    let tail = p / q * x.magnitude * Elementary.exp(-square) / 1.772453850905516
    return x > 0 ? tail : 2 - tail
  }
}
