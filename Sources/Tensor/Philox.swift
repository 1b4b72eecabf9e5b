/// The counter-based generator Philox4x64-10: a bijection of 256-bit counters chosen by a 128-bit key.
///
/// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011), section 4.3.
enum Philox {
  /// Four words of counter or output.
  typealias Block = (UInt64, UInt64, UInt64, UInt64)

  /// Returns the four random words that belong to `counter` under `key`.
  static func block(counter: Block, key: (UInt64, UInt64)) -> Block {
    var words = counter
    var key = key
    for _ in 0..<10 {
      let first = words.0.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
      let second = words.2.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
      words = (second.high ^ words.1 ^ key.0, second.low, first.high ^ words.3 ^ key.1, first.low)
      key.0 &+= 0x9E37_79B9_7F4A_7C15
      key.1 &+= 0xBB67_AE85_84CA_A73B
    }
    return words
  }
}
