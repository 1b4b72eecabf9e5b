extension OptionType where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One word of a closed set.
  public static var word: OptionType {
    let words = Value.allCases.map(\.rawValue)
    return OptionType<String>.choice(of: words).map(encode: { .string($0.rawValue) }) { Value(rawValue: $0) }
  }
}

extension OptionType {
  /// A list, or a single element without brackets.
  public static func list<Element>(
    of element: OptionType<Element>, atLeast minimum: Int = 1
  ) -> OptionType where Value == [Element] {
    OptionType("a list, each \(element.description)") { node, session in
      let nodes: [YAMLNode]
      if case .list(let elements) = node.content { nodes = elements } else { nodes = [node] }
      guard nodes.count >= minimum else {
        mismatch(node, expected: "at least \(minimum) element\(minimum == 1 ? "" : "s")", &session)
        return nil
      }
      // Every element is read, so that each mistake is reported.
      let values = nodes.map { node in session.resolve(node).flatMap { element.decode($0, &session) } }
      let good = values.compactMap { $0 }
      return good.count == values.count ? good : nil
    } encode: {
      .array($0.map(element.encode))
    }
  }

  /// A mapping with options of its own; with `shorthand`, a single text stands for that key alone.
  public static func mapping(
    _ description: String, shorthand: String? = nil,
    encode: @escaping @Sendable (Value) -> JSONValue,
    read: @escaping @Sendable (inout OptionReader) -> Value?
  ) -> OptionType {
    OptionType(description, nested: OptionReader.declarations { _ = read(&$0) }) { node, session in
      let entries: [(key: Located<String>, value: YAMLNode)]
      switch (node.content, shorthand) {
      case (.mapping(let pairs), _): entries = pairs
      case (.scalar, .some(let key)): entries = [(Located(key, at: node.position, length: node.length), node)]
      default:
        mismatch(node, expected: description, &session)
        return nil
      }
      var reader = OptionReader(entries, at: node.position, session: session)
      let errors = session.diagnostics.count
      let value = read(&reader)
      reader.finish(what: String(description.prefix { $0 != "," }))
      session = reader.session
      return session.diagnostics.count > errors ? nil : value
    } encode: {
      encode($0)
    }
  }

  /// Reads with another type and converts; a nil of `transform` is reported as not fitting.
  public func map<Result>(
    _ description: String? = nil, encode: @escaping @Sendable (Result) -> JSONValue,
    _ transform: @escaping @Sendable (Value) -> Result?
  ) -> OptionType<Result> {
    let what = description ?? self.description
    return OptionType<Result>(what) { node, session in
      guard let value = decode(node, &session) else { return nil }
      guard let result = transform(value) else {
        OptionType<Result>.mismatch(node, expected: what, &session)
        return nil
      }
      return result
    } encode: {
      encode($0)
    }
  }
}

extension OptionType where Value == String {
  /// One word of a list that is known only at run time.
  public static func choice(of words: [String]) -> OptionType {
    OptionType(words.joined(separator: " | ")) { node, session in
      guard let text = node.text, words.contains(text) else {
        mismatch(
          node, expected: "one of: " + words.joined(separator: ", "),
          help: node.text.flatMap { nearest($0, in: words) }.map { "did you mean '\($0)'?" }, &session)
        return nil
      }
      return text
    } encode: {
      .string($0)
    }
  }
}
