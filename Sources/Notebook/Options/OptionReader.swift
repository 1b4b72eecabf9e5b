/// Reads the options of a block, one call an option; each call is at once the option's declaration.
///
/// A verb has one function that calls `read`, `readOptional` and `require`. Run on a block it decodes; run on nothing
/// (`OptionReader.declarations`) it lists what a manual needs to know.
public struct OptionReader {
  /// The mapping's place, for messages about what is missing.
  public let position: SourcePosition
  private var entries: [(key: Located<String>, value: YAMLNode)]
  private var known: [String] = []
  private var used: Set<String> = []
  private let isManual: Bool
  private var ignoresRest = false

  /// What was gathered so far.
  public var session: OptionSession
  /// The options that were asked for, in order.
  public private(set) var declarations: [OptionDeclaration] = []
  /// Every option with its value, given or default, in order.
  public private(set) var values: [(key: String, value: JSONValue)] = []

  /// Creates a reader of a mapping's entries.
  public init(
    _ entries: [(key: Located<String>, value: YAMLNode)], at position: SourcePosition,
    session: OptionSession
  ) {
    self.init(entries, at: position, session: session, isManual: false)
  }

  private init(
    _ entries: [(key: Located<String>, value: YAMLNode)], at position: SourcePosition,
    session: OptionSession, isManual: Bool
  ) {
    self.entries = entries
    self.position = position
    self.session = session
    self.isManual = isManual
  }

  /// Lists the options that `read` asks for, those of every section included.
  public static func declarations(_ read: (inout OptionReader) -> Void) -> [OptionDeclaration] {
    let nothing = OptionSession(source: SourceText(path: "", text: ""), parameters: [:])
    var reader = OptionReader([], at: .start, session: nothing, isManual: true)
    read(&reader)
    return reader.declarations
  }

  /// Reads an option, or takes its default.
  public mutating func read<Value>(
    _ key: String, aliases: [String] = [], _ type: OptionType<Value>, default fallback: Value, _ help: String
  ) -> Value {
    declare(key, aliases, type, defaultText: type.encode(fallback).plainText, help)
    let value = decode(key, aliases, type) ?? fallback
    values.append((key, type.encode(value)))
    return value
  }

  /// Reads an option that may be absent; `absent` says in the manual what happens then.
  public mutating func readOptional<Value>(
    _ key: String, aliases: [String] = [], _ type: OptionType<Value>, absent: String? = nil, _ help: String
  ) -> Value? {
    declare(key, aliases, type, defaultText: absent, help)
    let value = decode(key, aliases, type)
    values.append((key, value.map(type.encode) ?? .null))
    return value
  }

  /// Reads an option that must be given; nil after a mistake was reported.
  public mutating func require<Value>(
    _ key: String, aliases: [String] = [], _ type: OptionType<Value>, _ help: String
  ) -> Value? {
    declare(key, aliases, type, isRequired: true, help)
    if entry(key, aliases) == nil {
      session.report(
        .missingKey, "'\(key)' is missing", at: position, help: "add '\(key):', \(type.description)")
    }
    let value = decode(key, aliases, type)
    values.append((key, value.map(type.encode) ?? .null))
    return value
  }

  /// Reads options that exist only under a condition, such as those of one kind of optimizer; nil where it is not met.
  public mutating func section<Value>(when isMet: Bool, _ read: (inout OptionReader) -> Value?) -> Value? {
    if isMet { return read(&self) }
    if isManual { _ = read(&self) }
    return nil
  }

  /// Keeps quiet about unknown options: which there are depends on an option that could not be read.
  public mutating func ignoreRest() { ignoresRest = true }

  /// Where an option was given; the block's first line when it was not.
  public func place(of key: String) -> YAMLNode {
    entries.first { $0.key.value == key }?.value ?? YAMLNode(.mapping([]), at: position)
  }

  /// Whether an option was given.
  public func isGiven(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

  /// Reports the options that nobody asked for.
  public mutating func finish(what: String) {
    for entry in entries where !used.contains(entry.key.value) && !ignoresRest {
      if let sign = entry.key.value.firstIndex(of: "="), case .scalar("", true) = entry.value.content {
        let key = entry.key.value[..<sign]
        let place = entry.key.position
        session.report(
          .equalsSign, "found '=' after '\(key.trimmingBlanks)', expected ':'",
          at: SourcePosition(line: place.line, column: place.column + key.count),
          help: "write '\(key.trimmingBlanks): \(entry.key.value[sign...].dropFirst().trimmingBlanks)'")
        continue
      }
      session.report(
        .unknownKey, "unknown option '\(entry.key.value)' of \(what)", at: entry.key.position,
        length: entry.key.length, help: suggestion(entry.key.value, in: known))
    }
  }

  // MARK: -

  private func entry(_ key: String, _ aliases: [String]) -> (key: Located<String>, value: YAMLNode)? {
    entries.first { $0.key.value == key || aliases.contains($0.key.value) }
  }

  private mutating func decode<Value>(
    _ key: String, _ aliases: [String], _ type: OptionType<Value>
  ) -> Value? {
    let given = entries.filter { $0.key.value == key || aliases.contains($0.key.value) }
    used.formUnion([key] + aliases)
    known += [key] + aliases
    if given.count > 1 {
      session.report(
        .conflictingKeys, "'\(given[1].key.value)' and '\(given[0].key.value)' mean the same",
        at: given[1].key.position, length: given[1].key.length, help: "keep one of them")
    }
    guard let entry = given.first, let node = session.resolve(entry.value) else { return nil }
    if case .scalar("", true) = node.content {
      session.report(
        .badValue, "'\(key)' has no value, expected \(type.description)", at: entry.key.position,
        length: entry.key.length)
      return nil
    }
    return type.decode(node, &session)
  }

  private mutating func declare<Value>(
    _ key: String, _ aliases: [String], _ type: OptionType<Value>, defaultText: String? = nil,
    isRequired: Bool = false,
    _ help: String
  ) {
    // Two kinds can share an option.
    if isManual, declarations.contains(where: { $0.key == key && $0.type == type.description }) { return }
    declarations.append(
      OptionDeclaration(
        key: key, aliases: aliases, type: type.description, defaultText: defaultText,
        isRequired: isRequired, help: help))
    declarations += type.nested.map { $0.nested(under: key) }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    let front = drop { $0 == " " }
    return front.dropLast(front.reversed().prefix { $0 == " " }.count)
  }
}
