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
  /// What to change, so that the gradients become right; empty if no repair was found.
  public let changes: [LineChange]

  /// What the line should be or, where more or something else is to be changed, the changed lines as a unified
  /// difference without context; nil if no repair was found.
  public var repair: String? {
    guard let first = changes.first else { return nil }
    if changes.count == 1, first.line == line, first.old.count == 1, first.new.count == 1 {
      return first.new[0]
    }
    return changes.map(\.text).joined(separator: "\n")
  }
}
