/// Which part of a convolution is wanted; NumPy's words.
public enum ConvolutionMode: String, Sendable {
  /// Wherever the vectors overlap.
  case full
  /// As many elements as the longer vector has, from the middle.
  case same
  /// Where they overlap completely.
  case valid

  /// The mode with NumPy's name.
  ///
  /// Throws ValueError for any other word.
  public init(named word: String) throws(ArrayError) {
    guard let mode = ConvolutionMode(rawValue: word) else {
      throw ArrayError(.value, "mode must be one of 'valid', 'same', or 'full' (got '\(word)')")
    }
    self = mode
  }
}
