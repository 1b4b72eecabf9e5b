/// What is gathered while the options of one block are read: mistakes, and names of other blocks.
public struct OptionSession: Sendable {
  /// The notebook.
  public let source: SourceText
  /// The notebook's parameters, as YAML, for `$name`.
  public let parameters: [String: String]
  /// The block's code, where its body is code.
  public var code: CodeText?
  /// What is wrong so far.
  public var diagnostics: [Diagnostic] = []
  /// The other blocks that the options name.
  public var references: [CellReference] = []
  /// The expressions on other blocks' results.
  public var expressions: [Expression] = []

  /// Creates a session for one block.
  public init(source: SourceText, parameters: [String: String]) {
    self.source = source
    self.parameters = parameters
  }

  /// Reports a mistake at a node.
  public mutating func report(
    _ code: DiagnosticCode, _ message: String, at node: YAMLNode, help: String? = nil
  ) {
    report(code, message, at: node.position, length: node.length, help: help)
  }

  /// Reports a mistake at a place.
  public mutating func report(
    _ code: DiagnosticCode, _ message: String, at position: SourcePosition, length: Int = 1,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: source.location(position, length: length), help: help))
  }

  /// Puts the parameter's value in place of a plain scalar `$name`; nil (and a report) if there is no such parameter.
  public mutating func resolve(_ node: YAMLNode) -> YAMLNode? {
    // Other texts can start with the sign too: `$x^2$` in a caption, `$rate < 1` in a statement.
    guard case .scalar(let text, true) = node.content, text.hasPrefix("$"),
      CellSource.isName(String(text.dropFirst()))
    else { return node }
    let name = String(text.dropFirst())
    guard let value = parameters[name] else {
      report(
        .unknownParameter, "no parameter '\(name)'", at: node,
        help: suggestion(name, in: parameters.keys.sorted(), none: "add it to 'params:' in the front matter"))
      return nil
    }
    // A parameter's value is YAML of its own, but an error in it is shown where it is used.
    var reader = YAMLReader(OptionText(source: source, text: value, firstLine: node.position.line))
    let parsed = reader.read(allowsEquals: true)
    if let problem = reader.diagnostics.first {
      report(
        .yaml, "the value '\(value)' of parameter '\(name)': \(problem.message)", at: node, help: problem.help
      )
      return nil
    }
    guard let parsed else {
      report(.unknownParameter, "parameter '\(name)' has no value", at: node)
      return nil
    }
    return parsed.moved(to: node)
  }
}

extension YAMLNode {
  /// The node with the place of another one, all the way down.
  fileprivate func moved(to other: YAMLNode) -> YAMLNode {
    let content: Content =
      switch self.content {
      case .scalar: self.content
      case .list(let nodes): .list(nodes.map { $0.moved(to: other) })
      case .mapping(let pairs):
        .mapping(
          pairs.map {
            (Located($0.key.value, at: other.position, length: other.length), $0.value.moved(to: other))
          })
      }
    return YAMLNode(content, at: other.position, length: other.length)
  }
}
