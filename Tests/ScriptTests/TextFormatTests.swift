import Testing

@testable import Script

/// A format applied to arguments that record how they are reached, as the oracle's.
private func replaced(_ parts: [ReplacementFormat.Part]) throws -> String {
  var result = ""
  for part in parts {
    switch part {
    case .literal(let text): result += text.description
    case .failure(let error): throw error
    case .field(let field): result += try replaced(field)
    }
  }
  return result
}

private func replaced(_ field: ReplacementField) throws -> String {
  var name: String
  switch field.head {
  case .position(let place):
    guard place < 2 else { throw ReplacementField.missing(position: place) }
    name = String(place)
  case .keyword(let keyword):
    guard keyword == "a" else { throw TextError(kind: "KeyError", message: keyword.description) }
    name = "a"
  }
  for step in field.path {
    switch step {
    case .attribute(let attribute): name += ".\(attribute)"
    case .index(let index): name += "[\(index)]"
    case .key(let key): name += "['\(key)']"
    case .failure(let error): throw error
    }
  }
  switch field.conversion {
  case .unknown(let error): throw error
  case nil: return "<\(name):\(try replaced(field.specification))>"
  case .string: name = "s(\(name))"
  case .representation, .ascii: name = "r(\(name))"
  }
  return try ValueFormat.format(.text(Text(name)), Text(try replaced(field.specification))).description
}

/// A format with one directive applied to one value.
private func formatted(_ format: Text, _ value: FormatValue) throws -> Text {
  var result: Text = ""
  var isUsed = false
  for part in PercentFormat.parts(of: format) {
    switch part {
    case .literal(let text): result = result + text
    case .failure(let error): throw error
    case .directive(let directive):
      if isUsed { throw PercentDirective.notEnoughArguments }
      isUsed = true
      let argument: FormatValue
      switch directive.argument {
      case .string: argument = .text(try value.string())
      case .representation: argument = .text(try value.string().representation)
      default: argument = value
      }
      result = result + (try directive.format(argument, typeName: value.typeName))
    }
  }
  if !isUsed { throw PercentDirective.unusedArguments }
  return result
}

@Suite struct TextFormatTests {
  @Test func specificationsFormatAsPythonDoes() {
    for row in TextTable.rows(TextOracle.formats) {
      let found = TextTable.attempt {
        try ValueFormat.format(TextTable.value(row[0]), TextTable.text(row[1]))
      }
      #expect(found == TextTable.text(row[2]), "\(row)")
    }
  }

  @Test func directivesFormatAsPythonDoes() {
    for row in TextTable.rows(TextOracle.percents) {
      let found = TextTable.attempt { try formatted(TextTable.text(row[0]), TextTable.value(row[1])) }
      #expect(found == TextTable.text(row[2]), "\(row)")
    }
  }

  @Test func fieldsReachArgumentsAsInPython() {
    for row in TextTable.rows(TextOracle.replacements) {
      let found = TextTable.attempt {
        Text(try replaced(ReplacementFormat.parts(of: TextTable.text(row[0]))))
      }
      #expect(found == TextTable.text(row[1]), "\(row)")
    }
  }

  @Test func directivesHaveKeysFlagsAndAmounts() throws {
    let parts = PercentFormat.parts(of: "a%(k(x)y)-+ #0*.*f%%b%s")
    #expect(parts.count == 4)
    guard case .directive(let directive) = parts[1] else { throw TextError.memory }
    #expect(directive.key == "k(x)y")
    #expect(directive.isLeftAdjusted && directive.hasPlus && directive.hasSpace)
    #expect(directive.isAlternate && directive.fillsWithZeros)
    #expect(directive.width == .argument && directive.precision == .argument)
    guard case .literal(let literal) = parts[2] else { throw TextError.memory }
    #expect(literal == "%b")
  }

  @Test func starsTakeWidthAndPrecisionFromArguments() throws {
    guard case .directive(let width) = PercentFormat.parts(of: "%*d")[0] else { throw TextError.memory }
    #expect(try width.format(.integer(3), typeName: "int", width: 5) == "    3")
    #expect(try width.format(.integer(3), typeName: "int", width: -5) == "3    ")
    #expect(throws: TextError.memory) { try width.format(.integer(3), typeName: "int", width: .min) }
    guard case .directive(let precision) = PercentFormat.parts(of: "%.*f")[0] else {
      throw TextError.memory
    }
    #expect(try precision.format(.float(3.14159), typeName: "float", precision: 2) == "3.14")
    #expect(try precision.format(.float(3.14159), typeName: "float", precision: -2) == "3")
    #expect(throws: TextError.overflow("Python int too large to convert to C int")) {
      try precision.format(.float(1), typeName: "float", precision: .max)
    }
  }

  @Test func whatIsNoNumberIsNamed() {
    func attempt(_ format: Text, _ typeName: String) -> Text {
      TextTable.attempt {
        guard case .directive(let directive) = PercentFormat.parts(of: format)[0] else { return "" }
        return try directive.format(nil, typeName: typeName)
      }
    }
    #expect(attempt("%d", "list") == "!TypeError:%d format: a real number is required, not list")
    #expect(attempt("%x", "NoneType") == "!TypeError:%x format: an integer is required, not NoneType")
    #expect(attempt("%.2f", "NoneType") == "!TypeError:must be real number, not NoneType")
    #expect(attempt("%c", "list") == "!TypeError:%c requires int or char")
  }

  @Test func hugeWidthsAndPrecisionsAreMemoryErrors() {
    #expect(throws: TextError.memory) { try ValueFormat.format(.integer(1), "99999999999d") }
    #expect(throws: TextError.memory) { try ValueFormat.format(.text("a"), "99999999999") }
    #expect(throws: TextError.memory) { try ValueFormat.format(.float(1), ".2000000000f") }
    #expect(throws: TextError.memory) { try ValueFormat.format(.integer(1), "099999999999,d") }
  }

  @Test func precisionsBeyondAllDigitsAddZeros() throws {
    let smallest = try ValueFormat.format(.float(.leastNonzeroMagnitude), ".1080f")
    #expect(smallest.count == 1_082)
    #expect(smallest[1_072..<1_082] == "5625000000")
    #expect(try ValueFormat.format(.float(1.5), ".900e").count == 906)
    #expect(try ValueFormat.format(.float(1.5), ".900g") == "1.5")
    #expect(try ValueFormat.format(.float(1.5), "#.900g").count == 901)
  }
}
