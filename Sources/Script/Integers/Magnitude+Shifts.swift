extension Magnitude {
  /// The magnitude times 2 to the power of `count`.
  func shifted(left count: Int) -> Magnitude {
    guard count > 0, !isZero else { return self }
    let bits = UInt64(count % 64)
    var result = [UInt64](repeating: 0, count: count / 64)
    result.reserveCapacity(result.count + limbs.count + 1)
    var carry: UInt64 = 0
    for limb in limbs {
      result.append(limb << bits | carry)
      carry = bits == 0 ? 0 : limb >> (64 - bits)
    }
    result.append(carry)
    return Magnitude(limbs: result)
  }

  /// The magnitude divided by 2 to the power of `count`, rounded down.
  func shifted(right count: Int) -> Magnitude {
    guard count > 0 else { return self }
    let whole = count / 64
    guard whole < limbs.count else { return Magnitude(0) }
    let bits = UInt64(count % 64)
    var result = Array(limbs[whole...])
    for index in result.indices {
      let above = index + 1 < result.count && bits > 0 ? result[index + 1] << (64 - bits) : 0
      result[index] = result[index] >> bits | above
    }
    return Magnitude(limbs: result)
  }
}
