/// A printf-style format of Python, `text % arguments`, taken apart.
enum PercentFormat {
  /// What stands one after the other in a format.
  enum Part: Sendable {
    case literal(Text)
    case directive(PercentDirective)
    /// The error that ends the formatting when it comes to this part; it is the last one.
    case failure(TextError)
  }

  /// The parts in their order; `%%` is a literal.
  static func parts(of text: Text) -> [Part] {
    var result: [Part] = []
    var position = 0
    var start = 0
    while position < text.count {
      guard text[position] == 0x25 else {
        position += 1
        continue
      }
      if position > start { result.append(.literal(text[start..<position])) }
      position += 1
      if position < text.count && text[position] == 0x25 {
        // The second one begins the next literal.
        start = position
        position += 1
        continue
      }
      do {
        result.append(.directive(try directive(text, &position)))
      } catch {
        result.append(.failure(error))
        return result
      }
      start = position
    }
    if position > start { result.append(.literal(text[start..<position])) }
    return result
  }

  private static func directive(
    _ text: Text, _ position: inout Int
  ) throws(TextError) -> PercentDirective {
    var result = PercentDirective()
    if position < text.count && text[position] == 0x28 { result.key = try key(text, &position) }
    takeFlags(text, &position, &result)
    result.width = try amount(text, &position, limit: Int.max, message: "width too big")
    if position < text.count && text[position] == 0x2E {
      position += 1
      result.precision = try amount(
        text, &position, limit: Int(Int32.max), message: "precision too big")
      if result.precision == .none { result.precision = .given(0) }
    }
    // C's length modifiers mean nothing.
    if position < text.count && [0x68, 0x6C, 0x4C].contains(text[position]) { position += 1 }
    guard position < text.count else { throw .value("incomplete format") }
    result.conversion = text[position]
    result.index = position
    position += 1
    return result
  }

  /// The name between brackets, which may hold brackets in pairs.
  private static func key(_ text: Text, _ position: inout Int) throws(TextError) -> Text {
    position += 1
    let start = position
    var depth = 1
    while position < text.count {
      if text[position] == 0x28 { depth += 1 }
      if text[position] == 0x29 { depth -= 1 }
      position += 1
      if depth == 0 { return text[start..<position - 1] }
    }
    throw .value("incomplete format key")
  }

  private static func takeFlags(_ text: Text, _ position: inout Int, _ result: inout PercentDirective) {
    while position < text.count {
      switch text[position] {
      case 0x2D: result.isLeftAdjusted = true
      case 0x2B: result.hasPlus = true
      case 0x20: result.hasSpace = true
      case 0x23: result.isAlternate = true
      case 0x30: result.fillsWithZeros = true
      default: return
      }
      position += 1
    }
  }

  private static func amount(
    _ text: Text, _ position: inout Int, limit: Int, message: String
  ) throws(TextError) -> PercentDirective.Amount {
    guard position < text.count else { return .none }
    if text[position] == 0x2A {
      position += 1
      return .argument
    }
    let start = position
    var value = 0
    while position < text.count, (0x30...0x39).contains(text[position]) {
      let digit = Int(text[position] - 0x30)
      if value > (limit - digit) / 10 { throw .value(message) }
      value = value * 10 + digit
      position += 1
    }
    return position == start ? .none : .given(value)
  }
}
