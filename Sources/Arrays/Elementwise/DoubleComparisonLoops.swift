/// Comparisons of `Double`, eight at a time: the compiler finds no vectors for results that are so much narrower.
enum DoubleComparisonLoops: BinaryLoops {
  typealias Element = Double
  typealias Result = UInt8
  private typealias Vector = SIMD8<Double>

  static func run(
    _ operation: BinaryOperation, _ count: Int, _ left: Strip<Double>, _ right: Strip<Double>,
    _ result: UnsafeMutablePointer<UInt8>
  ) {
    switch operation {
    case .equal: compare(count, left, right, result, { $0 .== $1 }, { $0 == $1 })
    case .notEqual: compare(count, left, right, result, { $0 .!= $1 }, { $0 != $1 })
    case .less: compare(count, left, right, result, { $0 .< $1 }, { $0 < $1 })
    case .lessOrEqual: compare(count, left, right, result, { $0 .<= $1 }, { $0 <= $1 })
    case .greater: compare(count, left, right, result, { $0 .> $1 }, { $0 > $1 })
    case .greaterOrEqual: compare(count, left, right, result, { $0 .>= $1 }, { $0 >= $1 })
    default: assertionFailure("\(operation.name) does not compare")
    }
  }

  @inline(__always)
  private static func compare(
    _ count: Int, _ left: Strip<Double>, _ right: Strip<Double>, _ result: UnsafeMutablePointer<UInt8>,
    _ vectors: (Vector, Vector) -> SIMDMask<SIMD8<Int64>>, _ numbers: (Double, Double) -> Bool
  ) {
    // Of empty arrays not even the first number may be read.
    guard count > 0 else { return }
    let target = UnsafeMutableRawPointer(result)
    let whole = count & ~7
    let (x, y) = (UnsafeRawPointer(left.pointer), UnsafeRawPointer(right.pointer))
    let (a, b) = (Vector(repeating: left.pointer.pointee), Vector(repeating: right.pointer.pointee))
    var i = 0
    while i < whole {
      let one = left.isRepeated ? a : x.loadUnaligned(fromByteOffset: i &* 8, as: Vector.self)
      let other = right.isRepeated ? b : y.loadUnaligned(fromByteOffset: i &* 8, as: Vector.self)
      // A lane of a mask has all bits set or none.
      let mask = unsafeBitCast(vectors(one, other), to: SIMD8<Int64>.self)
      target.storeBytes(
        of: SIMD8<UInt8>(truncatingIfNeeded: mask) & 1, toByteOffset: i, as: SIMD8<UInt8>.self)
      i += 8
    }
    while i < count {
      let one = left.pointer[left.isRepeated ? 0 : i]
      let other = right.pointer[right.isRepeated ? 0 : i]
      result[i] = numbers(one, other) ? 1 : 0
      i += 1
    }
  }
}
