extension Magnitude {
  /// Quotient and remainder of a division by one limb, which is not 0.
  func divided(by divisor: UInt64) -> (quotient: Magnitude, remainder: UInt64) {
    var quotient = limbs
    var remainder: UInt64 = 0
    for index in quotient.indices.reversed() {
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
    }
    return (Magnitude(limbs: quotient), remainder)
  }

  /// Quotient and remainder of a division by `divisor`, which is not 0.
  ///
  /// Knuth, The Art of Computer Programming, volume 2, algorithm D, in base 2^64.
  func divided(by divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude) {
    if self < divisor { return (Magnitude(0), self) }
    if divisor.limbs.count == 1 {
      let (quotient, remainder) = divided(by: divisor.limbs[0])
      return (quotient, Magnitude(remainder))
    }
    let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
    let below = divisor.shifted(left: shift).limbs
    var rest = shifted(left: shift).limbs
    while rest.count <= limbs.count { rest.append(0) }
    let count = below.count
    var quotient = [UInt64](repeating: 0, count: rest.count - count)
    for place in quotient.indices.reversed() {
      let digit = Self.estimate(rest, at: place + count, below)
      let isTooLarge = Self.subtract(below, times: digit, from: &rest, at: place)
      if isTooLarge { Self.addBack(below, to: &rest, at: place) }
      quotient[place] = isTooLarge ? digit &- 1 : digit
    }
    let remainder = Magnitude(limbs: Array(rest.prefix(count))).shifted(right: shift)
    return (Magnitude(limbs: quotient), remainder)
  }

  /// A quotient digit that is right or one too large.
  private static func estimate(_ rest: [UInt64], at top: Int, _ divisor: [UInt64]) -> UInt64 {
    let high = divisor[divisor.count - 1]
    let next = divisor[divisor.count - 2]
    var digit: UInt64
    var left: UInt64
    if rest[top] >= high {
      digit = .max
      let (sum, overflow) = rest[top - 1].addingReportingOverflow(high)
      if overflow { return digit }
      left = sum
    } else {
      (digit, left) = high.dividingFullWidth((rest[top], rest[top - 1]))
    }
    while true {
      let product = digit.multipliedFullWidth(by: next)
      let isTooLarge = product.high > left || (product.high == left && product.low > rest[top - 2])
      if !isTooLarge { return digit }
      digit &-= 1
      let (sum, overflow) = left.addingReportingOverflow(high)
      if overflow { return digit }
      left = sum
    }
  }

  /// Takes `digit` times the divisor off; returns whether the result is below zero.
  private static func subtract(
    _ divisor: [UInt64], times digit: UInt64, from rest: inout [UInt64], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    for index in divisor.indices {
      let (high, low) = digit.multipliedFullWidth(by: divisor[index])
      let (amount, overflow) = low.addingReportingOverflow(carry)
      let (difference, borrow) = rest[place + index].subtractingReportingOverflow(amount)
      rest[place + index] = difference
      carry = high &+ (overflow ? 1 : 0) &+ (borrow ? 1 : 0)
    }
    let (difference, borrow) = rest[place + divisor.count].subtractingReportingOverflow(carry)
    rest[place + divisor.count] = difference
    return borrow
  }

  private static func addBack(_ divisor: [UInt64], to rest: inout [UInt64], at place: Int) {
    var carry = false
    for index in divisor.indices {
      let (sum, first) = rest[place + index].addingReportingOverflow(divisor[index])
      let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      rest[place + index] = total
      carry = first || second
    }
    rest[place + divisor.count] = rest[place + divisor.count] &+ (carry ? 1 : 0)
  }
}
