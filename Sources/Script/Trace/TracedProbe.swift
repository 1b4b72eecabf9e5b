import Syntax

/// The values that expressions had when a line was about to run.
public struct TracedProbe: Sendable {
  /// The statement.
  public let span: SourceSpan
  /// The expressions whose calls are open, the innermost first.
  public let callers: [SourceSpan]
  /// How many visits of the awaited line there had been.
  public let visit: Int
  /// How many nodes the trace had before the expressions were evaluated.
  public let start: Int
  /// How many it had afterwards.
  public let count: Int
  /// The node of each expression's value; nil where it has none, or is no number or array, or
  /// where the values before it took a quarter of the memory that was left; empty after the line has been looked at
  /// often enough.
  public let expressions: [NodeID?]
}
