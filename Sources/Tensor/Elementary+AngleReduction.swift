extension Elementary {
  /// Reduces an angle of at least 2^17 by an exact product with the bits of 2/π that matter
  /// (Payne and Hanek, 1983).
  ///
  /// |x| = m 2^e with an integer m of 53 bits. Leading bits of 2/π that only add multiples of 4 quadrants are
  /// skipped; of the next 256, enough remain right even for the double nearest to a multiple of π/2, which is
  /// 2^-62 away.
  static func reducedLargeAngle(_ x: Double) -> (quadrant: Int, remainder: DoublePair) {
    let m = x.significandBitPattern | 0x10_0000_0000_0000
    let skip = Int(x.exponent) - 54
    // m times the window, modulo 2^256: the top two bits count quadrants, the others are the fraction of one.
    let product3 = m.multipliedFullWidth(by: bitsOfTwoOverPi(from: skip + 192))
    let product2 = m.multipliedFullWidth(by: bitsOfTwoOverPi(from: skip + 128))
    let product1 = m.multipliedFullWidth(by: bitsOfTwoOverPi(from: skip + 64))
    let (word2, carry2) = product2.low.addingReportingOverflow(product3.high)
    let (sum1, carry1) = product1.low.addingReportingOverflow(product2.high)
    let (word1, carry0) = sum1.addingReportingOverflow(carry2 ? 1 : 0)
    let word0 =
      m &* bitsOfTwoOverPi(from: skip) &+ product1.high &+ (carry1 ? 1 : 0) &+ (carry0 ? 1 : 0)

    var quadrant = Int(word0 >> 62)
    var high = word0 << 2 | word1 >> 62
    var low = word1 << 2 | word2 >> 62
    // From one half on, count back from the next quadrant.
    let isBelow = high >> 63 == 1
    if isBelow {
      quadrant += 1
      (high, low) = (~high, ~low)
    }
    let isNegative = isBelow != (x < 0)
    let angle = fraction(high, low) * DoublePair(high: 0x1.921fb54442d18p+0, low: 0x1.1a62633145c07p-54)
    return (
      (x < 0 ? -quadrant : quadrant) & 3,
      isNegative ? DoublePair(high: -angle.high, low: -angle.low) : angle
    )
  }

  /// The number 0.(high)(low) in binary, to 106 significant bits.
  private static func fraction(_ high: UInt64, _ low: UInt64) -> DoublePair {
    let zeros = high.leadingZeroBitCount
    let top = high << zeros | low >> (64 - zeros)
    let rest = low << zeros
    let scale = Double(sign: .plus, exponent: -zeros, significand: 1)
    let upper = Double(top >> 11) * 0x1p-53
    let lower = Double((top & 0x7FF) << 42 | rest >> 22) * 0x1p-106
    return DoublePair(high: upper * scale, low: lower * scale)
  }

  /// The 64 bits of 2/π that follow the first `offset` after the point; bits before the point are 0.
  private static func bitsOfTwoOverPi(from offset: Int) -> UInt64 {
    let word = offset >> 6
    let shift = offset & 63
    let first = word < 0 ? 0 : twoOverPi[word]
    let second = word < -1 ? 0 : twoOverPi[word + 1]
    return first << shift | second >> (64 - shift)
  }

  /// 2/π after the point, in words of 64 bits; the largest double needs 1,225 bits.
  private static let twoOverPi: [UInt64] = [
    0xa2f9_836e_4e44_1529, 0xfc27_57d1_f534_ddc0, 0xdb62_9599_3c43_9041, 0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0, 0x0649_2eea_09d1_921c, 0xfe1d_eb1c_b129_a73e, 0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41, 0x3991_d639_8353_39f4, 0x9c84_5f8b_bdf9_283b, 0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f, 0x6d36_7ecf_27cb_09b7, 0x4f46_3f66_9e5f_ea2d, 0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea, 0x6bfb_5fb1_1f8d_5d08, 0x5603_3046_fc7b_6bab, 0xf0cf_bc20_9af4_361d,
  ]
}
