import CKernels

/// The inner loops of operations on one array.
protocol UnaryLoops {
  associatedtype Element: ArrayElement
  associatedtype Result: ArrayElement

  /// result[i] = operation(argument[i]) for i = 0 ..< `count`; `result` may be `argument`.
  static func run(
    _ operation: UnaryOperation, _ count: Int, _ argument: UnsafePointer<Element>,
    _ result: UnsafeMutablePointer<Result>)
}

extension UnaryLoops {
  @inline(__always)
  static func each(
    _ count: Int, _ argument: UnsafePointer<Element>, _ result: UnsafeMutablePointer<Result>,
    _ body: (Element) -> Result
  ) {
    for i in 0..<count { result[i] = body(argument[i]) }
  }
}

/// Functions of floating-point numbers.
enum FloatingFunctionLoops<Element: FloatingElement>: UnaryLoops {
  typealias Result = Element

  static func run(
    _ operation: UnaryOperation, _ count: Int, _ argument: UnsafePointer<Element>,
    _ result: UnsafeMutablePointer<Element>
  ) {
    if let kernel = kernel(operation) {
      Element.map(kernel, count, argument, result)
      return
    }
    switch operation {
    case .negative: each(count, argument, result) { -$0 }
    case .positive: each(count, argument, result) { $0 }
    case .absolute: each(count, argument, result) { $0.magnitude }
    case .sign: each(count, argument, result) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 == 0 ? 0 : $0 }
    case .square: each(count, argument, result) { $0 * $0 }
    case .reciprocal: each(count, argument, result) { 1 / $0 }
    case .floor: each(count, argument, result) { $0.rounded(.down) }
    case .ceil: each(count, argument, result) { $0.rounded(.up) }
    case .trunc: each(count, argument, result) { $0.rounded(.towardZero) }
    case .rint: each(count, argument, result) { $0.rounded(.toNearestOrEven) }
    case .degrees: each(count, argument, result) { $0 * (180 / Element(rounding: DerivedFunctions.pi.high)) }
    case .radians: each(count, argument, result) { $0 * (Element(rounding: DerivedFunctions.pi.high) / 180) }
    case .exp2: derived(count, argument, result, DerivedFunctions.exp2)
    case .log2: derived(count, argument, result, DerivedFunctions.log2)
    case .cbrt: derived(count, argument, result, DerivedFunctions.cbrt)
    case .tan: derived(count, argument, result, DerivedFunctions.tan)
    case .arcsin: derived(count, argument, result, DerivedFunctions.arcsin)
    case .arccos: derived(count, argument, result, DerivedFunctions.arccos)
    case .arctan: derived(count, argument, result, DerivedFunctions.arctan)
    case .sinh: derived(count, argument, result, DerivedFunctions.sinh)
    case .cosh: derived(count, argument, result, DerivedFunctions.cosh)
    case .arcsinh: derived(count, argument, result, DerivedFunctions.arcsinh)
    case .arccosh: derived(count, argument, result, DerivedFunctions.arccosh)
    case .arctanh: derived(count, argument, result, DerivedFunctions.arctanh)
    default: assertionFailure("\(operation.name) is not computed in floating-point numbers")
    }
  }

  @inline(__always)
  private static func derived(
    _ count: Int, _ argument: UnsafePointer<Element>, _ result: UnsafeMutablePointer<Element>,
    _ body: (Double) -> Double
  ) {
    for i in 0..<count { result[i] = Element(rounding: body(argument[i].asDouble)) }
  }

  @inline(__always)
  private static func kernel(_ operation: UnaryOperation) -> ck_function? {
    switch operation {
    case .exp: CK_EXP
    case .expm1: CK_EXPM1
    case .log: CK_LOG
    case .log1p: CK_LOG1P
    case .log10: CK_LOG10
    case .sqrt: CK_SQRT
    case .tanh: CK_TANH
    case .expit: CK_SIGMOID
    case .sin: CK_SIN
    case .cos: CK_COS
    case .erf: CK_ERF
    default: nil
    }
  }
}

/// Functions of integers that give integers.
enum IntegerFunctionLoops: UnaryLoops {
  static func run(
    _ operation: UnaryOperation, _ count: Int, _ argument: UnsafePointer<Int64>,
    _ result: UnsafeMutablePointer<Int64>
  ) {
    switch operation {
    case .negative: each(count, argument, result) { 0 &- $0 }
    case .absolute: each(count, argument, result) { $0 < 0 ? 0 &- $0 : $0 }
    case .sign: each(count, argument, result) { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }
    case .square: each(count, argument, result) { $0 &* $0 }
    case .reciprocal: each(count, argument, result) { $0 == 0 ? .min : $0 == 1 ? 1 : $0 == -1 ? -1 : 0 }
    case .invert: each(count, argument, result) { ~$0 }
    case .positive, .floor, .ceil, .trunc: each(count, argument, result) { $0 }
    default: assertionFailure("\(operation.name) is not computed in integers")
    }
  }
}

/// Functions of truth values that give truth values.
enum BooleanFunctionLoops: UnaryLoops {
  static func run(
    _ operation: UnaryOperation, _ count: Int, _ argument: UnsafePointer<UInt8>,
    _ result: UnsafeMutablePointer<UInt8>
  ) {
    switch operation {
    case .invert: each(count, argument, result) { $0 ^ 1 }
    case .absolute, .floor, .ceil, .trunc: each(count, argument, result) { $0 }
    default: assertionFailure("\(operation.name) is not computed in truth values")
    }
  }
}

/// Questions about numbers.
enum TestLoops<Element: ArrayElement>: UnaryLoops {
  typealias Result = UInt8

  static func run(
    _ operation: UnaryOperation, _ count: Int, _ argument: UnsafePointer<Element>,
    _ result: UnsafeMutablePointer<UInt8>
  ) {
    switch operation {
    case .isnan: each(count, argument, result) { $0.isNotANumber ? 1 : 0 }
    case .isinf: each(count, argument, result) { $0.asDouble.isInfinite ? 1 : 0 }
    case .isfinite: each(count, argument, result) { $0.asDouble.isFinite ? 1 : 0 }
    case .logicalNot: each(count, argument, result) { $0.isTrue ? 0 : 1 }
    case .signbit: each(count, argument, result) { $0.asDouble.sign == .minus ? 1 : 0 }
    default: assertionFailure("\(operation.name) is no question")
    }
  }
}
