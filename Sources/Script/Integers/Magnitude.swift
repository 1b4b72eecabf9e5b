/// A non-negative integer in limbs of 64 bits, lowest first, without zeros at the end.
struct Magnitude: Hashable, Sendable {
  private(set) var limbs: [UInt64]

  init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }

  init(limbs: [UInt64]) {
    self.limbs = limbs
    trim()
  }

  var isZero: Bool { limbs.isEmpty }

  var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }

  /// The number of bits; 0 for zero.
  var bitLength: Int { limbs.count * 64 - (limbs.last?.leadingZeroBitCount ?? 0) }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  /// Whether any bit below `count` is set.
  func hasBits(below count: Int) -> Bool {
    let whole = count / 64
    if limbs.prefix(whole).contains(where: { $0 != 0 }) { return true }
    return whole < limbs.count && limbs[whole] & ((1 << UInt64(count % 64)) &- 1) != 0
  }
}

extension Magnitude: Comparable {
  static func < (a: Magnitude, b: Magnitude) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for index in a.limbs.indices.reversed() where a.limbs[index] != b.limbs[index] {
      return a.limbs[index] < b.limbs[index]
    }
    return false
  }
}

extension Magnitude {
  static func + (a: Magnitude, b: Magnitude) -> Magnitude {
    let (long, short) = a.limbs.count >= b.limbs.count ? (a, b) : (b, a)
    var result = long.limbs
    var carry = false
    for index in result.indices {
      if index >= short.limbs.count && !carry { break }
      let other = index < short.limbs.count ? short.limbs[index] : 0
      let (sum, first) = result[index].addingReportingOverflow(other)
      let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      result[index] = total
      carry = first || second
    }
    if carry { result.append(1) }
    return Magnitude(limbs: result)
  }

  /// The difference; `b` is not above `a`.
  static func - (a: Magnitude, b: Magnitude) -> Magnitude {
    var result = a.limbs
    var borrow = false
    for index in result.indices {
      if index >= b.limbs.count && !borrow { break }
      let other = index < b.limbs.count ? b.limbs[index] : 0
      let (difference, first) = result[index].subtractingReportingOverflow(other)
      let (total, second) = difference.subtractingReportingOverflow(borrow ? 1 : 0)
      result[index] = total
      borrow = first || second
    }
    return Magnitude(limbs: result)
  }

  static func * (a: Magnitude, b: Magnitude) -> Magnitude {
    guard !a.isZero, !b.isZero else { return Magnitude(0) }
    var result = [UInt64](repeating: 0, count: a.limbs.count + b.limbs.count)
    result.withUnsafeMutableBufferPointer { result in
      b.limbs.withUnsafeBufferPointer { b in
        for (place, limb) in a.limbs.enumerated() where limb != 0 {
          var carry: UInt64 = 0
          for index in b.indices {
            let (high, low) = limb.multipliedFullWidth(by: b[index])
            let (partial, first) = low.addingReportingOverflow(result[place &+ index])
            let (total, second) = partial.addingReportingOverflow(carry)
            result[place &+ index] = total
            carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
          }
          result[place + b.count] = carry
        }
      }
    }
    return Magnitude(limbs: result)
  }

  /// The magnitude times `factor` plus `addend`.
  func multiplied(by factor: UInt64, adding addend: UInt64) -> Magnitude {
    var result = limbs
    var carry = addend
    for index in result.indices {
      let (high, low) = result[index].multipliedFullWidth(by: factor)
      let (total, overflow) = low.addingReportingOverflow(carry)
      result[index] = total
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry != 0 { result.append(carry) }
    return Magnitude(limbs: result)
  }
}
