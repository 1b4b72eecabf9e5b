import Notebook

/// Where the program of a check comes from.
enum CheckedSource: Sendable {
  /// A script block, with what it is given.
  case block(String)
  /// A file of the notebook's folder.
  case file(LocatedOption<String>)
}

/// The value of an option with its place.
struct LocatedOption<Value: Sendable>: Sendable {
  let value: Value
  let node: YAMLNode

  init(_ value: Value, at node: YAMLNode) {
    self.value = value
    self.node = node
  }
}

extension OptionType where Value == CheckedSource {
  /// The name of a script block, or of a file whose name ends in `.py`.
  static let checkedSource = OptionType("the name of a script block, or a file FILE.py") { node, session in
    if let text = node.text, text.hasSuffix(".py") { return .file(LocatedOption(text, at: node)) }
    return OptionType<String>.reference(to: "script").decode(node, &session).map(CheckedSource.block)
  } encode: { source in
    switch source {
    case .block(let name): .string(name)
    case .file(let file): .string(file.value)
    }
  }
}
