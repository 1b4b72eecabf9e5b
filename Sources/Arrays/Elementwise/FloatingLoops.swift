import CKernels

/// A floating-point type whose functions come from `CKernels` and `Elementary`.
protocol FloatingElement: ArrayElement, BinaryFloatingPoint {
  /// result[i] = base[i] to the power exponent[i].
  static func power(
    _ count: Int, _ base: UnsafePointer<Self>, _ exponent: UnsafePointer<Self>,
    _ result: UnsafeMutablePointer<Self>)
  /// result[i] = function(argument[i]).
  static func map(
    _ function: ck_function, _ count: Int, _ argument: UnsafePointer<Self>,
    _ result: UnsafeMutablePointer<Self>)
  /// The value of a function of `Double`, rounded.
  init(rounding value: Double)
}

extension Double: FloatingElement {
  static func power(
    _ count: Int, _ base: UnsafePointer<Double>, _ exponent: UnsafePointer<Double>,
    _ result: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.power(count, base, exponent, result)
  }

  static func map(
    _ function: ck_function, _ count: Int, _ argument: UnsafePointer<Double>,
    _ result: UnsafeMutablePointer<Double>
  ) {
    ck_active().pointee.f64.map(function, count, argument, result)
  }

  @inline(__always) init(rounding value: Double) { self = value }
}

extension Float: FloatingElement {
  static func power(
    _ count: Int, _ base: UnsafePointer<Float>, _ exponent: UnsafePointer<Float>,
    _ result: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.power(count, base, exponent, result)
  }

  static func map(
    _ function: ck_function, _ count: Int, _ argument: UnsafePointer<Float>,
    _ result: UnsafeMutablePointer<Float>
  ) {
    ck_active().pointee.f32.map(function, count, argument, result)
  }

  @inline(__always) init(rounding value: Double) { self = Float(value) }
}

/// Arithmetic of floating-point numbers.
enum FloatingLoops<Element: FloatingElement>: BinaryLoops {
  typealias Result = Element

  static func run(
    _ operation: BinaryOperation, _ count: Int, _ left: Strip<Element>, _ right: Strip<Element>,
    _ result: UnsafeMutablePointer<Element>
  ) {
    switch operation {
    case .add: eachInPlace(count, left, right, result) { $0 + $1 }
    case .subtract: eachInPlace(count, left, right, result) { $0 - $1 }
    case .multiply: eachInPlace(count, left, right, result) { $0 * $1 }
    case .divide: eachInPlace(count, left, right, result) { $0 / $1 }
    // Where neither is larger the second is taken, as NumPy has it for zeros of different signs.
    case .maximum: each(count, left, right, result) { $0 > $1 || $0 != $0 ? $0 : $1 }
    case .minimum: each(count, left, right, result) { $0 < $1 || $0 != $0 ? $0 : $1 }
    case .fmax: each(count, left, right, result) { $0 > $1 || $1 != $1 ? $0 : $1 }
    case .fmin: each(count, left, right, result) { $0 < $1 || $1 != $1 ? $0 : $1 }
    case .floorDivide: each(count, left, right, result, FloatingDivision.quotient)
    case .remainder: each(count, left, right, result, FloatingDivision.remainder)
    case .fmod: each(count, left, right, result, FloatingDivision.truncatedRemainder)
    case .copysign: each(count, left, right, result) { Element(signOf: $1, magnitudeOf: $0) }
    case .power: power(count, left, right, result)
    case .arctan2:
      each(count, left, right, result) {
        Element(rounding: DerivedFunctions.arctan2($0.asDouble, $1.asDouble))
      }
    case .hypot:
      each(count, left, right, result) {
        Element(rounding: DerivedFunctions.hypot($0.asDouble, $1.asDouble))
      }
    case .logaddexp:
      each(count, left, right, result) {
        Element(rounding: DerivedFunctions.logaddexp($0.asDouble, $1.asDouble))
      }
    default: assertionFailure("\(operation.name) is not computed in floating-point numbers")
    }
  }

  private static func power(
    _ count: Int, _ left: Strip<Element>, _ right: Strip<Element>, _ result: UnsafeMutablePointer<Element>
  ) {
    if right.isRepeated {
      switch right.pointer.pointee {
      case 2: return each(count, left, right, result) { x, _ in x * x }
      case 0.5: return each(count, left, right, result) { x, _ in x.squareRoot() }
      case 1: return each(count, left, right, result) { x, _ in x }
      case 0: return each(count, left, right, result) { _, _ in 1 }
      case -1: return each(count, left, right, result) { x, _ in 1 / x }
      default: break
      }
    }
    guard left.isRepeated || right.isRepeated else {
      Element.power(count, left.pointer, right.pointer, result)
      return
    }
    withUnsafeTemporaryAllocation(of: Element.self, capacity: 2 * Chunk.length) { buffer in
      guard let bases = buffer.baseAddress else { return }
      let exponents = bases + Chunk.length
      if left.isRepeated { bases.initialize(repeating: left.pointer.pointee, count: Chunk.length) }
      if right.isRepeated { exponents.initialize(repeating: right.pointer.pointee, count: Chunk.length) }
      var start = 0
      while start < count {
        let length = min(Chunk.length, count - start)
        Element.power(
          length, left.isRepeated ? UnsafePointer(bases) : left.pointer + start,
          right.isRepeated ? UnsafePointer(exponents) : right.pointer + start, result + start)
        start += length
      }
    }
  }
}
