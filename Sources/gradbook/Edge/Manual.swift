import Notebook

/// The manual's texts, made from declarations.
enum Manual {
  /// The verbs and what expressions can call.
  static func overview(_ verbs: [Verb]) -> String {
    let width = (verbs.map(\.name.count) + ExpressionFunction.allCases.map(\.rawValue.count)).max() ?? 0
    func row(_ name: String, _ text: String) -> String {
      "  " + name + String(repeating: " ", count: width + 2 - name.count) + text
    }
    return
      (["VERBS"] + verbs.map { row($0.name, $0.summary) } + ["", "FUNCTIONS OF EXPRESSIONS"]
      + ExpressionFunction.allCases.map { row($0.rawValue, $0.usage) }
      + ["", "OPTIONS OF EVERY BLOCK"] + DisplayOptions.declarations.flatMap(lines)).joined(separator: "\n")
  }

  /// The options of a verb.
  static func options(of verb: Verb) -> String {
    let title = "nn \(verb.name)\(verb.needsName ? " NAME" : "")"
    return ([title, "  " + verb.summary, ""] + verb.declarations.flatMap(lines)).joined(separator: "\n")
  }

  private static func lines(_ option: OptionDeclaration) -> [String] {
    let names = ([option.key] + option.aliases).joined(separator: ", ")
    let need = option.isRequired ? "required" : option.defaultText.map { "default: \($0)" } ?? "optional"
    return ["  \(names): \(option.type)", "      \(option.help) (\(need))"]
  }
}
