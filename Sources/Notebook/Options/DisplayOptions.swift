/// The options that every block takes: how it is shown, not what it does.
public struct DisplayOptions: Sendable {
  /// How the source stands on the page.
  public enum Source: String, CaseIterable, Sendable {
    /// Behind a fold that is closed at first.
    case folded
    /// Behind a fold that is open at first.
    case open
    /// Not at all.
    case hidden
  }

  /// How the source stands on the page (`echo`, `code-fold`).
  public var source = Source.folded
  /// Whether the page shows what the block gave (`output`); errors are shown in any case.
  public var showsOutput = true
  /// The text below a figure or table; nil for the one made from the data.
  public var caption: String?
  /// The text that replaces a figure for those who do not see it; nil for the one made from the data.
  public var alternative: String?
  /// The name in links to this block's figure; nil for the block's name.
  public var label: String?
  /// Whether the notebook passes although this block fails, for showing an error on purpose.
  public var toleratesError = false

  /// Creates the defaults.
  public init() {}
}
