import Arrays
import Syntax

/// One execution of an operation.
public struct TraceNode: Sendable {
  /// What was done.
  public let operation: TraceOperation
  /// What it was done with, in the order that ``operation`` names.
  public let inputs: [NodeID]
  /// What came of it.
  public let value: Operand
  /// The expression in the program's text.
  public let span: SourceSpan
  /// The expressions whose calls were open, the innermost first.
  public let callers: [SourceSpan]
}
