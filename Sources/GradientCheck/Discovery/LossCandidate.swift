/// An expression that may be a program's loss.
struct LossCandidate: Hashable {
  /// How it was recognised.
  enum Origin: Int, Comparable {
    /// A value that the program calls its loss: it is named so, or printed as such.
    case named
    /// What an error term is the derivative of: `a - y` that of half its square, or of a cross-entropy.
    case implied

    static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
  }

  let expression: String
  let origin: Origin
  /// The line of the statement that it was found in.
  let source: Int32
  /// Lines before which it may have its value, the likeliest first.
  let lines: [Int32]
}
