/// A call of a built-in function that can be made again with other inputs.
public struct TraceCall: Sendable {
  /// Which of the call's results the node is.
  enum Output: Sendable {
    /// What was returned, or the element at these places of it.
    case result([Int])
    /// The array that was given as this input, as the call left it.
    case written(Int)
  }

  /// The function's name, as messages have it.
  public let name: String
  /// The arguments, those of keywords last.
  public let arguments: [TraceArgument]
  /// The names of the last arguments.
  public let keywords: [String]

  let native: Int
  let keywordNumbers: [Int32]
  let output: Output
}
