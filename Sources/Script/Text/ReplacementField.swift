/// One `{...}` field of Python's `str.format`.
struct ReplacementField: Sendable {
  /// The argument a field begins with.
  enum Head: Hashable, Sendable {
    case position(Int)
    case keyword(Text)
  }

  /// What follows the argument's name.
  enum Step: Sendable {
    case attribute(Text)
    case index(Int)
    case key(Text)
    /// The error raised when the steps before have been taken; it is the last one.
    case failure(TextError)
  }

  /// What is formatted instead of the value itself.
  enum Conversion: Sendable {
    case string, representation, ascii
    /// A letter Python does not know; the error is raised after the value was found.
    case unknown(TextError)
  }

  var head: Head
  var path: [Step]
  var conversion: Conversion?
  /// The parts that make up the specification; literals and, one level deep, fields.
  var specification: [ReplacementFormat.Part]

  /// The error of a position that no argument has.
  static func missing(position: Int) -> TextError {
    .index("Replacement index \(position) out of range for positional args tuple")
  }
}
