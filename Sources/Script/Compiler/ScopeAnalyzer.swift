import Syntax

/// Finds the scopes of a program and the names that each binds and uses.
struct ScopeAnalyzer {
  /// What a scope belongs to: no two have the same place and kind.
  struct Key: Hashable {
    let span: SourceSpan
    let isBody: Bool
  }

  private(set) var scopes: [Key: Scope] = [:]
  private var scope: Scope

  /// The scopes of a whole program, the module's first.
  static func analyze(_ program: Program) -> (module: Scope, scopes: [Key: Scope]) {
    let module = Scope(.module, parent: nil)
    var analyzer = ScopeAnalyzer(scope: module)
    analyzer.visit(program.body)
    module.resolve()
    return (module, analyzer.scopes)
  }

  private init(scope: Scope) { self.scope = scope }

  private mutating func enter(_ kind: Scope.Kind, _ key: Key, _ body: (inout ScopeAnalyzer) -> Void) {
    let outer = scope
    scope = Scope(kind, parent: outer)
    scopes[key] = scope
    body(&self)
    scope = outer
  }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { bind(target) }
    case .annotated(let target, let value):
      value.map { visit($0) }
      if value == nil, case .name(let name) = target.kind { scope.bind(name) } else { bind(target) }
    case .augmented(let target, _, let value):
      visit(target)
      visit(value)
      bind(target)
    case .delete(let targets): for target in targets { bind(target) }
    case .pass, .break, .continue: break
    case .return(let value): value.map { visit($0) }
    case .raise(let value, let cause):
      value.map { visit($0) }
      cause.map { visit($0) }
    case .global(let names): scope.globals.formUnion(names)
    case .nonlocal(let names): scope.nonlocals.formUnion(names)
    case .assert(let test, let message):
      visit(test)
      message.map { visit($0) }
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      visit(iterable)
      bind(target)
      visit(body)
      visit(otherwise)
    case .with(let items, let body):
      for item in items {
        visit(item.context)
        item.target.map { bind($0) }
      }
      visit(body)
    case .try(let body, let handlers, let otherwise, let finally):
      visit(body)
      for handler in handlers {
        handler.type.map { visit($0) }
        handler.name.map { scope.bind($0) }
        visit(handler.body)
      }
      visit(otherwise)
      visit(finally)
    case .function(let definition):
      definition.decorators.forEach { visit($0) }
      visitDefaults(definition.parameters)
      scope.bind(definition.name)
      enter(.function, Key(span: statement.span, isBody: true)) {
        $0.bind(definition.parameters)
        $0.visit(definition.body)
      }
    case .class(let definition):
      definition.decorators.forEach { visit($0) }
      definition.bases.forEach { visit($0.value) }
      scope.bind(definition.name)
      enter(.classBody, Key(span: statement.span, isBody: true)) { $0.visit(definition.body) }
    case .import(let names):
      for name in names { scope.bind(name.alias ?? String(name.path.prefix { $0 != "." })) }
    case .importFrom(_, let names):
      for name in names where name.path != "*" { scope.bind(name.alias ?? name.path) }
    }
  }

  private mutating func visitDefaults(_ parameters: Parameters) {
    for parameter in parameters.positional + parameters.keywordOnly {
      parameter.defaultValue.map { visit($0) }
    }
  }

  private mutating func bind(_ parameters: Parameters) {
    for parameter in parameters.positional + parameters.keywordOnly { scope.bind(parameter.name) }
    if let rest = parameters.rest { scope.bind(rest.name) }
    if let rest = parameters.keywordRest { scope.bind(rest.name) }
  }

  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name):
      scope.bind(name)
      scope.used.insert(name)
    case .tuple(let parts), .list(let parts): for part in parts { bind(part) }
    case .starred(let part): bind(part)
    default: visit(target)
    }
  }

  private mutating func visit(_ parts: [FormattedPart]) {
    for case .value(let value, _, let specification) in parts {
      visit(value)
      visit(specification)
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .largeInteger, .float, .imaginary, .string: break
    case .formatted(let parts): visit(parts)
    case .name(let name):
      scope.used.insert(name)
    case .tuple(let parts), .list(let parts), .set(let parts), .logical(_, let parts):
      for part in parts { visit(part) }
    case .dictionary(let entries):
      for entry in entries {
        entry.key.map { visit($0) }
        visit(entry.value)
      }
    case .unary(_, let value), .starred(let value), .yieldFrom(let value), .attribute(let value, _):
      visit(value)
      if case .yieldFrom = expression.kind { scope.frame.isGenerator = true }
    case .binary(_, let left, let right), .index(let left, let right):
      visit(left)
      visit(right)
    case .comparison(let first, let rest):
      visit(first)
      for (_, value) in rest { visit(value) }
    case .conditional(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    case .lambda(let parameters, let body):
      visitDefaults(parameters)
      enter(.function, Key(span: expression.span, isBody: false)) {
        $0.bind(parameters)
        $0.visit(body)
      }
    case .call(let callee, let arguments):
      visit(callee)
      for argument in arguments { visit(argument.value) }
    case .slice(let start, let stop, let step):
      start.map { visit($0) }
      stop.map { visit($0) }
      step.map { visit($0) }
    case .comprehension(let kind, let element, let value, let clauses):
      guard let first = clauses.first else { return }
      visit(first.iterable)
      enter(kind == .generator ? .function : .comprehension, Key(span: expression.span, isBody: false)) {
        if kind == .generator {
          $0.scope.isGenerator = true
          $0.scope.isGeneratorExpression = true
          $0.scope.bind(".0")
        }
        for (index, clause) in clauses.enumerated() {
          if index > 0 { $0.visit(clause.iterable) }
          $0.bind(clause.target)
          for condition in clause.conditions { $0.visit(condition) }
        }
        $0.visit(element)
        if let value { $0.visit(value) }
      }
    case .assignment(let name, let value):
      visit(value)
      // The name belongs to the function around a comprehension.
      var target = scope
      while target.kind == .comprehension || target.isGeneratorExpression, let parent = target.parent {
        target = parent
      }
      target.bind(name)
      scope.used.insert(name)
    case .yield(let value):
      scope.frame.isGenerator = true
      value.map { visit($0) }
    }
  }
}
