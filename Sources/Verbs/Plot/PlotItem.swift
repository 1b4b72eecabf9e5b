import Notebook

/// What an `nn plot` block shows in one chart: a quantity of training runs, a curve of scripts, or both.
struct PlotItem: Sendable {
  /// The word as written.
  let name: String
  /// The quantity of that name.
  let quantity: PlotQuantity?
  /// Where it stands; nil for what is shown by itself.
  let node: YAMLNode?

  init(_ name: String, at node: YAMLNode? = nil) {
    self.name = name
    self.node = node
    quantity = PlotQuantity(rawValue: name)
  }

  /// The message about a word that names nothing.
  func unknown(among names: [String], _ what: String = "one of") -> (message: String, help: String?) {
    (
      "found '\(name)', expected \(what): \(names.joined(separator: ", "))",
      nearest(name, in: names).map { "did you mean '\($0)'?" }
    )
  }
}

extension OptionType where Value == PlotItem {
  /// A quantity or the name of a script's curve.
  static let plotItem = OptionType(
    PlotQuantity.allCases.map(\.rawValue).joined(separator: " | ") + " | a script's curve"
  ) { node, session in
    guard let text = node.text else {
      session.report(.badValue, "found \(node.summary), expected the name of a curve", at: node)
      return nil
    }
    return PlotItem(text, at: node)
  } encode: {
    .string($0.name)
  }
}
