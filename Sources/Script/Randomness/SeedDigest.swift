/// SHA-512 (FIPS 180-4), by which Python makes an integer of a text that seeds its generator.
enum SeedDigest {
  /// The first 80 primes.
  private static let primes: [UInt64] = {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < 80 {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  /// The first 64 bits behind the point of the primes' cube roots, and of the first eight's square roots.
  private static let rounds = primes.map { fraction(ofRoot: 3, of: $0) }
  private static let start = primes.prefix(8).map { fraction(ofRoot: 2, of: $0) }

  /// Finds the bits of a root from the highest on: those that keep its power below the number.
  private static func fraction(ofRoot degree: Int, of number: UInt64) -> UInt64 {
    let limit = Magnitude(limbs: [UInt64](repeating: 0, count: degree) + [number])
    var root = [UInt64](repeating: 0, count: 2)
    for bit in (0..<70).reversed() {
      var candidate = root
      candidate[bit / 64] |= 1 << UInt64(bit % 64)
      while candidate.last == 0 { candidate.removeLast() }
      let factor = LargeInteger(isNegative: false, magnitude: Magnitude(limbs: candidate))
      var power = factor
      for _ in 1..<degree { power = (try? power.multiplied(by: factor)) ?? power }
      if power <= LargeInteger(isNegative: false, magnitude: limit) {
        root[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
    return root[0]
  }

  /// The 64 bytes of a digest.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var message = bytes + [0x80]
    while message.count % 128 != 112 { message.append(0) }
    // The length in bits, of which there are less than 2^64.
    message += [UInt8](repeating: 0, count: 8) + octets(UInt64(bytes.count) << 3)
    var state = start
    for block in stride(from: 0, to: message.count, by: 128) { mix(message[block..<block + 128], &state) }
    return state.flatMap(octets)
  }

  private static func octets(_ word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
  }

  private static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word >> count | word << (64 - count)
  }

  private static func mix(_ block: ArraySlice<UInt8>, _ state: inout [UInt64]) {
    var words: [UInt64] = []
    var rest = block
    while !rest.isEmpty {
      words.append(rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
      rest = rest.dropFirst(8)
    }
    for place in 16..<80 {
      let (late, early) = (words[place - 2], words[place - 15])
      let first = turned(late, 19) ^ turned(late, 61) ^ late >> 6
      let second = turned(early, 1) ^ turned(early, 8) ^ early >> 7
      words.append(first &+ words[place - 7] &+ second &+ words[place - 16])
    }
    var h = state
    for place in 0..<80 {
      let choice = h[4] & h[5] ^ ~h[4] & h[6]
      let majority = h[0] & h[1] ^ h[0] & h[2] ^ h[1] & h[2]
      let upper = turned(h[4], 14) ^ turned(h[4], 18) ^ turned(h[4], 41)
      let lower = turned(h[0], 28) ^ turned(h[0], 34) ^ turned(h[0], 39)
      let sum = h[7] &+ upper &+ choice &+ rounds[place] &+ words[place]
      h = [sum &+ lower &+ majority, h[0], h[1], h[2], h[3] &+ sum, h[4], h[5], h[6]]
    }
    for index in state.indices { state[index] = state[index] &+ h[index] }
  }
}
