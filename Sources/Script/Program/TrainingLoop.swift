import Syntax

/// Finds a program's training loop and puts statements at the end of each of its turns.
///
/// The training loop is the outermost loop around the last `print` that stands in a loop; without any such `print`, the
/// last outermost loop. Loops of the top level count before those in functions.
struct TrainingLoop {
  /// What runs at the end of each turn, and before each `continue` of it.
  let statements: [Statement]
  private(set) var isFound = false
  private var target: SourceSpan?

  /// Looks for the loop.
  init(in body: [Statement], adding statements: [Statement]) {
    self.statements = statements
    let top = Self.loops(in: body)
    let all = top.isEmpty ? Self.functions(in: body).flatMap { Self.loops(in: $0) } : top
    target = all.last { Self.prints($0.body) }?.span
    if target == nil {
      let inner = Self.functions(in: body).flatMap { Self.loops(in: $0) }
      target = inner.last { Self.prints($0.body) }?.span ?? all.last?.span
    }
    isFound = target != nil
  }

  /// The program's statements with the additions.
  func applied(to body: [Statement]) -> [Statement] {
    body.map { statement in
      var statement = statement
      switch statement.kind {
      case .for(let name, let iterable, let inner, let otherwise):
        let inner = statement.span == target ? watched(inner) : applied(to: inner)
        statement.kind = .for(name, in: iterable, inner, otherwise: otherwise)
      case .while(let test, let inner, let otherwise):
        let inner = statement.span == target ? watched(inner) : applied(to: inner)
        statement.kind = .while(test, inner, otherwise: otherwise)
      case .if(let test, let inner, let otherwise):
        statement.kind = .if(test, applied(to: inner), otherwise: applied(to: otherwise))
      case .with(let items, let inner): statement.kind = .with(items, applied(to: inner))
      case .try(let inner, let handlers, let otherwise, let finally):
        statement.kind = .try(
          applied(to: inner), handlers, otherwise: applied(to: otherwise), finally: applied(to: finally))
      case .function(var definition):
        definition.body = applied(to: definition.body)
        statement.kind = .function(definition)
      case .class(var definition):
        definition.body = applied(to: definition.body)
        statement.kind = .class(definition)
      default: break
      }
      return statement
    }
  }

  private func watched(_ body: [Statement]) -> [Statement] { beforeContinue(body) + statements }

  /// The statements with the additions before each `continue` that belongs to this loop.
  private func beforeContinue(_ body: [Statement]) -> [Statement] {
    body.flatMap { statement -> [Statement] in
      var statement = statement
      switch statement.kind {
      case .continue: return statements + [statement]
      case .if(let test, let inner, let otherwise):
        statement.kind = .if(test, beforeContinue(inner), otherwise: beforeContinue(otherwise))
      case .with(let items, let inner): statement.kind = .with(items, beforeContinue(inner))
      case .try(let inner, let handlers, let otherwise, let finally):
        let handlers = handlers.map { handler in
          var handler = handler
          handler.body = beforeContinue(handler.body)
          return handler
        }
        statement.kind = .try(
          beforeContinue(inner), handlers, otherwise: beforeContinue(otherwise), finally: finally)
      default: break
      }
      return [statement]
    }
  }

  // MARK: Looking for it

  /// The outermost loops outside of functions.
  private static func loops(in body: [Statement]) -> [(span: SourceSpan, body: [Statement])] {
    body.flatMap { statement -> [(span: SourceSpan, body: [Statement])] in
      switch statement.kind {
      case .for(_, in: _, let inner, _), .while(_, let inner, _): [(statement.span, inner)]
      default: blocks(of: statement).flatMap { loops(in: $0) }
      }
    }
  }

  /// The bodies of all functions, in the order of the text.
  private static func functions(in body: [Statement]) -> [[Statement]] {
    body.flatMap { statement -> [[Statement]] in
      switch statement.kind {
      case .function(let definition): [definition.body] + functions(in: definition.body)
      case .class(let definition): functions(in: definition.body)
      case .for(_, in: _, let inner, _), .while(_, let inner, _): functions(in: inner)
      default: blocks(of: statement).flatMap { functions(in: $0) }
      }
    }
  }

  /// The bodies of a compound statement that is no loop and no definition.
  private static func blocks(of statement: Statement) -> [[Statement]] {
    switch statement.kind {
    case .if(_, let body, let otherwise): [body, otherwise]
    case .with(_, let body): [body]
    case .try(let body, let handlers, let otherwise, let finally):
      [body] + handlers.map(\.body) + [otherwise, finally]
    default: []
    }
  }

  /// Whether a statement of the body, however deep, prints.
  private static func prints(_ body: [Statement]) -> Bool {
    body.contains { statement in
      switch statement.kind {
      case .expression(let value):
        if case .call(let callee, _) = value.kind, case .name("print") = callee.kind { return true }
        return false
      case .for(_, in: _, let inner, _), .while(_, let inner, _): return prints(inner)
      default: return blocks(of: statement).contains { prints($0) }
      }
    }
  }
}
