/// A statement of the language, with the place where it stands: a compound one up to the end of its body.
public struct Statement: Sendable {
  /// What the statement does.
  public var kind: Kind
  /// Where it stands.
  public var span: SourceSpan

  /// Makes a statement at a place.
  public init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// What a statement does.
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `first = second = value`.
    case assign([Expression], Expression)
    /// `target: annotation = value`; annotations are not evaluated.
    case annotated(Expression, Expression?)
    case augmented(Expression, BinaryOperator, Expression)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case global([String])
    case nonlocal([String])
    case assert(Expression, Expression?)
    /// `elif` is an `if` in `otherwise`.
    case `if`(Expression, [Statement], otherwise: [Statement])
    case `while`(Expression, [Statement], otherwise: [Statement])
    case `for`(Expression, in: Expression, [Statement], otherwise: [Statement])
    case with([(context: Expression, target: Expression?)], [Statement])
    case `try`([Statement], [ExceptionHandler], otherwise: [Statement], finally: [Statement])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    /// `import module as name`.
    case `import`([ImportedName])
    /// `from module import name as name`; the one name `*` takes all.
    case importFrom(String, [ImportedName])
  }
}
