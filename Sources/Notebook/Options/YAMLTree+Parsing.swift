import CYaml

// The only file that sees libyaml's pointers.
extension YAMLTree {
  /// Reads the one document of a text; nil if the text holds nothing.
  init?(parsing text: String) throws(YAMLSyntaxError) {
    var text = text
    let tree = text.withUTF8 { bytes in
      Result { () throws(YAMLSyntaxError) in
        var events = Events(bytes)
        defer { events.close() }
        return try events.document()
      }
    }
    guard let tree = try tree.get() else { return nil }
    self = tree
  }

  /// libyaml's events, composed into nodes by recursion: callers refuse texts that nest deeply.
  private struct Events {
    private var parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private var anchors: Set<String> = []
    private var firstAnchor: YAMLMark?

    /// An event without libyaml's memory.
    private enum Event {
      case end
      case alias(String)
      case scalar(String, isQuoted: Bool, isPlain: Bool)
      case list
      case mapping
      case other
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      yaml_parser_initialize(parser)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    func close() {
      yaml_parser_delete(parser)
      parser.deallocate()
    }

    mutating func document() throws(YAMLSyntaxError) -> YAMLTree? {
      _ = try next()
      if case .end = try next().event { return nil }
      let root = try node(next())
      _ = try next()
      let after = try next()
      guard case .end = after.event else {
        throw .syntax(
          problem: "but found another document", context: "expected a single document in the stream",
          after.mark)
      }
      return YAMLTree(root: root, firstAnchor: firstAnchor)
    }

    private mutating func node(
      _ start: (event: Event, anchor: String?, mark: YAMLMark)
    ) throws(YAMLSyntaxError) -> Node {
      if start.anchor != nil { firstAnchor = firstAnchor ?? start.mark }
      let content = try content(start.event, at: start.mark)
      if let anchor = start.anchor { anchors.insert(anchor) }
      return Node(content: content, mark: start.mark)
    }

    private mutating func content(_ event: Event, at mark: YAMLMark) throws(YAMLSyntaxError) -> Content {
      switch event {
      case .scalar(let text, let isQuoted, let isPlain):
        return .scalar(text, isQuoted: isQuoted, isPlain: isPlain)
      case .alias(let name):
        guard anchors.contains(name) else {
          throw .syntax(problem: "found undefined alias", context: nil, mark)
        }
        return .alias
      case .list:
        var elements: [Node] = []
        while true {
          let element = try next()
          if case .end = element.event { return .list(elements) }
          elements.append(try node(element))
        }
      case .mapping:
        var pairs: [(key: Node, value: Node)] = []
        while true {
          let key = try next()
          if case .end = key.event { break }
          pairs.append((try node(key), try node(next())))
        }
        try refuseDuplicates(pairs.map(\.key))
        return .mapping(pairs)
      case .end, .other:
        return .alias
      }
    }

    /// Reports the first, in the order of the words, of the keys that are given twice.
    private func refuseDuplicates(_ keys: [Node]) throws(YAMLSyntaxError) {
      var marks: [String: YAMLMark] = [:]
      var first: String?
      for key in keys {
        guard case .scalar(let name, _, _) = key.content else { continue }
        if marks[name] == nil {
          marks[name] = key.mark
        } else {
          first = min(first ?? name, name)
        }
      }
      if let first, let mark = marks[first] { throw .duplicateKey(first, mark) }
    }

    /// The next event; the ends of lists, mappings and the text are all `.end`.
    private func next() throws(YAMLSyntaxError) -> (event: Event, anchor: String?, mark: YAMLMark) {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
      defer { yaml_event_delete(&event) }
      let mark = YAMLMark(event.start_mark)
      func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
      }
      switch event.type {
      case YAML_ALIAS_EVENT:
        return (.alias(text(event.data.alias.anchor) ?? ""), nil, mark)
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        // A scalar may hold zeros.
        let value = String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let isQuoted =
          scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE || scalar.style == YAML_ANY_SCALAR_STYLE
        return (.scalar(value, isQuoted: isQuoted, isPlain: isPlain), text(scalar.anchor), mark)
      case YAML_SEQUENCE_START_EVENT: return (.list, text(event.data.sequence_start.anchor), mark)
      case YAML_MAPPING_START_EVENT: return (.mapping, text(event.data.mapping_start.anchor), mark)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_STREAM_END_EVENT: return (.end, nil, mark)
      default: return (.other, nil, mark)
      }
    }

    private func failure() -> YAMLSyntaxError {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
      if parser.pointee.error == YAML_READER_ERROR { return .characters(problem: problem) }
      return .syntax(
        problem: problem, context: parser.pointee.context.map { String(cString: $0) },
        YAMLMark(parser.pointee.problem_mark))
    }
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
