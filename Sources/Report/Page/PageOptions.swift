/// What a page needs to know besides the notebook's results.
public struct PageOptions: Sendable {
  /// Whether raw HTML stands on the page unchecked (`--unsafe-html`).
  public var allowsRawHTML = false
  /// Gradbook's version, as in `0.1.0`.
  public var version: String
  /// The version of the numeric contract.
  public var numericVersion: String
  /// Gives a local image as a `data:image/...` address, or nil when there is none; the page itself reads no
  /// file.
  public var image: @Sendable (_ path: String) -> String?

  /// Creates the options of a page.
  public init(
    version: String, numericVersion: String,
    image: @escaping @Sendable (_ path: String) -> String? = { _ in nil }
  ) {
    self.version = version
    self.numericVersion = numericVersion
    self.image = image
  }
}
