import Tensor

/// Numbers in sentences.
public enum NumberWords {
  /// A number with at most six significant digits, as Python's `%g` writes it.
  public static func short(_ value: Double) -> String { NumberText.general(value, significant: 6) }
}
