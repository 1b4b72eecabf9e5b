extension ScopeChecker {
  mutating func checkOptional(_ expression: Expression?) {
    if let expression { check(expression) }
  }

  mutating func check(_ expression: Expression) {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .largeInteger, .float, .imaginary, .string: break
    case .name(let name): use(name)
    case .formatted(let parts): check(parts)
    case .tuple(let elements), .list(let elements), .set(let elements), .logical(_, let elements):
      for element in elements { check(element) }
    case .dictionary(let items):
      for item in items {
        checkOptional(item.key)
        check(item.value)
      }
    case .unary(_, let value), .starred(let value), .attribute(let value, _): check(value)
    case .binary(_, let left, let right), .index(let left, let right):
      check(left)
      check(right)
    case .comparison(let first, let rest):
      check(first)
      for pair in rest { check(pair.1) }
    case .conditional(let test, let then, let otherwise):
      check(test)
      check(then)
      check(otherwise)
    case .lambda(let parameters, let body):
      checkDefaults(parameters)
      enterScope(.lambda)
      bindParameters(parameters)
      check(body)
      leaveScope()
    case .call(let function, let arguments):
      check(function)
      for argument in arguments { check(argument.value) }
    case .slice(let lower, let upper, let step):
      checkOptional(lower)
      checkOptional(upper)
      checkOptional(step)
    case .comprehension(let kind, let element, let value, let clauses):
      checkComprehension(kind, element: element, value: value, clauses)
    case .assignment(let name, let value):
      bindNamed(name, at: expression.span)
      check(value)
    case .yield(let value):
      checkYield(at: expression.span)
      checkOptional(value)
    case .yieldFrom(let value):
      checkYield(at: expression.span)
      check(value)
    }
  }

  private mutating func check(_ parts: [FormattedPart]) {
    for part in parts {
      guard case .value(let value, _, let specification) = part else { continue }
      check(value)
      check(specification)
    }
  }

  private mutating func checkYield(at span: SourceSpan) {
    switch scopes[current].kind {
    case .function, .lambda: break
    case .module, .class: report("'yield' outside function", at: span)
    case .comprehension(.list): report("'yield' inside list comprehension", at: span)
    case .comprehension(.set): report("'yield' inside set comprehension", at: span)
    case .comprehension(.dictionary): report("'yield' inside dict comprehension", at: span)
    case .comprehension(.generator): report("'yield' inside generator expression", at: span)
    }
  }

  /// Checks a comprehension; its first iterable belongs to the scope around it.
  private mutating func checkComprehension(
    _ kind: ComprehensionKind, element: Expression, value: Expression?, _ clauses: [ComprehensionClause]
  ) {
    for (index, clause) in clauses.enumerated() {
      iterableDepth += 1
      check(clause.iterable)
      iterableDepth -= 1
      if index == 0 { enterScope(.comprehension(kind)) }
      bindIteration(clause.target)
      for condition in clause.conditions { check(condition) }
    }
    check(element)
    checkOptional(value)
    leaveScope()
  }

  private mutating func bindIteration(_ target: Expression) {
    switch target.kind {
    case .name(let name): scopes[current].parameters.insert(name)
    case .tuple(let elements), .list(let elements):
      for element in elements { bindIteration(element) }
    case .starred(let value): bindIteration(value)
    default: check(target)
    }
  }
}
