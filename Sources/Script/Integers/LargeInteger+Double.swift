extension LargeInteger {
  /// The integer part of `x`; errors are those of Python's `int(x)` for infinities and NaN.
  init(truncating x: Double) throws(TextError) {
    if x.isNaN { throw .value("cannot convert float NaN to integer") }
    if x.isInfinite { throw .overflow("cannot convert float infinity to integer") }
    guard x.magnitude >= 1 else {
      self.init(0)
      return
    }
    let significand = x.significandBitPattern | 1 << 52
    let power = Int(x.exponent) - 52
    let magnitude =
      power < 0
      ? Magnitude(significand >> UInt64(-power)) : Magnitude(significand).shifted(left: power)
    self.init(isNegative: x < 0, magnitude: magnitude)
  }

  /// The nearest double, ties to even; an `OverflowError` beyond the largest.
  func double() throws(TextError) -> Double {
    guard let x = scaled(by: 0, isInexact: false) else {
      throw .overflow("int too large to convert to float")
    }
    return x
  }

  /// The number times 2 to the power of `exponent`, rounded once to the nearest double, ties to even.
  ///
  /// It is nil where that is infinite. `isInexact` says that the true number is a little further from zero.
  private func scaled(by exponent: Int, isInexact: Bool) -> Double? {
    if isZero { return 0 }
    // The highest 64 bits; what lies below them only decides ties.
    let shift = bitLength - 64
    var top = shift >= 0 ? magnitude.shifted(right: shift).limbs[0] : magnitude.limbs[0] << UInt64(-shift)
    var isSticky = isInexact || (shift > 0 && magnitude.hasBits(below: shift))
    var power = shift + exponent
    // Of a subnormal result fewer than 53 bits stay: they are cut off here, so that rounding happens once.
    let missing = -1022 - (power + 63)
    if missing > 0 {
      if missing > 60 { return isNegative ? -0.0 : 0.0 }
      isSticky = isSticky || top & ((1 << UInt64(missing)) - 1) != 0
      top >>= UInt64(missing)
      power += missing
      let lowest = top & 0x7FF
      top &= ~0x7FF
      let isUp = lowest > 0x400 || (lowest == 0x400 && (isSticky || top & 0x800 != 0))
      let value = Double(sign: isNegative ? .minus : .plus, exponent: power, significand: Double(top))
      return isUp ? (isNegative ? value.nextDown : value.nextUp) : value
    }
    // Bit 0 is far below the last bit that stays.
    if isSticky { top |= 1 }
    let value = Double(top)
    guard power + value.exponent < 1024 else { return nil }
    return Double(sign: isNegative ? .minus : .plus, exponent: power, significand: value)
  }

  /// Python's `/` of two integers: the exact quotient, rounded once.
  func dividedTruly(by divisor: LargeInteger) throws(TextError) -> Double {
    if divisor.isZero { throw .zeroDivision("division by zero") }
    if isZero { return divisor.isNegative ? -0.0 : 0.0 }
    // Enough bits that the quotient has 66 or more.
    let shift = max(0, 66 - (bitLength - divisor.bitLength))
    let numerator = shift < 1 << 24 ? magnitude.shifted(left: shift) : magnitude
    let (whole, rest) = numerator.divided(by: divisor.magnitude)
    let quotient = LargeInteger(isNegative: isNegative != divisor.isNegative, magnitude: whole)
    guard let x = quotient.scaled(by: -shift, isInexact: !rest.isZero) else {
      throw .overflow("integer division result too large for a float")
    }
    return x
  }

  /// Python's `/` of two integers of a machine word: the exact quotient, rounded once.
  static func divideTruly(_ a: Int, by b: Int) throws(TextError) -> Double {
    if b == 0 { throw .zeroDivision("division by zero") }
    if a.magnitude <= 1 << 53 && b.magnitude <= 1 << 53 {
      return Double(a) / Double(b)
    }
    return try LargeInteger(a).dividedTruly(by: LargeInteger(b))
  }
}
