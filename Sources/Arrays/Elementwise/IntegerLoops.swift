/// Arithmetic of 64-bit integers, which wraps around.
enum IntegerLoops: BinaryLoops {
  typealias Element = Int64
  typealias Result = Int64

  static func run(
    _ operation: BinaryOperation, _ count: Int, _ left: Strip<Int64>, _ right: Strip<Int64>,
    _ result: UnsafeMutablePointer<Int64>
  ) {
    switch operation {
    case .add: eachInPlace(count, left, right, result) { $0 &+ $1 }
    case .subtract: eachInPlace(count, left, right, result) { $0 &- $1 }
    case .multiply: eachInPlace(count, left, right, result) { $0 &* $1 }
    case .floorDivide: each(count, left, right, result, quotient)
    case .remainder: each(count, left, right, result, remainder)
    case .fmod: each(count, left, right, result) { $1 == 0 || $1 == -1 ? 0 : $0 % $1 }
    case .power: each(count, left, right, result, power)
    case .maximum, .fmax: each(count, left, right, result) { $0 > $1 ? $0 : $1 }
    case .minimum, .fmin: each(count, left, right, result) { $0 < $1 ? $0 : $1 }
    case .bitwiseAnd: each(count, left, right, result) { $0 & $1 }
    case .bitwiseOr: each(count, left, right, result) { $0 | $1 }
    case .bitwiseXor: each(count, left, right, result) { $0 ^ $1 }
    case .leftShift: each(count, left, right, result) { $1 >= 0 && $1 < 64 ? $0 &<< $1 : 0 }
    case .rightShift: each(count, left, right, result) { $0 &>> ($1 >= 0 && $1 < 64 ? $1 : 63) }
    default: assertionFailure("\(operation.name) is not computed in integers")
    }
  }

  /// The quotient rounded down; 0 for a divisor of 0.
  @inline(__always)
  static func quotient(_ x: Int64, _ y: Int64) -> Int64 {
    if y == 0 { return 0 }
    if y == -1 { return 0 &- x }
    let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
    return rest != 0 && (rest < 0) != (y < 0) ? quotient &- 1 : quotient
  }

  /// What ``quotient(_:_:)`` leaves, with the divisor's sign; 0 for a divisor of 0.
  @inline(__always)
  static func remainder(_ x: Int64, _ y: Int64) -> Int64 {
    if y == 0 || y == -1 { return 0 }
    let rest = x % y
    return rest != 0 && (rest < 0) != (y < 0) ? rest &+ y : rest
  }

  /// The power by repeated squaring, for an exponent that is not negative.
  @inline(__always)
  static func power(_ x: Int64, _ y: Int64) -> Int64 {
    var (base, exponent, result) = (x, y, Int64(1))
    while exponent > 0 {
      if exponent & 1 == 1 { result = result &* base }
      base = base &* base
      exponent >>= 1
    }
    return result
  }
}
