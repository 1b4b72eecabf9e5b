extension Prose {
  /// What a person is told about footnotes that stand on no page.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    var first: [String: FootnoteDefinition] = [:]
    for definition in footnotes where first[definition.key] == nil { first[definition.key] = definition }
    return unusedFootnotes.map { definition in
      let place = Prose.place(of: definition, in: source)
      if let other = first[definition.key], other != definition {
        return Diagnostic(
          .footnote, "the footnote [^\(definition.label)] is left out, since it is defined before", at: place,
          severity: .warning, help: "give it a label of its own",
          notes: [Diagnostic.Note("the first definition", at: Prose.place(of: other, in: source))])
      }
      return Diagnostic(
        .footnote, "the footnote [^\(definition.label)] is left out, since nothing refers to it", at: place,
        severity: .warning, help: "refer to it with [^\(definition.label)], or remove it")
    }
  }

  private static func place(of definition: FootnoteDefinition, in source: SourceText) -> Diagnostic.Location {
    source.location(
      source.position(line: definition.line, byteColumn: definition.offset + 1),
      length: definition.label.count + 3)
  }
}
