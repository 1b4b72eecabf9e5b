/// `for target in iterable`, with the conditions that follow.
public struct ComprehensionClause: Sendable {
  /// What each element is bound to.
  public var target: Expression
  /// What is gone through.
  public var iterable: Expression
  /// What has to hold for an element to count.
  public var conditions: [Expression]

  /// Makes a clause from its parts.
  public init(target: Expression, iterable: Expression, conditions: [Expression]) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
  }
}
