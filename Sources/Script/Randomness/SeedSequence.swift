/// NumPy's `SeedSequence`: turns an integer of any size into words in which all its bits are mixed.
struct SeedSequence: Sendable {
  private var pool: [UInt32]

  /// Mixes the words of a number that is not negative.
  init(_ seed: LargeInteger) {
    var entropy: [UInt32] = []
    for limb in seed.magnitude.limbs {
      entropy.append(UInt32(truncatingIfNeeded: limb))
      entropy.append(UInt32(truncatingIfNeeded: limb >> 32))
    }
    while entropy.count > 4 && entropy.last == 0 { entropy.removeLast() }
    var factor: UInt32 = 0x43B0_D7E5
    pool = []
    for index in 0..<4 {
      pool.append(Self.hash(index < entropy.count ? entropy[index] : 0, &factor, 0x931E_8875))
    }
    for source in 0..<4 {
      for place in 0..<4 where place != source {
        pool[place] = Self.mix(pool[place], Self.hash(pool[source], &factor, 0x931E_8875))
      }
    }
    for word in entropy.dropFirst(4) {
      for place in 0..<4 { pool[place] = Self.mix(pool[place], Self.hash(word, &factor, 0x931E_8875)) }
    }
  }

  /// The first `count` words of 64 bits that the sequence gives.
  func words(_ count: Int) -> [UInt64] {
    var factor: UInt32 = 0x8B51_F9DD
    return (0..<count).map { index in
      let low = Self.hash(pool[2 * index % 4], &factor, 0x58F3_8DED)
      let high = Self.hash(pool[(2 * index + 1) % 4], &factor, 0x58F3_8DED)
      return UInt64(high) << 32 | UInt64(low)
    }
  }

  private static func hash(_ word: UInt32, _ factor: inout UInt32, _ multiplier: UInt32) -> UInt32 {
    let mixed = word ^ factor
    factor = factor &* multiplier
    let product = mixed &* factor
    return product ^ (product >> 16)
  }

  private static func mix(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let difference = (0xCA01_F9DD &* a) &- (0x4973_F715 &* b)
    return difference ^ (difference >> 16)
  }
}
