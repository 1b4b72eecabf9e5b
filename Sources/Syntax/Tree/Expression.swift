/// An expression of the language, with the place where it stands.
///
/// Trees are at most about ``Parser/heightLimit`` deep, so that walking and freeing one never exhausts a
/// stack.
public struct Expression: Sendable {
  /// What the expression is.
  public var kind: Kind
  /// Where it stands, without the parentheses around it.
  public var span: SourceSpan

  /// Makes an expression at a place.
  public init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// What an expression is.
  public indirect enum Kind: Sendable {
    case none
    case boolean(Bool)
    case ellipsis
    case integer(Int)
    /// The decimal digits of a literal beyond 64 bits.
    case largeInteger(String)
    case float(Double)
    /// `5j`, only as the step of a slice: NumPy's grids take it as a number of points.
    case imaginary(Double)
    case string(String)
    case formatted([FormattedPart])
    case name(String)
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    /// Keys and values; a `**mapping` has no key.
    case dictionary([(key: Expression?, value: Expression)])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// Operands of a chain of `and`, or of `or`.
    case logical(isAnd: Bool, [Expression])
    /// `first op second op third …`, each pair compared.
    case comparison(Expression, [(ComparisonOperator, Expression)])
    /// `then if test else otherwise`.
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Parameters, Expression)
    case call(Expression, [Argument])
    case attribute(Expression, String)
    /// `value[index]`.
    case index(Expression, Expression)
    /// `lower:upper:step`, only inside a subscript or a tuple there.
    case slice(Expression?, Expression?, Expression?)
    /// `*value` in a call, a display or a target.
    case starred(Expression)
    case comprehension(ComprehensionKind, element: Expression, value: Expression?, [ComprehensionClause])
    /// `name := value`.
    case assignment(String, Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
  }
}
