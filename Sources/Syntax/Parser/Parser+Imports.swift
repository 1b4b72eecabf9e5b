extension Parser {
  /// Reads `import module as name, module`.
  mutating func parseImport() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    var names: [ImportedName] = []
    repeat {
      let first = position
      let path = try parsePath()
      let alias = take(.as) ? try expectNewName() : nil
      if alias == nil { try requireAssignable(path, at: span(from: first)) }
      names.append(ImportedName(path, as: alias, at: span(from: first)))
    } while take(.comma)
    return Statement(.import(names), at: span(from: start))
  }

  /// Reads `from module import name as name`; the module's path keeps the dots of a relative one.
  mutating func parseImportFrom() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    var path = ""
    while kind == .dot || kind == .ellipsis {
      path += kind == .dot ? "." : "..."
      advance()
    }
    if path.isEmpty || kind != .import { path += try parsePath() }
    try expect(.import)
    if kind == .star {
      let star = ImportedName("*", as: nil, at: token.span)
      advance()
      return Statement(.importFrom(path, [star]), at: span(from: start))
    }
    let names: [ImportedName]
    if take(.leftParenthesis) {
      names = try parseImportedNames(isWrapped: true)
      try expect(.rightParenthesis)
    } else {
      names = try parseImportedNames(isWrapped: false)
    }
    return Statement(.importFrom(path, names), at: span(from: start))
  }

  private mutating func parseImportedNames(isWrapped: Bool) throws(ParseFailure) -> [ImportedName] {
    var names: [ImportedName] = []
    repeat {
      if isWrapped, kind == .rightParenthesis, !names.isEmpty { break }
      if !isWrapped, kind == .newline, !names.isEmpty {
        throw unexpected("trailing comma not allowed without surrounding parentheses")
      }
      let first = position
      let name = try expectName()
      let alias = take(.as) ? try expectNewName() : nil
      names.append(ImportedName(name, as: alias, at: span(from: first)))
    } while take(.comma)
    return names
  }

  private mutating func parsePath() throws(ParseFailure) -> String {
    var path = try expectName()
    while take(.dot) { path += "." + (try expectName()) }
    return path
  }
}
