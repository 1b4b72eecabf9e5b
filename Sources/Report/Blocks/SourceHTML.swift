import Notebook

/// A block's source behind a fold, with the file's line numbers on pages.
struct SourceHTML {
  /// The `details` element.
  let html: String

  init(_ source: CellSource, isOpen: Bool, marked: Set<Int>, isPage: Bool) {
    let title = ["nn", source.verb.value, source.name?.value].compactMap(\.self).joined(separator: " ")
    let code =
      isPage
      ? SourceHTML.listing(source.body, firstLine: source.bodyLine, marked: marked, isCode: source.isCode)
      : HTMLText.escaped(source.body)
    let open = isOpen ? " open" : ""
    let place = isPage ? " <span class=\"gb-lines\">line \(source.line)</span>" : ""
    html = """
      <details class="gb-source"\(open)><summary><code>\(HTMLText.escaped(title))</code>\(place)</summary>
      <pre\(isPage ? " tabindex=\"0\"" : "")><code class="language-\(source.isCode ? "python" : "nn")">\(code)</code></pre>
      </details>
      """
  }

  /// The body with highlighted YAML; numbered from `firstLine`, the lines in `marked` set off.
  static func listing(_ body: String, firstLine: Int?, marked: Set<Int> = [], isCode: Bool = false) -> String
  {
    var lines = SourceText(path: "", text: body).lines
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    let lastNumber = (firstLine ?? 1) + lines.count - 1
    // A leading `#|` says that the body is code with options before it.
    let texts =
      isCode || body.hasPrefix("#|") ? PythonHighlighter.html(lines) : lines.map(YAMLHighlighter.html)
    return texts.enumerated().map { offset, text in
      guard let firstLine else { return text + "\n" }
      let number = String(firstLine + offset)
      let blanks = String(repeating: " ", count: max(0, String(lastNumber).count - number.count))
      let row = "<span class=\"gb-ln\" aria-hidden=\"true\">\(blanks)\(number)  </span>\(text)"
      return (marked.contains(firstLine + offset) ? "<mark>\(row)</mark>" : row) + "\n"
    }.joined()
  }
}
