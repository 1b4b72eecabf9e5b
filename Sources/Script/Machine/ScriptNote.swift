import Syntax

/// Something to know about a run that is no error: what was ignored, or read in another way.
public struct ScriptNote: Hashable, Sendable {
  /// What it is, without a full stop.
  public let message: String
  /// The place of the first time.
  public let span: SourceSpan
}
