extension LargeInteger {
  static prefix func ~ (value: LargeInteger) -> LargeInteger { -value - LargeInteger(1) }

  static func & (a: LargeInteger, b: LargeInteger) -> LargeInteger { combined(a, b) { $0 & $1 } }

  static func | (a: LargeInteger, b: LargeInteger) -> LargeInteger { combined(a, b) { $0 | $1 } }

  static func ^ (a: LargeInteger, b: LargeInteger) -> LargeInteger { combined(a, b) { $0 ^ $1 } }

  /// Python's `<<`; errors are a `ValueError` for a negative count, a `MemoryError` beyond the limit of bits.
  func shifted(left count: Int) throws(TextError) -> LargeInteger {
    if count < 0 { throw .value("negative shift count") }
    if isZero { return self }
    if count > Self.bitLimit || bitLength + count > Self.bitLimit + 1 { throw .memory }
    return LargeInteger(isNegative: isNegative, magnitude: magnitude.shifted(left: count))
  }

  /// Python's `>>`, which rounds down; a negative count is a `ValueError`.
  func shifted(right count: Int) throws(TextError) -> LargeInteger {
    if count < 0 { throw .value("negative shift count") }
    let whole = LargeInteger(isNegative: isNegative, magnitude: magnitude.shifted(right: count))
    return isNegative && magnitude.hasBits(below: count) ? whole - LargeInteger(1) : whole
  }

  /// Two's complement, bit by bit, with as many limbs as both need and one for the sign.
  private static func combined(
    _ a: LargeInteger, _ b: LargeInteger, _ combine: (UInt64, UInt64) -> UInt64
  ) -> LargeInteger {
    let count = max(a.magnitude.limbs.count, b.magnitude.limbs.count) + 1
    var result: [UInt64] = []
    result.reserveCapacity(count)
    for (first, second) in zip(a.complement(count), b.complement(count)) {
      result.append(combine(first, second))
    }
    guard result[count - 1] >> 63 == 1 else {
      return LargeInteger(isNegative: false, magnitude: Magnitude(limbs: result))
    }
    let magnitude = Magnitude(limbs: result.map { ~$0 }) + Magnitude(1)
    return LargeInteger(isNegative: true, magnitude: magnitude)
  }

  private func complement(_ count: Int) -> [UInt64] {
    var limbs = magnitude.limbs
    while limbs.count < count { limbs.append(0) }
    guard isNegative else { return limbs }
    var carry = true
    for index in limbs.indices {
      let (value, overflow) = (~limbs[index]).addingReportingOverflow(carry ? 1 : 0)
      (limbs[index], carry) = (value, overflow)
    }
    return limbs
  }
}
