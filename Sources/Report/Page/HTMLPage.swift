import Notebook

/// A notebook as a self-contained HTML page: no script, no request to anywhere, the same bytes for the same
/// result.
public struct HTMLPage: Sendable {
  /// The page.
  public let html: String

  /// Writes the page of `result`.
  public init(result: NotebookResult, options: PageOptions) {
    let front = result.document.frontMatter
    let body = Body(result, page: options)
    let title = body.title ?? result.document.title
    let shell = PageShell(
      title: title, language: front.language, description: front.description, author: front.author,
      version: options.version)
    let contents = TableOfContents(body.headings).html

    var parts = ["<a class=\"gb-skip\" href=\"#gb-top\">Skip to the text</a>"]
    // A title that stands as a heading further down is not said twice.
    let saysTitle = front.title != nil || body.titleHTML != nil || body.headings.isEmpty
    let heading = saysTitle ? "<h1>\(body.titleHTML ?? HTMLText.escaped(title))</h1>\n" : ""
    let lede = HTMLPage.paragraph("gb-lede", front.description)
    let author = HTMLPage.paragraph("gb-author", front.author)
    parts.append("<header class=\"gb-header\">\n\(heading)\(lede)\(author)</header>")
    if !contents.isEmpty {
      parts.append("<nav class=\"gb-toc\" aria-label=\"Contents\">\n<p>Contents</p>\n\(contents)\n</nav>")
      parts.append(
        "<nav class=\"gb-fold\" aria-label=\"Contents\"><details><summary>Contents</summary>\n\(contents)\n"
          + "</details></nav>")
    }
    parts.append(
      "<main id=\"gb-top\">\n\(HTMLPage.banner(result.diagnostics))\(body.preface)\(body.html)</main>")
    parts.append(HTMLPage.footer(result, options))
    html = shell.html(body: parts.joined(separator: "\n"), bodyClass: "gb-wide")
  }

  private static func paragraph(_ name: String, _ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return "<p class=\"\(name)\">\(HTMLText.escaped(text))</p>\n"
  }

  /// How many errors there are, with a link to each; empty when there are none.
  private static func banner(_ diagnostics: [Diagnostic]) -> String {
    let errors = DiagnosticIDs(diagnostics).all
    guard !errors.isEmpty else { return "" }
    let items = errors.map { id, diagnostic in
      let line = diagnostic.location.position.map { "line \($0.line): " } ?? ""
      return "<li><a href=\"#\(id)\">\(line)\(HTMLText.escaped(diagnostic.message))</a></li>"
    }
    let count = errors.count == 1 ? "an error" : "\(errors.count) errors"
    return """
      <div class="gb-banner" role="region" aria-label="Errors">
      <p>This notebook has \(count).</p>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </div>

      """
  }

  private static func footer(_ result: NotebookResult, _ options: PageOptions) -> String {
    let front = result.document.frontMatter
    var facts = [
      ("Made by", "Gradbook \(options.version)"), ("Numeric version", options.numericVersion),
      ("Seed", String(front.seed)),
    ]
    facts += front.parameters.map { ($0.name, $0.value) }
    let list = facts.map { name, value in
      "<div><dt>\(HTMLText.escaped(name))</dt><dd>\(HTMLText.escaped(value))</dd></div>"
    }
    return "<footer class=\"gb-footer\">\n<dl>\n\(list.joined(separator: "\n"))\n</dl>\n</footer>"
  }
}
