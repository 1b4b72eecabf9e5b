/// What an option is called, what it takes and what it means; declared by the same call that reads it.
public struct OptionDeclaration: Equatable, Sendable {
  /// The key, with the keys around it for nested options: `optimizer.rate`.
  public let key: String
  /// Other spellings of the key.
  public let aliases: [String]
  /// What it takes, such as `number > 0`.
  public let type: String
  /// The value without the option; nil when the option must be given or has no default.
  public let defaultText: String?
  /// Whether it must be given.
  public let isRequired: Bool
  /// What it means, one sentence.
  public let help: String
}

extension OptionDeclaration {
  /// The declaration as seen from outside a mapping.
  func nested(under key: String) -> OptionDeclaration {
    OptionDeclaration(
      key: key + "." + self.key, aliases: aliases, type: type, defaultText: defaultText,
      isRequired: isRequired, help: help)
  }
}
