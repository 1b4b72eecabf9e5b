extension PythonRandom {
  /// The state after `random.seed(text)` of a text in UTF-8: the text and its digest are one large integer.
  init(text: [UInt8]) {
    let bytes = text + SeedDigest.of(text)
    var limbs: [UInt64] = []
    for (place, byte) in bytes.reversed().enumerated() {
      if place % 8 == 0 { limbs.append(0) }
      limbs[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8)
    }
    while limbs.last == 0 { limbs.removeLast() }
    self.init(seed: IntegerValue(LargeInteger(isNegative: false, magnitude: Magnitude(limbs: limbs))))
  }

  /// The state after `random.seed(text, version=1)`: a hash that older versions of Python had.
  init(oldText codes: [UInt64]) {
    var hash = (codes.first ?? 0) << 7
    for code in codes { hash = hash &* 1_000_003 ^ code }
    hash ^= UInt64(codes.count)
    self.init(seed: IntegerValue(LargeInteger(hash)))
  }
}
