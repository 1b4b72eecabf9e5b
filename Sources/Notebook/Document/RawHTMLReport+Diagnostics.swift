extension RawHTML.Report {
  /// What a person is told: warnings for what pages leave out, errors for what could swallow the rest of a page.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    let help = "--unsafe-html keeps raw HTML as it is"
    func place(_ line: Int) -> Diagnostic.Location {
      let blanks = source.line(line)?.prefix(while: \.isWhitespace).count ?? 0
      return source.location(SourcePosition(line: line, column: blanks + 1))
    }
    return dropped.map {
      Diagnostic(
        .rawHTML, "pages leave out \($0.construct.words)", at: place($0.line), severity: .warning, help: help)
    }
      + unclosed.map {
        Diagnostic(
          .unclosedHTML, "\($0.construct.words) is never closed, so it could hide what follows on the page",
          at: place($0.line), help: "close it")
      }
  }
}

extension RawHTML.Report.Dropped.Construct {
  fileprivate var words: String {
    switch self {
    case .element(let name): "the element <\(name)>"
    case .attribute(let name, let element): "the attribute '\(name)' of <\(element)>"
    case .address(let address, let attribute, let element):
      "the address '\(address)' in '\(attribute)' of <\(element)>"
    case .destination(let destination): "the destination '\(destination)' of a link"
    case .endTag(let name): "the end tag </\(name)>, which ends nothing"
    }
  }
}

extension RawHTML.Report.Unclosed.Construct {
  fileprivate var words: String {
    switch self {
    case .comment: "a comment"
    case .declaration: "a declaration"
    case .processingInstruction: "a processing instruction"
    case .characterData: "a CDATA section"
    case .tag(let name): "the tag <\(name)"
    case .attribute(let element): "a quoted attribute of <\(element)>"
    case .element(let name): "the element <\(name)>"
    }
  }
}
