/// A type of option values: how it is described, read from YAML, and written for machines.
public struct OptionType<Value: Sendable>: Sendable {
  /// What it takes, in the words of an error message: `expected DESCRIPTION`.
  public let description: String
  /// Reads a value; reports to the session and returns nil when the node does not fit.
  public let decode: @Sendable (YAMLNode, inout OptionSession) -> Value?
  /// The value for machines and for tables of defaults.
  public let encode: @Sendable (Value) -> JSONValue
  /// The options of a mapping, for manuals.
  public let nested: [OptionDeclaration]

  /// Creates a type.
  public init(
    _ description: String, nested: [OptionDeclaration] = [],
    decode: @escaping @Sendable (YAMLNode, inout OptionSession) -> Value?,
    encode: @escaping @Sendable (Value) -> JSONValue
  ) {
    self.nested = nested
    self.description = description
    self.decode = decode
    self.encode = encode
  }
}
