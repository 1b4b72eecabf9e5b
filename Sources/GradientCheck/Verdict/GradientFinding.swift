import Syntax

/// A place in a program where its gradients go wrong, or something about them worth knowing.
public struct GradientFinding: Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable { case error, warning, note }

  /// The statement or expression.
  public let span: SourceSpan
  /// The line of the statement, from 1.
  public let line: Int
  /// What it is about.
  public let kind: FaultKind
  /// How bad it is.
  public let severity: Severity
  /// What is wrong and why, in one sentence.
  public let message: String
  /// What the line should be; nil if no repair was found that makes the gradients right.
  public let repair: String?
}
