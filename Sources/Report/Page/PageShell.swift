/// The `head` of every page, and what stands around its body.
struct PageShell {
  /// The page's title.
  var title: String
  /// Its language as a BCP 47 tag.
  var language = "en"
  /// A sentence for search engines.
  var description: String?
  /// Who wrote it.
  var author: String?
  /// Gradbook's version.
  var version: String

  /// The whole page with `body` in it; `bodyClass` chooses the layout.
  func html(body: String, bodyClass: String? = nil) -> String {
    let attribute = bodyClass.map { " class=\"\($0)\"" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Stylesheet.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(HTMLText.escaped("Gradbook \(version)"))">
      \(meta("description", description))\(meta("author", author))<title>\(HTMLText.escaped(title))</title>
      <style>\(Stylesheet.text)</style>
      </head>
      <body\(attribute)>
      \(body)
      </body>
      </html>

      """
  }

  private func meta(_ name: String, _ content: String?) -> String {
    guard let content, !content.isEmpty else { return "" }
    return "<meta name=\"\(name)\" content=\"\(HTMLText.escaped(content))\">\n"
  }
}
