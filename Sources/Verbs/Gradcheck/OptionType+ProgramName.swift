import Notebook

extension OptionType where Value == Located<String> {
  /// A name of the program, such as `dw2`, `self.W1` or `P["W1"]`, with its place.
  static let programName = OptionType("a name of the program") { node, session in
    guard let text = node.text, !text.isEmpty else {
      session.report(.badValue, "found \(node.summary), expected a name of the program", at: node)
      return nil
    }
    return Located(text, at: node.position, length: node.length)
  } encode: {
    .string($0.value)
  }
}
