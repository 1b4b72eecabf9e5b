import Testing

@testable import Script

/// What a method of the table of texts gives.
private func result(_ call: String, _ text: Text, _ argument: Text) throws -> Text {
  let words = call.split(separator: " ")
  let (start, end) = words.count == 3 ? (Int(words[1]), Int(words[2])) : (nil, nil)
  let number = Int(argument.description) ?? 0
  func show(_ value: Bool) -> Text { value ? "True" : "False" }
  func show(_ value: Int) -> Text { Text(String(value)) }
  func show(_ parts: (Text, Text, Text)) -> Text { TextTable.show([parts.0, parts.1, parts.2]) }
  switch words[0] {
  case "upper": return text.uppercased()
  case "lower": return text.lowercased()
  case "title": return text.titlecased()
  case "capitalize": return text.capitalized()
  case "swapcase": return text.swappingCase()
  case "strip": return text.stripped(.both, of: argument.isEmpty ? nil : argument)
  case "lstrip": return text.stripped(.left, of: argument.isEmpty ? nil : argument)
  case "rstrip": return text.stripped(.right, of: argument.isEmpty ? nil : argument)
  case "isdigit": return show(text.isDigit)
  case "isalpha": return show(text.isAlphabetic)
  case "isalnum": return show(text.isAlphanumeric)
  case "isspace": return show(text.isSpace)
  case "isupper": return show(text.isUpper)
  case "islower": return show(text.isLower)
  case "istitle": return show(text.isTitle)
  case "isidentifier": return show(text.isIdentifier)
  case "isnumeric": return show(text.isNumeric)
  case "isdecimal": return show(text.isDecimal)
  case "isprintable": return show(text.isPrintable)
  case "expandtabs": return try text.expandingTabs()
  case "splitlines": return TextTable.show(text.lines())
  case "keepends": return TextTable.show(text.lines(keepingEnds: true))
  case "repr": return text.representation
  case "ascii": return text.asciiRepresentation
  case "zfill": return try text.filledWithZeros(number)
  case "center": return try text.centered(number, fill: "*")
  case "ljust": return try text.leftJustified(number, fill: "*")
  case "rjust": return try text.rightJustified(number, fill: "*")
  case "find": return show(text.find(argument, start: start, end: end))
  case "rfind": return show(text.findLast(argument, start: start, end: end))
  case "index": return show(try text.index(of: argument))
  case "rindex": return show(try text.lastIndex(of: argument))
  case "count": return show(text.occurrences(of: argument, start: start, end: end))
  case "split": return TextTable.show(try text.split(separator: argument))
  case "rsplit": return TextTable.show(try text.splitFromEnd(separator: argument))
  case "split1": return TextTable.show(try text.split(separator: argument, limit: 1))
  case "rsplit1": return TextTable.show(try text.splitFromEnd(separator: argument, limit: 1))
  case "partition": return show(try text.partitioned(at: argument))
  case "rpartition": return show(try text.partitionedFromEnd(at: argument))
  case "startswith": return show(text.starts(withOneOf: [argument], start: start, end: end))
  case "endswith": return show(text.ends(withOneOf: [argument], start: start, end: end))
  case "removeprefix": return text.removing(prefix: argument)
  case "removesuffix": return text.removing(suffix: argument)
  case "replace": return try text.replacing(argument, with: "<>")
  case "replace1": return try text.replacing(argument, with: "<>", limit: 1)
  case "words": return TextTable.show(text.splitAtSpaces())
  case "rwords": return TextTable.show(text.splitAtSpacesFromEnd())
  case "spaces": return TextTable.show(text.splitAtSpaces(limit: Int(words[1]) ?? -1))
  case "rspaces": return TextTable.show(text.splitAtSpacesFromEnd(limit: Int(words[1]) ?? -1))
  default: return "?"
  }
}

@Suite struct TextTests {
  @Test func methodsGiveWhatPythonGives() {
    for row in TextTable.rows(TextOracle.texts) {
      let found = TextTable.attempt {
        try result(row[0], TextTable.text(row[1]), TextTable.text(row[2]))
      }
      #expect(found == TextTable.text(row[3]), "\(row)")
    }
  }

  @Test func literalsAreReadAsPythonReadsThem() {
    for row in TextTable.rows(TextOracle.literals) {
      let found = TextTable.attempt {
        let text = TextTable.text(row[1])
        if row[0] == "float" { return TextTable.bits(try NumberReading.float(text)) }
        let value = try NumberReading.integer(text, base: Int(row[0]) ?? 10)
        return Text(try value.expanded.decimal())
      }
      #expect(found == TextTable.text(row[2]), "\(row)")
    }
  }

  @Test func placesAndSlicesAreCodePoints() throws {
    let text: Text = "a\u{301}é😀"
    #expect(text.count == 4)
    #expect(try text.character(at: -1) == "😀")
    #expect(text.slice(start: 3, count: 4, step: -1) == "😀é\u{301}a")
    #expect(text[0..<1].isASCII)
    #expect(throws: TextError.index("string index out of range")) { try text.character(at: 4) }
    #expect(throws: TextError.index("string index out of range")) { try text.character(at: Int.min) }
  }

  @Test func textsAreOrderedByCodePoints() {
    #expect(("Z" as Text) < "a")
    #expect(("ab" as Text) < "abc")
    #expect(("z" as Text) < "é")
    #expect(("\u{FFFF}" as Text) < "\u{10000}")
    #expect(!(("a" as Text) < "a"))
  }

  @Test func equalTextsAreStoredAlike() {
    #expect(Text([0x61, 0x62]) == "ab")
    #expect(("é" as Text + "b")[1..<2] == "b")
    #expect(("éa" as Text).slice(start: 1, count: 1, step: 2).isASCII)
  }

  @Test func joinsAndRepeats() throws {
    #expect(try ("-" as Text).joined(["a", "é", ""]) == "a-é-")
    #expect(try ("-" as Text).joined([]) == "")
    #expect(try ("ab" as Text).repeated(3) == "ababab")
    #expect(try ("ab" as Text).repeated(-1) == "")
    #expect(try ("" as Text).repeated(.max) == "")
  }

  @Test func whatIsTooLongIsAMemoryError() {
    #expect(throws: TextError.memory) { try ("ab" as Text).repeated(.max) }
    #expect(throws: TextError.memory) { try ("a" as Text).centered(1 << 40) }
    #expect(throws: TextError.memory) { try ("a" as Text).filledWithZeros(.max) }
    #expect(throws: TextError.memory) { try ("a\t" as Text).expandingTabs(.max) }
    let long = [Text](repeating: Text(ascii: [UInt8](repeating: 65, count: 1 << 20)), count: 257)
    #expect(throws: TextError.memory) { try ("" as Text).joined(long) }
  }

  @Test func fillersAreOneCodePoint() {
    let error = TextError.type("The fill character must be exactly one character long")
    #expect(throws: error) { try ("a" as Text).centered(4, fill: "ab") }
    #expect(throws: error) { try ("a" as Text).leftJustified(4, fill: "") }
  }

  @Test func searchTakesLinearTime() {
    let text = Text(ascii: [UInt8](repeating: 97, count: 200_000))
    let part = Text(ascii: [UInt8](repeating: 97, count: 100_000) + [98])
    #expect(text.find(part) == -1)
    #expect(text.findLast(part) == -1)
  }
}
