extension JSONValue {
  /// The value as an author would write it in YAML, on one line.
  public var plainText: String {
    switch self {
    case .null: "none"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    case .string(let text): text
    case .array(let values): "[" + values.map(\.plainText).joined(separator: ", ") + "]"
    case .object(let pairs):
      "{" + pairs.map { "\($0.key): \($0.value.plainText)" }.joined(separator: ", ") + "}"
    }
  }
}
