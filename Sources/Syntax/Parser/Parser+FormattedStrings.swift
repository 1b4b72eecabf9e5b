extension Parser {
  /// Reads the text and the fields of an f-string, or of the specification in a field.
  ///
  /// - Parameter level: how many fields the text is in; a specification ends at its closing brace.
  mutating func parseParts(
    of literal: StringLiteral, from cursor: inout TextCursor, level: Int, text: inout [UInt8],
    into parts: inout [FormattedPart]
  ) throws(ParseFailure) {
    let escapes = EscapeReader(source: source, literal: literal)
    let end = literal.body.upperBound
    while cursor.offset < end {
      let byte = source.bytes[cursor.offset]
      let isDoubled = level == 0 && cursor.offset + 1 < end && source.bytes[cursor.offset + 1] == byte
      switch byte {
      case 0x7B where !isDoubled:
        flush(&text, into: &parts)
        try parseField(of: literal, from: &cursor, level: level, into: &parts)
      case 0x7D where !isDoubled:
        if level > 0 { return }
        throw ParseFailure("f-string: single '}' is not allowed", at: cursor.span())
      case 0x7B, 0x7D:
        text.append(byte)
        cursor.offset += 2
      case 0x5C where !literal.isRaw:
        let next = cursor.offset + 1 < end ? source.bytes[cursor.offset + 1] : 0
        if next == 0x7B || next == 0x7D {
          appendByte(at: &cursor, of: literal, to: &text)
        } else {
          try escapes.read(&cursor, into: &text)
        }
      default: appendByte(at: &cursor, of: literal, to: &text)
      }
    }
  }

  /// Reads `{value=!conversion:specification}`.
  private mutating func parseField(
    of literal: StringLiteral, from cursor: inout TextCursor, level: Int, into parts: inout [FormattedPart]
  ) throws(ParseFailure) {
    guard level < 2 else { throw ParseFailure("f-string: expressions nested too deeply", at: cursor.span()) }
    let prompts = literal.token.prompts
    cursor.pass(source, prompts: prompts)
    let start = cursor
    var finder = FieldEndFinder(source: source, literal: literal)
    try finder.pass(&cursor)
    let value = try parseFieldValue(from: start, to: cursor.offset, prompts: prompts)
    var conversion: Character?
    let isDebug = try next(of: literal, at: cursor) == 0x3D
    if isDebug {
      cursor.pass(source, prompts: prompts)
      while isBlank(try next(of: literal, at: cursor)) { cursor.pass(source, prompts: prompts) }
      parts.append(.text(source.text(start.offset..<cursor.offset)))
    }
    if try next(of: literal, at: cursor) == 0x21 {
      cursor.pass(source, prompts: prompts)
      let letter = try next(of: literal, at: cursor)
      guard letter == 0x72 || letter == 0x73 || letter == 0x61 else {
        let message = "f-string: invalid conversion character: expected 's', 'r', or 'a'"
        throw ParseFailure(message, at: cursor.span())
      }
      conversion = Character(Unicode.Scalar(letter))
      cursor.pass(source, prompts: prompts)
    }
    var specification: [FormattedPart] = []
    if try next(of: literal, at: cursor) == 0x3A {
      cursor.pass(source, prompts: prompts)
      var text: [UInt8] = []
      try parseParts(of: literal, from: &cursor, level: level + 1, text: &text, into: &specification)
      flush(&text, into: &specification)
    } else if isDebug, conversion == nil {
      conversion = "r"
    }
    guard try next(of: literal, at: cursor) == 0x7D else {
      throw ParseFailure("f-string: expecting '}'", at: cursor.span())
    }
    cursor.pass(source, prompts: prompts)
    parts.append(.value(value, conversion: conversion, specification: specification))
  }

  /// The next byte of an f-string in a field, which does not end here.
  private func next(of literal: StringLiteral, at cursor: TextCursor) throws(ParseFailure) -> UInt8 {
    guard cursor.offset < literal.body.upperBound else {
      throw ParseFailure("f-string: expecting '}'", at: cursor.span())
    }
    return source.bytes[cursor.offset]
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  /// Reads the expression of a field, as if it stood in parentheses.
  private mutating func parseFieldValue(
    from start: TextCursor, to end: Int, prompts: PromptStyle
  ) throws(ParseFailure) -> Expression {
    guard source.bytes[start.offset..<end].contains(where: { !isBlank($0) }) else {
      let message =
        switch source.bytes[end] {
        case 0x21: "expression required before '!'"
        case 0x3A: "expression required before ':'"
        case 0x3D: "expression required before '='"
        default: "empty expression not allowed"
        }
      throw ParseFailure("f-string: \(message)", at: start.span(end - start.offset))
    }
    var lexer = Lexer(
      source, keywords: keywords, expression: start.offset..<end, line: start.line, shift: start.shift,
      prompts: prompts)
    lexer.run()
    errors += lexer.errors.map { error in
      guard error.message == "invalid syntax" else { return error }
      return SyntaxError("f-string: invalid syntax", at: error.span)
    }
    notes.add(lexer.notes)
    let outside = (tokens, position, depth, bracketDepth)
    (tokens, position) = (lexer.tokens, 0)
    defer { (tokens, position, depth, bracketDepth) = outside }
    do throws(ParseFailure) {
      try enter()
      let contents = try parseContents(until: .end)
      guard kind == .end else { throw unexpected() }
      switch contents {
      case .plain(let value): return value
      case .made(let kind): return Expression(kind, at: span(from: 0))
      }
    } catch {
      guard case .error(let inner) = error, !inner.message.hasPrefix("f-string: ") else { throw error }
      throw ParseFailure("f-string: " + inner.message, at: inner.span, help: inner.help)
    }
  }
}
