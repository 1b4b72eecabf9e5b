import Syntax

/// The state of a program that is about to run a line.
public struct TracedVisit: Sendable {
  /// The statement.
  public let span: SourceSpan
  /// The expressions whose calls are open, the innermost first.
  public let callers: [SourceSpan]
  /// How many nodes the trace had.
  public let count: Int
  /// What the program can reach, the frame's own variables first; each object once, but arrays under all their paths.
  public let variables: [TracedVariable]
  /// The node of the expression that was asked for; nil without one, or where it is no number or array.
  public let expression: NodeID?
  /// Why the expression has no value; nil if it has one.
  public let failure: Script.Failure?
}
