import Tensor

/// How the verbs write numbers in tables and texts.
enum Numbers {
  /// A loss: three significant digits.
  static func loss(_ value: Double) -> String { NumberText.general(value, significant: 3) }

  /// An accuracy: three decimals.
  static func accuracy(_ value: Double) -> String { NumberText.fixed(value, decimals: 3) }

  /// An epoch, which a median can put between two.
  static func epoch(_ value: Double) -> String { NumberText.general(value, significant: 7) }
}
