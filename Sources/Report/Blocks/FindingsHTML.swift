import Notebook

/// A list of statements with their verdicts.
struct FindingsHTML {
  /// The list.
  let html: String

  init(_ findings: [Finding]) {
    let items = findings.map { finding in
      let (kind, mark) = finding.holds ? ("holds", "✓") : ("fails", "✗")
      let detail =
        finding.detail.isEmpty ? "" : " <span class=\"gb-detail\">\(HTMLText.escaped(finding.detail))</span>"
      let statement = "<code>\(HTMLText.escaped(finding.statement))</code>\(detail)"
      return "<li class=\"gb-\(kind)\"><span class=\"gb-mark\" aria-hidden=\"true\">\(mark)</span>"
        + "<span class=\"gb-sr\">\(kind): </span>"
        + "<span class=\"gb-statement\">\(statement)</span></li>"
    }
    html = "<ul class=\"gb-findings\">\n\(items.joined(separator: "\n"))\n</ul>"
  }
}
