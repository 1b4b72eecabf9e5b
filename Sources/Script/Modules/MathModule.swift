import Arrays
import Tensor

/// Python's `math`.
enum MathModule {
  static var definitions: [NativeDefinition] { functions + integers + tests + floats }

  static let here = NativeDefinition.Place.module("math")

  private static var functions: [NativeDefinition] {
    let functions: [(String, @Sendable (Double) -> Double)] = [
      ("exp", { Elementary.exp($0) }), ("expm1", { Elementary.expm1($0) }), ("tanh", { Elementary.tanh($0) }),
      ("sin", { Elementary.sin($0) }), ("cos", { Elementary.cos($0) }), ("sqrt", { $0.squareRoot() }),
      ("log1p", { Elementary.log1p($0) }), ("erf", { Elementary.erf($0) }), ("fabs", { $0.magnitude }),
      ("degrees", { $0 * (180 / Double.pi) }), ("radians", { $0 * (Double.pi / 180) }),
    ]
    return functions.map { name, function in
      NativeDefinition(here, name, "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let y = function(x)
        if y.isNaN, !x.isNaN { throw machine.raise(.value, "math domain error") }
        if y.isInfinite, x.isFinite {
          throw name == "log1p"
            ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
        }
        return Value(y)
      }
    } + elementwise
  }

  /// Functions that have a kernel for arrays only.
  private static var elementwise: [NativeDefinition] {
    let operations: [(String, UnaryOperation)] = [
      ("tan", .tan), ("asin", .arcsin), ("acos", .arccos), ("atan", .arctan), ("sinh", .sinh),
      ("cosh", .cosh),
      ("asinh", .arcsinh), ("acosh", .arccosh), ("atanh", .arctanh), ("cbrt", .cbrt), ("exp2", .exp2),
    ]
    return operations.map { name, operation in
      NativeDefinition(here, name, "x /") { machine, arguments throws(Raised) in
        let x = try machine.number(arguments[0])
        let y = try machine.number(try machine.apply(operation, .scalar(.float64(x))))
        if y.isNaN, !x.isNaN { throw machine.raise(.value, "math domain error") }
        if y.isInfinite, x.isFinite {
          throw name == "atanh"
            ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
        }
        return Value(y)
      }
    } + [
      NativeDefinition(here, "log", nil) { machine, arguments throws(Raised) in
        guard arguments.keywords.isEmpty else {
          throw machine.raise(.type, "math.log() takes no keyword arguments")
        }
        guard arguments.count == 1 || arguments.count == 2 else {
          throw machine.raise(.type, "math.log requires 1 to 2 arguments")
        }
        let x = try logarithm(machine, arguments[0])
        guard arguments.count == 2 else { return Value(x) }
        let base = try logarithm(machine, arguments[1])
        guard base != 0 else { throw machine.raise(.zeroDivision, "float division by zero") }
        return Value(x / base)
      },
      NativeDefinition(here, "log2", "x /") { machine, arguments throws(Raised) in
        _ = try logarithm(machine, arguments[0])
        let x = try machine.number(arguments[0])
        return Value(try machine.number(try machine.apply(.log2, .scalar(.float64(x)))))
      },
      NativeDefinition(here, "log10", "x /") { machine, arguments throws(Raised) in
        _ = try logarithm(machine, arguments[0])
        let x = try machine.number(arguments[0])
        return Value(try machine.number(try machine.apply(.log10, .scalar(.float64(x)))))
      },
      NativeDefinition(here, "pow", "x y /") { machine, arguments throws(Raised) in
        let (x, y) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        let result = Elementary.pow(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw machine.raise(.value, "math domain error") }
        if result.isInfinite, x.isFinite, y.isFinite {
          throw x == 0
            ? machine.raise(.value, "math domain error") : machine.raise(.overflow, "math range error")
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
      NativeDefinition(here, "atan2", "y x /") { machine, arguments throws(Raised) in
        let (y, x) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        return Value(
          try machine.number(try machine.apply(.arctan2, .scalar(.float64(y)), .scalar(.float64(x)))))
      },
      NativeDefinition(here, "fmod", "x y /") { machine, arguments throws(Raised) in
        let (x, y) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        guard x.isFinite || x.isNaN, y != 0 else { throw machine.raise(.value, "math domain error") }
        return Value(x.truncatingRemainder(dividingBy: y))
      },
      NativeDefinition(here, "copysign", "x y /") { machine, arguments throws(Raised) in
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

  private static var tests: [NativeDefinition] {
    [
      NativeDefinition(here, "isnan", "x /") { machine, arguments throws(Raised) in
        Value(try machine.number(arguments[0]).isNaN)
      },
      NativeDefinition(here, "isinf", "x /") { machine, arguments throws(Raised) in
        Value(try machine.number(arguments[0]).isInfinite)
      },
      NativeDefinition(here, "isfinite", "x /") { machine, arguments throws(Raised) in
        Value(try machine.number(arguments[0]).isFinite)
      },
      NativeDefinition(here, "isclose", "a b * rel_tol= abs_tol=") { machine, arguments throws(Raised) in
        let (a, b) = (try machine.number(arguments[0]), try machine.number(arguments[1]))
        let relative = arguments[2].isUnset ? 1e-9 : try machine.number(arguments[2])
        let absolute = arguments[3].isUnset ? 0 : try machine.number(arguments[3])
        guard relative >= 0, absolute >= 0 else {
          throw machine.raise(.value, "tolerances must be non-negative")
        }
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
