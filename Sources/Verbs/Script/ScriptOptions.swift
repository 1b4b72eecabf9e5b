import Notebook

/// What an `nn script` block gives its program.
struct ScriptOptions: Sendable {
  /// A name with what it stands for, and the place of both.
  struct Entry<Value: Sendable>: Sendable {
    let name: Located<String>
    let node: YAMLNode
    let value: Value
  }

  /// The arrays that variables get.
  var data: [Entry<ScriptBinding>]
  /// The values that variables get, as expressions of the language.
  var values: [Entry<String>]
  /// The expressions that are watched.
  var watches: [Entry<String>]
  /// The variables that are shown.
  var show: [String]
  var seed: UInt64?
  /// The loss that checks of the program differentiate.
  var loss: LocatedOption<String>?

  /// These options, and those of another block where these say nothing.
  func over(_ other: ScriptOptions) -> ScriptOptions {
    // A value and an array for one variable exclude each other.
    let given = Set(data.map(\.name.value) + values.map(\.name.value))
    let watched = Set(watches.map(\.name.value))
    return ScriptOptions(
      data: data + other.data.filter { !given.contains($0.name.value) },
      values: values + other.values.filter { !given.contains($0.name.value) },
      watches: watches + other.watches.filter { !watched.contains($0.name.value) },
      show: show.isEmpty ? other.show : show, seed: seed ?? other.seed,
      loss: loss ?? other.loss)
  }
}

extension OptionType {
  /// A mapping from names that the author chooses.
  static func named<Element>(
    _ element: OptionType<Element>, _ what: String
  ) -> OptionType where Value == [ScriptOptions.Entry<Element>] {
    let description = "{NAME: \(what), ...}"
    return OptionType(description) { node, session in
      guard case .mapping(let pairs) = node.content else {
        session.report(.badValue, "found \(node.summary), expected \(description)", at: node)
        return nil
      }
      let errors = session.diagnostics.count
      let entries = pairs.compactMap { pair -> ScriptOptions.Entry<Element>? in
        guard isVariable(pair.key.value) else {
          session.report(
            .badName, "'\(pair.key.value)' is not the name of a variable", at: pair.key.position,
            length: pair.key.length)
          return nil
        }
        guard let node = session.resolve(pair.value), let value = element.decode(node, &session) else {
          return nil
        }
        return ScriptOptions.Entry(name: pair.key, node: node, value: value)
      }
      return session.diagnostics.count > errors ? nil : entries
    } encode: { entries in
      .object(entries.map { ($0.name.value, element.encode($0.value)) })
    }
  }

  private static func isVariable(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first == "_" else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}

extension OptionType where Value == String {
  /// A value as an expression of the language: numbers, `true`, `false`, `null`, lists of them, and other text.
  static let scriptLiteral = OptionType("a number, text or list") { node, session in
    literal(node, &session)
  } encode: {
    .string($0)
  }

  /// An expression of the language, as it is.
  static let scriptExpression = OptionType("an expression of the program") { node, session in
    guard let text = node.text, !text.isEmpty else {
      session.report(.badValue, "found \(node.summary), expected an expression of the program", at: node)
      return nil
    }
    return text
  } encode: {
    .string($0)
  }

  private static func literal(_ node: YAMLNode, _ session: inout OptionSession) -> String? {
    switch node.content {
    case .mapping:
      session.report(.badValue, "found a mapping, expected a number, text or list", at: node)
      return nil
    case .list(let elements):
      var parts: [String] = []
      for element in elements {
        guard let node = session.resolve(element), let part = literal(node, &session) else { return nil }
        parts.append(part)
      }
      return "[" + parts.joined(separator: ", ") + "]"
    case .scalar(let text, true):
      switch text {
      case "true", "True": return "True"
      case "false", "False": return "False"
      case "null", "None", "~": return "None"
      default: break
      }
      let digits = text.replacing("_", with: "")
      if let number = Int(digits) { return String(number) }
      return decimalNumber(text).map { "\($0)" } ?? quoted(text)
    case .scalar(let text, false): return quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let inner = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "'": "\\'"
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      default: String(Character(scalar))
      }
    }
    return "'" + inner.joined() + "'"
  }
}
