/// Reads what stands behind a backslash in a string.
struct EscapeReader {
  let source: SourceText
  let literal: StringLiteral

  /// Reads the escape at `cursor`, whose backslash is next, and adds what it stands for to `bytes`.
  func read(_ cursor: inout TextCursor, into bytes: inout [UInt8]) throws(ParseFailure) {
    let start = cursor
    cursor.pass(source, prompts: literal.token.prompts)
    guard cursor.offset < literal.body.upperBound else {
      bytes.append(0x5C)
      return
    }
    let letter = source.bytes[cursor.offset]
    if letter >= 0x80 {
      bytes.append(0x5C)
      return
    }
    guard !cursor.pass(source, prompts: literal.token.prompts) else { return }
    switch letter {
    case 0x5C, 0x27, 0x22: bytes.append(letter)
    case 0x61: bytes.append(0x07)
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0C)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x74: bytes.append(0x09)
    case 0x76: bytes.append(0x0B)
    case 0x30...0x37: readOctal(&cursor, first: letter, into: &bytes)
    case 0x78: try readHexadecimal(&cursor, from: start, digits: 2, kind: "\\xXX", into: &bytes)
    case 0x75: try readHexadecimal(&cursor, from: start, digits: 4, kind: "\\uXXXX", into: &bytes)
    case 0x55: try readHexadecimal(&cursor, from: start, digits: 8, kind: "\\UXXXXXXXX", into: &bytes)
    case 0x4E: throw ParseFailure("characters by name ('\\N{...}') are not supported", at: start.span(2))
    default:
      bytes.append(0x5C)
      bytes.append(letter)
    }
  }

  private func readOctal(_ cursor: inout TextCursor, first: UInt8, into bytes: inout [UInt8]) {
    var value = UInt32(first - 0x30)
    for _ in 0..<2 where cursor.offset < literal.body.upperBound {
      let next = source.bytes[cursor.offset]
      guard next >= 0x30, next <= 0x37 else { break }
      value = value * 8 + UInt32(next - 0x30)
      cursor.offset += 1
    }
    append(Unicode.Scalar(value), to: &bytes)
  }

  private func readHexadecimal(
    _ cursor: inout TextCursor, from start: TextCursor, digits: Int, kind: String, into bytes: inout [UInt8]
  ) throws(ParseFailure) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard cursor.offset < literal.body.upperBound, let digit = digit(source.bytes[cursor.offset]) else {
        throw failure("truncated \(kind) escape", from: start, to: cursor)
      }
      value = value &* 16 &+ digit
      cursor.offset += 1
    }
    guard value <= 0x10FFFF else { throw failure("illegal Unicode character", from: start, to: cursor) }
    guard let scalar = Unicode.Scalar(value) else {
      throw ParseFailure("lone surrogates in strings are not supported", at: start.span(digits + 2))
    }
    append(scalar, to: &bytes)
  }

  private func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    default: nil
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to bytes: inout [UInt8]) {
    guard let scalar else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private func failure(_ reason: String, from start: TextCursor, to end: TextCursor) -> ParseFailure {
    let first = start.offset - literal.body.lowerBound
    let last = end.offset - literal.body.lowerBound - 1
    let codec = "(unicode error) 'unicodeescape' codec can't decode bytes in position"
    return ParseFailure("\(codec) \(first)-\(last): \(reason)", at: start.span(end.offset - start.offset))
  }
}
