import Notebook

/// A program with signs beside its lines, remarks beneath them, and changed lines as a small diff.
struct ProgramHTML {
  /// The block.
  let html: String

  init(_ program: ProgramOutput) {
    // A string may go on over lines, so that each of the two programs is coloured as a whole.
    var old = PythonHighlighter.html(Self.texts(of: program, without: .added))[...]
    var new = PythonHighlighter.html(Self.texts(of: program, without: .removed))[...]
    let width = String(program.lines.compactMap(\.number).max() ?? 1).count
    var rows: [String] = []
    for line in program.lines {
      let before = line.origin == .added ? nil : old.popFirst()
      let after = line.origin == .removed ? nil : new.popFirst()
      rows.append(Self.row(line, code: after ?? before ?? "", width: width))
    }
    let title = HTMLText.escaped(program.title)
    html = """
      <div class="gb-program"><p>\(title)</p>
      <div class="gb-rows" tabindex="0" role="group" aria-label="\(title)">
      \(rows.joined(separator: "\n"))
      </div>\(Self.legend(program))
      </div>
      """
  }

  private static func texts(
    of program: ProgramOutput, without origin: ProgramOutput.Line.Origin
  ) -> [String] {
    program.lines.filter { $0.origin != origin }.map(\.text)
  }

  private static func row(_ line: ProgramOutput.Line, code: String, width: Int) -> String {
    let kind = line.sign.map { " gb-is-\($0.rawValue)" } ?? ""
    let change = line.origin == .kept ? "" : " gb-\(line.origin.rawValue)"
    let number = line.number.map(String.init) ?? ""
    let blanks = String(repeating: " ", count: max(0, width - number.count))
    let formulas = line.remarks.filter { $0.kind == .formula }.map {
      "<span class=\"gb-formula\">\(HTMLText.escaped($0.text))</span>"
    }
    let remarks = line.remarks.filter { $0.kind != .formula }.map { remark in
      "\n<div class=\"gb-row\"><p class=\"gb-remark gb-\(remark.kind.rawValue)\">"
        + "<strong>\(remark.kind.word)</strong> \(HTMLText.escaped(remark.text))</p></div>"
    }
    let text = "<code>\(code.isEmpty ? " " : code)</code>"
    return "<div class=\"gb-row\(kind)\(change)\">\(gutter(line))"
      + "<span class=\"gb-ln\" aria-hidden=\"true\">\(blanks)\(number)</span>"
      + (formulas.isEmpty ? text : "<div class=\"gb-held\">\(text)\(formulas.joined())</div>")
      + "</div>\(remarks.joined())"
  }

  /// The sign of the line, or of the change.
  private static func gutter(_ line: ProgramOutput.Line) -> String {
    let (glyph, words): (String, String) =
      switch (line.origin, line.sign) {
      case (.added, _): ("+", "with the repairs")
      case (.removed, nil): ("−", "left out with the repairs")
      case (_, let sign?): (sign.glyph, sign.words)
      case (.kept, nil): ("", "")
      }
    guard !glyph.isEmpty else { return "<span class=\"gb-sign\"></span>" }
    return "<span class=\"gb-sign\" title=\"\(words)\"><span aria-hidden=\"true\">\(glyph)</span>"
      + "<span class=\"gb-sr\">\(words): </span></span>"
  }

  /// The signs that occur, with their meaning.
  private static func legend(_ program: ProgramOutput) -> String {
    let used = Set(program.lines.compactMap(\.sign))
    var items = ProgramOutput.Sign.allCases.filter(used.contains).map { sign in
      "<span class=\"gb-is-\(sign.rawValue)\"><span class=\"gb-sign\">\(sign.glyph)</span> \(sign.words)</span>"
    }
    if program.lines.contains(where: { $0.origin == .added }) {
      items.append("<span class=\"gb-added\"><span class=\"gb-sign\">+</span> with the repairs</span>")
    }
    guard !items.isEmpty else { return "" }
    return "\n<p class=\"gb-legend\">\(items.joined(separator: " "))</p>"
  }
}

extension ProgramOutput.Sign {
  fileprivate var glyph: String {
    switch self {
    case .explained: "✓"
    case .scaled: "∝"
    case .wrong: "✗"
    case .unknown: "?"
    }
  }

  fileprivate var words: String {
    switch self {
    case .explained: "explained"
    case .scaled: "scaled"
    case .wrong: "wrong"
    case .unknown: "unknown"
    }
  }
}

extension ProgramOutput.Remark.Kind {
  fileprivate var word: String {
    switch self {
    case .error: "Wrong"
    case .warning: "Scaled"
    case .note: "Note"
    case .formula: ""
    }
  }
}
