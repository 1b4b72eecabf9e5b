extension Parser {
  /// Reads the target of a `for`, up to its `in`.
  mutating func parseLoopTarget() throws(ParseFailure) -> Expression {
    let start = position
    let outer = beginTree()
    let first = try parseOperators(Precedence.bitwiseOr, allowsStar: true)
    var target = first
    var last = start
    if kind == .comma {
      var elements = [first]
      while take(.comma), kind != .in {
        last = position
        elements.append(try parseOperators(Precedence.bitwiseOr, allowsStar: true))
      }
      try grow()
      target = Expression(.tuple(elements), at: span(from: start))
    }
    if kind != .in, bracketDepth > 0 { throw missingSeparator(after: last, in: target) }
    try requireTarget(target, verb: "assign to")
    endTree(outer)
    return target
  }

  /// Checks that something can be assigned to `target`, or be deleted by its name.
  func requireTarget(_ target: Expression, verb: String) throws(ParseFailure) {
    if let wrong = target.invalidTarget(allowsStar: verb != "delete") {
      throw ParseFailure("cannot \(verb) \(wrong.description)", at: wrong.span)
    }
    if case .starred = target.kind {
      throw ParseFailure("starred assignment target must be in a list or tuple", at: target.span)
    }
    try requireNames(target, verb: verb)
  }

  /// Checks what CPython's compiler checks in a target: one star in each list, and no `__debug__`.
  private func requireNames(_ target: Expression, verb: String) throws(ParseFailure) {
    switch target.kind {
    case .name(let name): try requireAssignable(name, verb: verb, at: target.span)
    case .attribute(_, let name): try requireAssignable(name, verb: verb, at: target.span)
    case .starred(let value): try requireNames(value, verb: verb)
    case .tuple(let elements), .list(let elements):
      var stars = 0
      for element in elements {
        if case .starred = element.kind { stars += 1 }
        try requireNames(element, verb: verb)
      }
      if stars > 1 { throw ParseFailure("multiple starred expressions in assignment", at: target.span) }
    default: break
    }
  }

  func requireAssignable(
    _ name: String, verb: String = "assign to", at span: SourceSpan
  ) throws(ParseFailure) {
    guard name != "__debug__" else { throw ParseFailure("cannot \(verb) __debug__", at: span) }
  }

  /// The failure of a single `=` where a value is expected, which is next.
  mutating func mistakenAssignment(to value: Expression, start: Int) -> ParseFailure {
    let place = position
    let failure = unexpected()
    let isWrapped = tokens[start].kind == .leftParenthesis && closingPosition(of: start) == place - 1
    guard value.isBitwise || isWrapped else { return failure }
    advance()
    let found = errors.count
    defer { errors.removeSubrange(found...) }
    do throws(ParseFailure) {
      _ = try parseOperators(Precedence.bitwiseOr)
    } catch {
      position = place
      return failure
    }
    guard kind != .assign, kind != .walrus else { return failure }
    if case .name = value.kind, place == start + 1 {
      return ParseFailure(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: span(from: start))
    }
    switch value.kind {
    case .list, .tuple, .boolean, .none, .comprehension(.generator, _, _, _): return failure
    default:
      let message = "cannot assign to \(value.description) here. Maybe you meant '==' instead of '='?"
      return ParseFailure(message, at: value.span)
    }
  }
}
