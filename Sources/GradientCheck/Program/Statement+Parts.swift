import Syntax

extension Statement {
  /// The statements inside a compound statement.
  var bodies: [[Statement]] {
    switch kind {
    case .if(_, let then, let otherwise): [then, otherwise]
    case .while(_, let body, let otherwise), .for(_, in: _, let body, let otherwise): [body, otherwise]
    case .with(_, let body): [body]
    case .try(let body, let handlers, let otherwise, let finally):
      [body] + handlers.map(\.body) + [otherwise, finally]
    case .function(let definition): [definition.body]
    case .class(let definition): [definition.body]
    default: []
    }
  }

  /// The expressions of the statement itself, without those of statements inside.
  var expressions: [Expression] {
    switch kind {
    case .expression(let value): [value]
    case .assign(let targets, let value): targets + [value]
    case .annotated(let target, let value): [target] + (value.map { [$0] } ?? [])
    case .augmented(let target, _, let value): [target, value]
    case .delete(let targets): targets
    case .return(let value): value.map { [$0] } ?? []
    case .raise(let value, let cause): [value, cause].compactMap { $0 }
    case .assert(let test, let message): [test] + (message.map { [$0] } ?? [])
    case .if(let test, _, _), .while(let test, _, _): [test]
    case .for(let target, in: let iterable, _, _): [target, iterable]
    case .with(let items, _): items.flatMap { [$0.context] + ($0.target.map { [$0] } ?? []) }
    default: []
    }
  }

  /// What the statement makes and keeps: what it assigns or returns, or appends to a list.
  var result: Expression? {
    guard case .expression(let whole) = kind, case .call(let function, let arguments) = whole.kind,
      arguments.count == 1, case .attribute(_, "append") = function.kind
    else { return value }
    return arguments[0].value
  }

  /// Calls `body` with all expressions of the statement itself, outer ones first.
  func forEachExpression(_ body: (Expression) -> Void) {
    for expression in expressions { expression.forEach(body) }
  }
}

extension Expression {
  /// The last name in a path, indices aside: `b` of `a.b[0]`, and of `a["b"]`; nil for anything else.
  var lastName: String? {
    switch kind {
    case .name(let name), .attribute(_, let name): return name
    case .index(let owner, let index):
      if case .string(let key) = index.kind { return key }
      return owner.lastName
    default: return nil
    }
  }

  /// Whether it only names something: `a`, `a.b`, `a["b"]`, `a[-1]`.
  var isPath: Bool {
    switch kind {
    case .name: true
    case .attribute(let owner, _): owner.isPath
    case .index(let owner, _): owner.isPath
    default: false
    }
  }

  /// The expressions that it is made of.
  var children: [Expression] {
    switch kind {
    case .formatted(let parts):
      parts.compactMap { if case .value(let value, _, _) = $0 { value } else { nil } }
    case .tuple(let parts), .list(let parts), .set(let parts), .logical(_, let parts): parts
    case .dictionary(let entries): entries.flatMap { ($0.key.map { [$0] } ?? []) + [$0.value] }
    case .unary(_, let value), .starred(let value), .attribute(let value, _), .assignment(_, let value),
      .yieldFrom(let value):
      [value]
    case .binary(_, let left, let right), .index(let left, let right): [left, right]
    case .comparison(let first, let rest): [first] + rest.map(\.1)
    case .conditional(let test, let then, let otherwise): [then, test, otherwise]
    case .lambda(_, let body): [body]
    case .call(let function, let arguments): [function] + arguments.map(\.value)
    case .slice(let start, let stop, let step): [start, stop, step].compactMap { $0 }
    case .comprehension(_, let element, let value, let clauses):
      [element] + (value.map { [$0] } ?? []) + clauses.flatMap { [$0.iterable] + $0.conditions }
    case .yield(let value): value.map { [$0] } ?? []
    default: []
    }
  }

  /// Calls `body` with this expression and all that it is made of, outer ones first.
  func forEach(_ body: (Expression) -> Void) {
    body(self)
    for child in children { child.forEach(body) }
  }
}
