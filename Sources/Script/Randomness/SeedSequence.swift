/// NumPy's `SeedSequence`: turns integers of any size into words in which all their bits are mixed.
struct SeedSequence: Hashable, Sendable {
  /// The words of the seed, and the numbers of the children that lead from it to this sequence.
  private let entropy: [UInt32]
  private let key: [UInt32]
  /// How many children it has had.
  private var children: UInt32 = 0
  private let pool: [UInt32]

  /// Mixes the words of a number that is not negative.
  init(_ seed: LargeInteger) { self.init(words: Self.words(of: seed), key: []) }

  /// Mixes words, of which there is at least one, with the numbers of the children on the way.
  init(words: [UInt32], key: [UInt32]) {
    entropy = words
    self.key = key
    var all = words
    if !key.isEmpty {
      while all.count < 4 { all.append(0) }
      all += key
    }
    var factor: UInt32 = 0x43B0_D7E5
    var pool: [UInt32] = []
    for index in 0..<4 {
      pool.append(Self.hash(index < all.count ? all[index] : 0, &factor, 0x931E_8875))
    }
    for source in 0..<4 {
      for place in 0..<4 where place != source {
        pool[place] = Self.mix(pool[place], Self.hash(pool[source], &factor, 0x931E_8875))
      }
    }
    for word in all.dropFirst(4) {
      for place in 0..<4 { pool[place] = Self.mix(pool[place], Self.hash(word, &factor, 0x931E_8875)) }
    }
    self.pool = pool
  }

  /// The words of a number that is not negative, the lowest first; one for zero.
  static func words(of seed: LargeInteger) -> [UInt32] {
    var words: [UInt32] = []
    for limb in seed.magnitude.limbs {
      words.append(UInt32(truncatingIfNeeded: limb))
      words.append(UInt32(truncatingIfNeeded: limb >> 32))
    }
    while words.last == 0 { words.removeLast() }
    return words.isEmpty ? [0] : words
  }

  /// The next sequence that is made from this one, as `spawn` makes them.
  mutating func child() -> SeedSequence {
    let result = SeedSequence(words: entropy, key: key + [children])
    children &+= 1
    return result
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
