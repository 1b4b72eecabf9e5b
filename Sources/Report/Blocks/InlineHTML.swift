import Notebook

/// A value or claim in the prose.
struct InlineHTML {
  /// The inline element.
  let html: String

  init(_ inline: NotebookResult.Inline, expression: String?, ids: DiagnosticIDs, isPage: Bool) {
    let text = HTMLText.escaped(inline.text)
    let title = expression.map { " title=\"\(HTMLText.escaped($0))\"" } ?? ""
    if let failure = inline.failure {
      let mark = "<span class=\"gb-mark\" aria-hidden=\"true\">✗</span><span class=\"gb-sr\">fails: </span>"
      let code = "<code>\(HTMLText.escaped(expression ?? inline.text))</code>"
      let link = isPage ? ids.id(of: failure) : nil
      let body = link.map { "<a href=\"#\($0)\">\(mark)\(code)</a>" } ?? mark + code
      html = "<span class=\"gb-claim gb-fails\">\(body)</span>"
    } else if inline.isClaim {
      html =
        "<span class=\"gb-claim gb-holds\"><span class=\"gb-mark\" aria-hidden=\"true\">✓</span>"
        + "<span class=\"gb-sr\">holds: </span>"
        + "<code>\(HTMLText.escaped(expression ?? inline.text))</code></span>"
    } else {
      html = "<span class=\"gb-value\"\(isPage ? title : "")>\(text)</span>"
    }
  }
}
