/// The page that lists all notebooks of a run.
public struct IndexPage: Sendable {
  /// A notebook in the list.
  public struct Entry: Equatable, Sendable {
    /// The address of its page, relative to the index page.
    public let address: String
    /// Its title.
    public let title: String
    /// Its description, if it has one.
    public let description: String?
    /// The number of errors; 0 means that it passed.
    public let errors: Int
    /// The number of figures.
    public let figures: Int

    /// Creates an entry.
    public init(address: String, title: String, description: String?, errors: Int, figures: Int) {
      self.address = address
      self.title = title
      self.description = description
      self.errors = errors
      self.figures = figures
    }
  }

  /// The page.
  public let html: String

  /// Writes the page that lists `entries` in their order.
  public init(title: String = "Notebooks", entries: [Entry], version: String) {
    html = ""
  }
}
