import Notebook
import Training

extension OptionType where Value == Initialiser {
  /// How parameters start: `normal(0, 1)`, `uniform(-1, 1)`, `constant(.1)`, `glorot`, `he` or `zeros`.
  static let initialiser = OptionType("one of: \(forms)") { node, session in
    guard let call = call(node, &session) else { return nil }
    switch (call.name, call.arguments.count) {
    case ("uniform", 2) where call.arguments[0] <= call.arguments[1]:
      return .uniform(low: call.arguments[0], high: call.arguments[1])
    case ("uniform", 2):
      session.report(
        .outOfRange, "found a low end above the high end", at: node, help: "write uniform(LOW, HIGH)")
    case ("normal", 2) where call.arguments[1] >= 0:
      return .normal(mean: call.arguments[0], deviation: call.arguments[1])
    case ("normal", 2):
      session.report(.outOfRange, "found a negative deviation, expected a number >= 0", at: node)
    case ("constant", 1): return .constant(call.arguments[0])
    case ("glorot", 0), ("xavier", 0): return .glorot
    case ("he", 0), ("kaiming", 0): return .he
    case ("zeros", 0): return .zeros
    default:
      let names = ["normal", "uniform", "constant", "glorot", "he", "zeros"]
      let help =
        names.contains(call.name) ? nil : nearest(call.name, in: names).map { "did you mean '\($0)'?" }
      session.report(.badValue, "found \(node.summary), expected one of: \(forms)", at: node, help: help)
    }
    return nil
  } encode: {
    switch $0 {
    case .uniform(let low, let high): text("uniform", [low, high])
    case .normal(let mean, let deviation): text("normal", [mean, deviation])
    case .constant(let value): text("constant", [value])
    case .glorot: .string("glorot")
    case .he: .string("he")
    case .zeros: .string("zeros")
    }
  }

  private static let forms = "normal(MEAN, DEVIATION), uniform(LOW, HIGH), constant(VALUE), glorot, he, zeros"

  private static func text(_ name: String, _ arguments: [Double]) -> JSONValue {
    .string("\(name)(\(arguments.map { JSONValue.number($0).plainText }.joined(separator: ", ")))")
  }

  /// Reads `normal(0, 1)`, and `{normal: [0, 1]}` for places where a comma would end the text.
  private static func call(_ node: YAMLNode, _ session: inout OptionSession) -> CallText? {
    if let text = node.text, let call = CallText(text) { return call }
    if case .mapping(let entries) = node.content, entries.count == 1, let entry = entries.first {
      let nodes: [YAMLNode]
      if case .list(let elements) = entry.value.content { nodes = elements } else { nodes = [entry.value] }
      let inner = nodes.map { $0.text ?? "" }.joined(separator: ", ")
      if let call = CallText("\(entry.key.value)(\(inner))") { return call }
    }
    let help =
      node.text?.contains("(") == true && node.text?.contains(")") == false
      ? "inside [ ] and { } a comma ends the text: put it in quotes" : nil
    session.report(.badValue, "found \(node.summary), expected one of: \(forms)", at: node, help: help)
    return nil
  }
}
