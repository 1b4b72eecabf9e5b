extension ScopeChecker {
  mutating func use(_ name: String) {
    if hasDeclarations { scopes[current].used.insert(name) }
  }

  mutating func bind(_ name: String) {
    if hasDeclarations { scopes[current].assigned.insert(name) }
  }

  /// Checks an assignment's target, whose names it binds.
  mutating func bindTarget(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let elements), .list(let elements):
      for element in elements { bindTarget(element) }
    case .starred(let value): bindTarget(value)
    default: check(target)
    }
  }

  mutating func declareGlobal(_ names: [String], at span: SourceSpan) {
    for name in names {
      reportEarlier(name, declaration: "global", at: span)
      if scopes[current].nonlocals.contains(name) {
        report("name '\(name)' is nonlocal and global", at: span)
      }
      scopes[current].globals.insert(name)
    }
  }

  mutating func declareNonlocal(_ names: [String], at span: SourceSpan) {
    guard !scopes[current].isModule else {
      report("nonlocal declaration not allowed at module level", at: span)
      return
    }
    for name in names {
      reportEarlier(name, declaration: "nonlocal", at: span)
      if scopes[current].globals.contains(name) {
        report("name '\(name)' is nonlocal and global", at: span)
      }
      scopes[current].nonlocals.insert(name)
      pending.append((name, current, span))
    }
  }

  /// Reports that a name is something else already where it is declared.
  private mutating func reportEarlier(_ name: String, declaration: String, at span: SourceSpan) {
    let scope = scopes[current]
    if scope.parameters.contains(name) {
      report("name '\(name)' is parameter and \(declaration)", at: span)
    } else if scope.used.contains(name) {
      report("name '\(name)' is used prior to \(declaration) declaration", at: span)
    } else if scope.annotated.contains(name) {
      report("annotated name '\(name)' can't be \(declaration)", at: span)
    } else if scope.assigned.contains(name) {
      report("name '\(name)' is assigned to before \(declaration) declaration", at: span)
    }
  }

  mutating func annotate(_ target: Expression, value: Expression?) {
    guard case .name(let name) = target.kind else { return check(target) }
    if !scopes[current].isModule {
      if scopes[current].globals.contains(name) {
        report("annotated name '\(name)' can't be global", at: target.span)
      } else if scopes[current].nonlocals.contains(name) {
        report("annotated name '\(name)' can't be nonlocal", at: target.span)
      }
    }
    scopes[current].annotated.insert(name)
    if value != nil { bind(name) }
  }

  /// Checks `name := value`, which binds in the function around comprehensions.
  mutating func bindNamed(_ name: String, at span: SourceSpan) {
    if iterableDepth > 0 {
      report("assignment expression cannot be used in a comprehension iterable expression", at: span)
    }
    var index = current
    while scopes[index].comprehension != nil, let outer = scopes[index].outer {
      if scopes[index].parameters.contains(name) {
        report("assignment expression cannot rebind comprehension iteration variable '\(name)'", at: span)
        return
      }
      index = outer
    }
    if case .class = scopes[index].kind, index != current {
      report("assignment expression within a comprehension cannot be used in a class body", at: span)
    }
    scopes[index].assigned.insert(name)
  }
}
