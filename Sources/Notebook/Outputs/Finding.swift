/// A statement that was checked.
public struct Finding: Equatable, Sendable {
  /// The statement, as the author wrote it.
  public let statement: String
  /// Whether it is true.
  public let holds: Bool
  /// What was found, such as `0.2503` or `found 0.2503, 0.0503 too high`.
  public let detail: String

  /// Creates a finding.
  public init(statement: String, holds: Bool, detail: String) {
    self.statement = statement
    self.holds = holds
    self.detail = detail
  }
}
