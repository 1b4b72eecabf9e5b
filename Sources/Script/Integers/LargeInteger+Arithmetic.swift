extension LargeInteger {
  static func + (a: LargeInteger, b: LargeInteger) -> LargeInteger {
    if a.isNegative == b.isNegative {
      return LargeInteger(isNegative: a.isNegative, magnitude: a.magnitude + b.magnitude)
    }
    if a.magnitude < b.magnitude {
      return LargeInteger(isNegative: b.isNegative, magnitude: b.magnitude - a.magnitude)
    }
    return LargeInteger(isNegative: a.isNegative, magnitude: a.magnitude - b.magnitude)
  }

  static func - (a: LargeInteger, b: LargeInteger) -> LargeInteger { a + -b }

  /// The product; a `MemoryError` beyond the limit of bits.
  func multiplied(by other: LargeInteger) throws(TextError) -> LargeInteger {
    if bitLength + other.bitLength > Self.bitLimit + 1 { throw .memory }
    return LargeInteger(
      isNegative: isNegative != other.isNegative, magnitude: magnitude * other.magnitude)
  }

  /// Quotient and remainder as of Python's `divmod`: rounded down, the remainder with the divisor's sign.
  ///
  /// `message` is that of the `ZeroDivisionError`: `//` and `%` of CPython 3.11 word it differently.
  func dividedDown(
    by divisor: LargeInteger, message: String = "integer division or modulo by zero"
  ) throws(TextError) -> (quotient: LargeInteger, remainder: LargeInteger) {
    if divisor.isZero { throw .zeroDivision(message) }
    let (whole, rest) = magnitude.divided(by: divisor.magnitude)
    let quotient = LargeInteger(isNegative: isNegative != divisor.isNegative, magnitude: whole)
    if rest.isZero { return (quotient, LargeInteger(0)) }
    if isNegative == divisor.isNegative {
      return (quotient, LargeInteger(isNegative: isNegative, magnitude: rest))
    }
    let other = LargeInteger(isNegative: divisor.isNegative, magnitude: divisor.magnitude - rest)
    return (quotient - LargeInteger(1), other)
  }

  /// The number to a power; a `MemoryError` beyond the limit of bits.
  func raised(to exponent: UInt64) throws(TextError) -> LargeInteger {
    if exponent == 0 { return LargeInteger(1) }
    if isZero { return self }
    if magnitude == Magnitude(1) {
      return LargeInteger(isNegative: isNegative && exponent & 1 == 1, magnitude: magnitude)
    }
    let (bits, overflow) = UInt64(bitLength - 1).multipliedReportingOverflow(by: exponent)
    if overflow || bits > UInt64(Self.bitLimit) { throw .memory }
    var result = LargeInteger(1)
    var place = 64 - exponent.leadingZeroBitCount
    while place > 0 {
      place -= 1
      result = try result.multiplied(by: result)
      if exponent >> UInt64(place) & 1 == 1 { result = try result.multiplied(by: self) }
    }
    return result
  }

  /// Python's `pow(self, exponent, modulus)`.
  func raised(to exponent: LargeInteger, modulo modulus: LargeInteger) throws(TextError) -> LargeInteger {
    if modulus.isZero { throw .value("pow" + "() 3rd argument cannot be 0") }
    // As many limbs are multiplied as a program could in minutes: no less of a limit than one of memory.
    let size = modulus.magnitude.limbs.count
    if size > 1 << 12 || exponent.bitLength > (1 << 28) / (size * size) { throw .memory }
    var base = try dividedDown(by: modulus).remainder
    if exponent.isNegative { base = try base.inverse(modulo: modulus) }
    var result = try LargeInteger(1).dividedDown(by: modulus).remainder
    for place in (0..<exponent.bitLength).reversed() {
      result = try result.multiplied(by: result).dividedDown(by: modulus).remainder
      if exponent.magnitude.hasBit(place) {
        result = try result.multiplied(by: base).dividedDown(by: modulus).remainder
      }
    }
    return result
  }

  /// The number whose product with this one leaves the remainder 1; Euclid's algorithm.
  private func inverse(modulo modulus: LargeInteger) throws(TextError) -> LargeInteger {
    var (rest, next) = (modulus, self)
    var (factor, other) = (LargeInteger(0), LargeInteger(1))
    while !next.isZero {
      let (quotient, remainder) = try rest.dividedDown(by: next)
      (rest, next) = (next, remainder)
      (factor, other) = (other, try factor - quotient.multiplied(by: other))
    }
    guard rest.magnitude == Magnitude(1) else {
      throw .value("base is not invertible for the given modulus")
    }
    return try (rest.isNegative ? -factor : factor).dividedDown(by: modulus).remainder
  }
}

extension Magnitude {
  /// Whether the bit of 2 to the power of `place` is set.
  func hasBit(_ place: Int) -> Bool {
    place / 64 < limbs.count && limbs[place / 64] >> UInt64(place % 64) & 1 == 1
  }
}
