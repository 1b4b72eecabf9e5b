/// How a notebook's text is to be understood.
public struct DocumentOptions: Sendable {
  /// Whether raw HTML goes into the output as it is; otherwise what could act or hide is dropped and reported.
  public var allowsRawHTML = false
  /// Whether the text is a piece of a page: a fence that its end leaves open is then only a warning.
  public var isFragment = false

  /// Creates the options for a page.
  public init() {}
}
