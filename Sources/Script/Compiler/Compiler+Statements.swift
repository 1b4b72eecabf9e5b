import Syntax

extension Compiler {
  mutating func compile(_ statements: [Statement]) {
    var line: Int32 = 0
    for statement in statements {
      let isVisited = builder.isTraced || statement.span.line == builder.sampledLine
      if isVisited, statement.span.line != line {
        builder.at(statement.span)
        builder.emit(.visited, effect: 0)
      }
      line = statement.span.line
      compile(statement)
    }
  }

  mutating func compile(_ statement: Statement) {
    builder.at(statement.span)
    builder.emit(.statement, effect: 0)
    switch statement.kind {
    case .expression(let value):
      compile(value)
      builder.emit(.pop, effect: -1)
    case .assign(let targets, let value):
      compileNamed(value)
      for (index, target) in targets.enumerated() {
        if index < targets.count - 1 { builder.emit(.duplicate, effect: 1) }
        if builder.isTraced, targets.count > 1 { builder.emit(.copied, 0, 1, effect: 0) }
        compileStore(target)
      }
    case .annotated(let target, let value):
      if builder.code.kind == .classBody, case .name(let name) = target.kind {
        builder.code.annotations.append(name)
      }
      guard let value else { return }
      compileNamed(value)
      compileStore(target)
    case .augmented(let target, let operation, let value):
      compileAugmented(target, operation, value, statement.span)
    case .delete(let targets): for target in targets { compileDelete(target) }
    case .pass, .global, .nonlocal: break
    case .break: leaveLoop(isBreak: true)
    case .continue: leaveLoop(isBreak: false)
    case .return(let value): compileReturn(value, at: statement.span)
    case .raise(let value, let cause): compileRaise(value, cause, at: statement.span)
    case .assert(let test, let message):
      let end = builder.newLabel()
      compileJump(test, to: end, when: true)
      if let message { compile(message) } else { builder.load(.unset) }
      builder.at(statement.span)
      builder.emit(.assertionFailed, effect: -1)
      builder.place(end)
    case .if(let test, let body, let otherwise):
      let (otherwiseLabel, end) = (builder.newLabel(), builder.newLabel())
      compileJump(test, to: otherwiseLabel, when: false)
      compile(body)
      if !otherwise.isEmpty { builder.jump(.jump, to: end, effect: 0) }
      builder.place(otherwiseLabel)
      compile(otherwise)
      builder.place(end)
    case .while(let test, let body, let otherwise): compileWhile(test, body, otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      compileFor(target, iterable, body, otherwise)
    case .with(let items, let body): compileWith(items[...], body)
    case .try(let body, let handlers, let otherwise, let finally):
      compileTry(body, handlers, otherwise, finally, at: statement.span)
    case .function(let definition): compileFunction(definition, at: statement.span)
    case .class(let definition): compileClass(definition, at: statement.span)
    case .import(let names):
      for imported in names {
        builder.at(imported.span)
        let first = String(imported.path.prefix { $0 != "." })
        // `import a.b` binds `a`, `import a.b as c` binds `a.b`.
        builder.emit(
          .importModule, builder.place(of: .string(imported.path)), imported.alias == nil ? 1 : 0, effect: 1)
        storeName(imported.alias ?? first)
      }
    case .importFrom(let module, let names):
      builder.emit(.importModule, builder.place(of: .string(module)), 0, effect: 1)
      for imported in names {
        builder.at(imported.span)
        if imported.path == "*" {
          builder.emit(.importAll, effect: 0)
        } else {
          builder.emit(.importFrom, name(imported.path), effect: 1)
          storeName(imported.alias ?? imported.path)
        }
      }
      builder.emit(.pop, effect: -1)
    }
  }

  // MARK: Targets

  /// Stores the uppermost operand.
  mutating func compileStore(_ target: Expression) {
    builder.at(target.span)
    switch target.kind {
    case .name(let name): storeName(name)
    case .attribute(let value, let attribute):
      compile(value)
      builder.at(target.span)
      builder.emit(.storeAttribute, attributeName(attribute), effect: -2)
    case .index(let value, let index):
      compile(value)
      compile(index)
      builder.at(target.span)
      builder.emit(.storeIndex, effect: -3)
    case .tuple(let parts), .list(let parts):
      if let star = parts.firstIndex(where: { if case .starred = $0.kind { true } else { false } }) {
        let after = parts.count - star - 1
        builder.emit(.unpackStarred, star, after, effect: parts.count - 1)
      } else {
        builder.emit(.unpack, parts.count, effect: parts.count - 1)
      }
      for part in parts { compileStore(part) }
    case .starred(let part): compileStore(part)
    default: builder.emit(.pop, effect: -1)
    }
  }

  private mutating func compileAugmented(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: SourceSpan
  ) {
    switch target.kind {
    case .attribute(let object, let attribute):
      compile(object)
      builder.emit(.duplicate, effect: 1)
      builder.at(target.span)
      builder.emit(.loadAttribute, attributeName(attribute), effect: 0)
      compile(value)
      builder.at(span)
      builder.emit(.inPlace, 0, operation.number, effect: -1)
      builder.emit(.swap, effect: 0)
      builder.emit(.storeAttribute, attributeName(attribute), effect: -2)
    case .index(let object, let index):
      compile(object)
      compile(index)
      builder.emit(.duplicateTwo, effect: 2)
      builder.at(target.span)
      builder.emit(.loadIndex, effect: -1)
      compile(value)
      builder.at(span)
      builder.emit(.inPlace, 0, operation.number, effect: -1)
      // object, index, value -> value, object, index
      builder.emit(.rotateThree, effect: 0)
      builder.emit(.storeIndex, effect: -3)
    default:
      compile(target)
      compile(value)
      builder.at(span)
      builder.emit(.inPlace, 0, operation.number, effect: -1)
      compileStore(target)
    }
  }

  private mutating func compileDelete(_ target: Expression) {
    builder.at(target.span)
    switch target.kind {
    case .name(let name): deleteName(name)
    case .attribute(let value, let attribute):
      compile(value)
      builder.at(target.span)
      builder.emit(.deleteAttribute, attributeName(attribute), effect: -1)
    case .index(let value, let index):
      compile(value)
      compile(index)
      builder.at(target.span)
      builder.emit(.deleteIndex, effect: -2)
    case .tuple(let parts), .list(let parts): for part in parts { compileDelete(part) }
    default: break
    }
  }

  // MARK: Definitions

  private mutating func compileFunction(_ definition: FunctionDefinition, at span: SourceSpan) {
    guard let inner = scopes[ScopeAnalyzer.Key(span: span, isBody: true)] else { return }
    for decorator in definition.decorators { compile(decorator) }
    makeFunction(definition.name, definition.parameters, inner, at: span) {
      $0.builder.code.documentation = definition.body.documentation
      $0.compile(definition.body)
      $0.builder.load(.none)
      $0.builder.emit(.returnValue, effect: -1)
    }
    for decorator in definition.decorators.reversed() {
      builder.at(decorator.span)
      builder.emit(.call, 1, effect: -1)
    }
    builder.at(span)
    storeName(definition.name)
  }

  private mutating func compileClass(_ definition: ClassDefinition, at span: SourceSpan) {
    guard let inner = scopes[ScopeAnalyzer.Key(span: span, isBody: true)] else { return }
    for decorator in definition.decorators { compile(decorator) }
    builder.load(.string(definition.name))
    for base in definition.bases { compile(base.value) }
    builder.at(span)
    builder.emit(.buildTuple, definition.bases.count, effect: 1 - definition.bases.count)
    builder.emit(.buildTuple, effect: 1)
    builder.emit(.buildTuple, effect: 1)
    let outerClass = className
    className = definition.name
    defer { className = outerClass }
    let number = nested(Code(name: definition.name, kind: .classBody, span: span), inner) {
      $0.builder.code.documentation = definition.body.documentation
      $0.prepareSlots()
      $0.compile(definition.body)
      $0.builder.load(.none)
      $0.builder.emit(.returnValue, effect: -1)
    }
    makeFunction(number, inner)
    // name, bases, body -> class
    builder.emit(.buildClass, effect: -2)
    for decorator in definition.decorators.reversed() {
      builder.at(decorator.span)
      builder.emit(.call, 1, effect: -1)
    }
    storeName(definition.name)
  }
}

extension [Statement] {
  /// The string that a body begins with.
  var documentation: String? {
    guard case .expression(let first)? = first?.kind, case .string(let text) = first.kind else { return nil }
    return text
  }
}
