import Tensor

/// How the verbs write numbers in tables and texts.
enum Numbers {
  /// A loss: three significant digits, or a whole number with thousands marked.
  static func loss(_ value: Double) -> String {
    guard abs(value) >= 1_000, abs(value) < 1e7 else { return NumberText.general(value, significant: 3) }
    var digits = NumberText.fixed(abs(value), decimals: 0)
    for place in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
    }
    return (value < 0 ? "-" : "") + digits
  }

  /// An accuracy: three decimals.
  static func accuracy(_ value: Double) -> String { NumberText.fixed(value, decimals: 3) }

  /// An epoch, which a median can put between two.
  static func epoch(_ value: Double) -> String { NumberText.general(value, significant: 7) }
}
