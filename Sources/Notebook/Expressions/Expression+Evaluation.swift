/// Why an expression has no value although it is well formed.
public struct EvaluationFailure: Error, Equatable, Sendable {
  /// What was found and what was expected.
  public let message: String
}

/// Whether a condition holds, and what was found.
public struct Verdict: Equatable, Sendable {
  /// Whether it holds.
  public let holds: Bool
  /// What was found, and by how much a failed condition missed.
  public let detail: String
}

extension Expression {
  /// The value for a sentence: the median over the repeats of the last value.
  public func number(_ value: @escaping (String) -> Value?) throws(EvaluationFailure) -> Double {
    try Evaluator(value: value).single(root)
  }

  /// Judges a condition.
  public func verdict(_ value: @escaping (String) -> Value?) throws(EvaluationFailure) -> Verdict {
    try Evaluator(value: value).verdict(root)
  }
}
