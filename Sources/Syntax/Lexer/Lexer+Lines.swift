extension Lexer {
  /// Reads the indentation of a logical line; passes over lines without a statement.
  mutating func startLine() {
    passPrompt(isStatement: true)
    guard !isStopped else { return }
    var indentation = Indentation()
    measure(&indentation)
    switch byte() {
    case 0x0A, 0x0D:
      passLineEnd()
    case 0x23:
      skipLine()
    case 0x25, 0x21:
      // No statement starts so.
      notes.add(byte() == 0x25 ? .magics : .shellCommands, at: lineSpan())
      skipLine()
    case 0 where offset >= limit:
      isAtLineStart = false
    default:
      isAtLineStart = false
      indent(to: indentation)
    }
  }

  /// Handles the start of a line that continues a statement.
  mutating func startContinuation() {
    passPrompt(isStatement: false)
    guard !brackets.isEmpty, resumption == nil else { return }
    let start = (offset, shift)
    var indentation = Indentation()
    measure(&indentation)
    let next = byte()
    let isName = next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == 0x5F
    if isName, indentation.column <= indentations[indentations.count - 1].column {
      resumption = Resumption(offset: start.0, line: line)
    }
    (offset, shift) = start
  }

  /// Passes over the blanks at the start of a line.
  private mutating func measure(_ indentation: inout Indentation) {
    while true {
      let next = byte()
      switch next {
      case 0x20, 0x09, 0x0C:
        indentation.add(next)
        offset += 1
      case 0xC2 where byte(1) == 0xA0:
        indentation.add(0x20)
        passNoBreakSpace()
      default: return
      }
    }
  }

  /// Compares the indentation of a statement with those around it.
  private mutating func indent(to indentation: Indentation) {
    let current = indentations[indentations.count - 1]
    if tokens.isEmpty {
      // All lines may share an indentation; what is then less indented is found below.
      indentations[0] = indentation
      return
    }
    if indentation.column == current.column {
      if indentation.alternate != current.alternate { reportTabs() }
    } else if indentation.column > current.column {
      if indentation.alternate <= current.alternate { reportTabs() }
      guard indentations.count < Self.indentationLimit else {
        errors.append(SyntaxError("too many levels of indentation", at: span()))
        isStopped = true
        return
      }
      indentations.append(indentation)
      append(.indent, length: 0)
    } else {
      dedent(to: indentation)
    }
  }

  private mutating func dedent(to indentation: Indentation) {
    // A line between two levels belongs to the inner one, so that one mistake stays one.
    while indentations.count > 1, indentations[indentations.count - 2].column >= indentation.column {
      indentations.removeLast()
      append(.dedent, length: 0)
    }
    let current = indentations[indentations.count - 1]
    if current.column == indentation.column {
      if current.alternate != indentation.alternate { reportTabs() }
      return
    }
    if indentations.count == 1, current.column > indentation.column {
      // The first line was indented and this one is not.
      errors.append(SyntaxError("unexpected indent", at: tokens[0].span))
    } else {
      errors.append(SyntaxError("unindent does not match any outer indentation level", at: lineSpan()))
    }
    indentations[indentations.count - 1] = indentation
  }

  /// One such error is enough: every line after it would have another.
  private mutating func reportTabs() {
    guard !hasReportedTabs else { return }
    hasReportedTabs = true
    errors.append(
      SyntaxError("inconsistent use of tabs and spaces in indentation", at: lineSpan()))
  }

  /// The place of the rest of the line.
  func lineSpan() -> SourceSpan {
    var copy = self
    copy.skipLine()
    let end = copy.offset - copy.shift + 1
    return SourceSpan(line: line, column: offset - shift + 1, endLine: line, endColumn: end)
  }
}
