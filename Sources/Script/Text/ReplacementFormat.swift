/// A format of Python's `str.format`, taken apart.
enum ReplacementFormat {
  /// What stands one after the other in a format.
  indirect enum Part: Sendable {
    case literal(Text)
    case field(ReplacementField)
    /// The error that ends the formatting when it comes to this part; it is the last one.
    case failure(TextError)
  }

  /// The parts in their order.
  ///
  /// Doubled braces are literals; fields without a name are numbered.
  static func parts(of text: Text) -> [Part] {
    var numbering = Numbering()
    return parts(of: text, depth: 2, &numbering)
  }

  /// How fields without a name get their positions.
  private struct Numbering {
    var next = 0
    /// Whether fields are numbered by themselves; nil before the first one says.
    var isAutomatic: Bool?
  }

  private static func parts(of text: Text, depth: Int, _ numbering: inout Numbering) -> [Part] {
    if depth <= 0 { return [.failure(.value("Max string recursion exceeded"))] }
    var result: [Part] = []
    var position = 0
    while position < text.count {
      do {
        let (literal, hasField) = try literal(text, &position)
        if !literal.isEmpty { result.append(.literal(literal)) }
        if hasField { result.append(.field(try field(text, &position, depth, &numbering))) }
      } catch {
        result.append(.failure(error))
        break
      }
    }
    return result
  }

  /// The literal from `position` on, up to a brace; and whether the brace begins a field.
  private static func literal(_ text: Text, _ position: inout Int) throws(TextError) -> (Text, Bool) {
    let start = position
    while position < text.count && text[position] != 0x7B && text[position] != 0x7D { position += 1 }
    guard position < text.count else { return (text[start..<position], false) }
    let brace = text[position]
    position += 1
    if position < text.count && text[position] == brace {
      position += 1
      return (text[start..<position - 1], false)
    }
    if brace == 0x7D { throw .value("Single '}' encountered in format string") }
    if position == text.count { throw .value("Single '{' encountered in format string") }
    return (text[start..<position - 1], true)
  }

  /// The field behind its opening brace.
  private static func field(
    _ text: Text, _ position: inout Int, _ depth: Int, _ numbering: inout Numbering
  ) throws(TextError) -> ReplacementField {
    let start = position
    let end = try endOfName(text, &position)
    let name = text[start..<end]
    var conversion: ReplacementField.Conversion?
    var specification = Text.empty
    if text[end] != 0x7D {
      var isClosed = false
      if text[end] == 0x21 { (conversion, isClosed) = try takeConversion(text, &position) }
      if !isClosed { specification = try takeSpecification(text, &position) }
    }
    let (head, path) = try argument(name, &numbering)
    let hasFields = (0..<specification.count).contains { specification[$0] == 0x7B }
    let nested: [Part]
    if hasFields {
      nested = parts(of: specification, depth: depth - 1, &numbering)
    } else {
      nested = specification.isEmpty ? [] : [.literal(specification)]
    }
    return ReplacementField(head: head, path: path, conversion: conversion, specification: nested)
  }

  /// Goes behind the `}`, `:` or `!` that ends the name; returns its place.
  private static func endOfName(_ text: Text, _ position: inout Int) throws(TextError) -> Int {
    while position < text.count {
      let codePoint = text[position]
      position += 1
      switch codePoint {
      case 0x7B: throw .value("unexpected '{' in field name")
      case 0x5B: while position < text.count && text[position] != 0x5D { position += 1 }
      case 0x7D, 0x3A, 0x21: return position - 1
      default: break
      }
    }
    throw .value("expected '}' before end of string")
  }

  /// The letter behind `!`; and whether the field ends with it.
  private static func takeConversion(
    _ text: Text, _ position: inout Int
  ) throws(TextError) -> (ReplacementField.Conversion, Bool) {
    guard position < text.count else {
      throw .value("end of string while looking for conversion specifier")
    }
    let letter = text[position]
    position += 1
    let conversion: ReplacementField.Conversion
    switch letter {
    case 0x73: conversion = .string
    case 0x72: conversion = .representation
    case 0x61: conversion = .ascii
    default:
      let scalar = (33...126).contains(letter) ? Unicode.Scalar(letter) : nil
      let shown = scalar.map { String(Character($0)) } ?? "\\x" + String(letter, radix: 16)
      conversion = .unknown(.value("Unknown conversion specifier \(shown)"))
    }
    guard position < text.count else { return (conversion, false) }
    let following = text[position]
    position += 1
    if following == 0x7D { return (conversion, true) }
    if following != 0x3A { throw .value("expected ':' after conversion specifier") }
    return (conversion, false)
  }

  /// The text up to the brace that closes the field.
  private static func takeSpecification(_ text: Text, _ position: inout Int) throws(TextError) -> Text {
    let start = position
    var depth = 1
    while position < text.count {
      if text[position] == 0x7B { depth += 1 }
      if text[position] == 0x7D { depth -= 1 }
      position += 1
      if depth == 0 { return text[start..<position - 1] }
    }
    throw .value("unmatched '{' in format spec")
  }

  /// The argument a field's name begins with, and the steps from it.
  private static func argument(
    _ name: Text, _ numbering: inout Numbering
  ) throws(TextError) -> (ReplacementField.Head, [ReplacementField.Step]) {
    var position = 0
    while position < name.count && name[position] != 0x2E && name[position] != 0x5B { position += 1 }
    let first = name[0..<position]
    let number = try index(first)
    guard first.isEmpty || number != nil else { return (.keyword(first), steps(name, from: position)) }
    if let isAutomatic = numbering.isAutomatic, isAutomatic != first.isEmpty {
      let (from, to) =
        isAutomatic
        ? ("automatic field numbering", "manual field specification")
        : ("manual field specification", "automatic field numbering")
      throw .value("cannot switch from \(from) to \(to)")
    }
    numbering.isAutomatic = first.isEmpty
    var place = number ?? 0
    if first.isEmpty {
      place = numbering.next
      numbering.next += 1
    }
    return (.position(place), steps(name, from: position))
  }

  private static func steps(_ name: Text, from start: Int) -> [ReplacementField.Step] {
    var result: [ReplacementField.Step] = []
    var position = start
    while position < name.count {
      do {
        result.append(try step(name, &position))
      } catch {
        result.append(.failure(error))
        break
      }
    }
    return result
  }

  private static func step(
    _ name: Text, _ position: inout Int
  ) throws(TextError) -> ReplacementField.Step {
    let isAttribute = name[position] == 0x2E
    if !isAttribute && name[position] != 0x5B {
      throw .value("Only '.' or '[' may follow ']' in format field specifier")
    }
    position += 1
    let start = position
    if isAttribute {
      while position < name.count && name[position] != 0x2E && name[position] != 0x5B { position += 1 }
      if position == start { throw .value("Empty attribute in format string") }
      return .attribute(name[start..<position])
    }
    while position < name.count && name[position] != 0x5D { position += 1 }
    guard position < name.count else { throw .value("Missing ']' in format string") }
    let key = name[start..<position]
    position += 1
    if key.isEmpty { throw .value("Empty attribute in format string") }
    return try index(key).map { .index($0) } ?? .key(key)
  }

  /// The number that a name of nothing but digits is; nil for other names.
  private static func index(_ name: Text) throws(TextError) -> Int? {
    guard name.isDecimal else { return nil }
    var position = 0
    return try ValueFormat.number(name, &position)
  }
}
