/// What a comprehension makes.
public enum ComprehensionKind: Sendable {
  case list, set, dictionary, generator
}

/// `for target in iterable`, with the conditions that follow.
public struct ComprehensionClause: Sendable {
  public var target: Expression
  public var iterable: Expression
  public var conditions: [Expression]

  public init(target: Expression, iterable: Expression, conditions: [Expression]) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
  }
}
