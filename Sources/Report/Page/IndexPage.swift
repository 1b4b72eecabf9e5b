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
    let items = entries.map { entry in
      let description = entry.description.map { "<p>\(HTMLText.escaped($0))</p>\n" } ?? ""
      return """
        <li>
        <h2><a href="\(HTMLText.destination(entry.address))">\(HTMLText.escaped(entry.title))</a></h2>
        \(description)<p class="gb-state">\(IndexPage.state(entry))</p>
        </li>
        """
    }
    let shell = PageShell(title: title, version: version)
    html = shell.html(
      body: """
        <header class="gb-header">
        <h1>\(HTMLText.escaped(title))</h1>
        </header>
        <main>
        <ul class="gb-index">
        \(items.joined(separator: "\n"))
        </ul>
        </main>
        <footer class="gb-footer">Made by Gradbook \(HTMLText.escaped(version))</footer>
        """)
  }

  /// Whether a notebook passed, and how many figures it has.
  private static func state(_ entry: Entry) -> String {
    let figures = entry.figures == 1 ? "1 figure" : "\(entry.figures) figures"
    guard entry.errors > 0 else {
      return "<span class=\"gb-holds\"><span class=\"gb-mark\" aria-hidden=\"true\">✓</span> passed</span> · "
        + figures
    }
    let errors = entry.errors == 1 ? "1 error" : "\(entry.errors) errors"
    return
      "<span class=\"gb-fails\"><span class=\"gb-mark\" aria-hidden=\"true\">✗</span> \(errors)</span> · "
      + figures
  }
}
