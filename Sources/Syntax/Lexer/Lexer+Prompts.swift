extension Lexer {
  /// Passes over the prompt at the start of a line, and over lines of output.
  ///
  /// A statement that starts with `>>>` or `In [1]:` says that the text comes from an interactive session;
  /// what is printed there and has no prompt is not part of the program.
  mutating func passPrompt(isStatement: Bool) {
    if isStatement { findPromptStyle() }
    switch prompts {
    case .none: return
    case .python:
      if passPythonPrompt() { return }
      guard isStatement else { return }
      while offset < limit {
        guard !passPythonPrompt() else { return }
        if !isBlankLine() { notes.add(.promptOutput, at: lineSpan()) }
        skipLine()
        if offset < limit { passLineEnd() }
      }
    case .notebook:
      passNotebookPrompt()
    }
  }

  private mutating func findPromptStyle() {
    guard prompts == .none else { return }
    let blanks = blankCount()
    let next = byte(blanks)
    if next == 0x3E, byte(blanks + 1) == 0x3E, byte(blanks + 2) == 0x3E {
      prompts = .python
    } else if next == 0x49 || next == 0x4F, bracketedPromptLength(from: blanks) != nil {
      prompts = .notebook
    }
  }

  /// Passes over `>>> ` or `... `.
  private mutating func passPythonPrompt() -> Bool {
    let blanks = blankCount()
    let next = byte(blanks)
    guard next == 0x3E || next == 0x2E, byte(blanks + 1) == next, byte(blanks + 2) == next else {
      return false
    }
    offset += blanks
    notes.add(.prompts, at: span(3))
    offset += 3
    if byte() == 0x20 { offset += 1 }
    return true
  }

  /// Passes over `In [1]: ` or `   ...: `, and over what follows `Out[1]:` up to a blank line.
  private mutating func passNotebookPrompt() {
    let blanks = blankCount()
    if byte(blanks) == 0x2E, byte(blanks + 1) == 0x2E, byte(blanks + 2) == 0x2E, byte(blanks + 3) == 0x3A {
      offset += blanks + 4
      if byte() == 0x20 { offset += 1 }
      return
    }
    guard let length = bracketedPromptLength(from: blanks) else { return }
    offset += blanks
    if byte() == 0x49 {
      notes.add(.notebookPrompts, at: span(length))
      offset += length
      if byte() == 0x20 { offset += 1 }
      return
    }
    notes.add(.notebookOutput, at: span(length))
    repeat {
      skipLine()
      guard offset < limit else { return }
      passLineEnd()
      let next = blankCount()
      if byte(next) == 0x49, bracketedPromptLength(from: next) != nil { return passNotebookPrompt() }
    } while !isBlankLine()
  }

  /// How long the `In [1]:` or `Out[1]:` behind some blanks is.
  private func bracketedPromptLength(from start: Int) -> Int? {
    var index = start
    if byte(index) == 0x49, byte(index + 1) == 0x6E {
      index += 2
    } else if byte(index) == 0x4F, byte(index + 1) == 0x75, byte(index + 2) == 0x74 {
      index += 3
    } else {
      return nil
    }
    while byte(index) == 0x20 { index += 1 }
    guard byte(index) == 0x5B else { return nil }
    index += 1
    while byte(index) == 0x20 || byte(index) >= 0x30 && byte(index) <= 0x39 { index += 1 }
    guard byte(index) == 0x5D, byte(index + 1) == 0x3A else { return nil }
    return index + 2 - start
  }

  private func blankCount() -> Int {
    var count = 0
    while byte(count) == 0x20 || byte(count) == 0x09 { count += 1 }
    return count
  }

  private func isBlankLine() -> Bool {
    let next = byte(blankCount())
    return next == 0x0A || next == 0x0D || next == 0
  }

  /// How long the prompt of a line inside a string is.
  static func promptLength(in source: SourceText, at offset: Int, style: PromptStyle) -> Int {
    var lexer = Lexer(
      source, keywords: KeywordTable(), expression: offset..<source.count, line: 1, shift: offset,
      prompts: style)
    lexer.passPrompt(isStatement: false)
    return lexer.offset - offset
  }
}
