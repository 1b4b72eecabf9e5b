import Syntax

extension Compiler {
  mutating func compileComprehension(
    _ kind: ComprehensionKind, _ element: Expression, _ value: Expression?, _ clauses: [ComprehensionClause],
    at span: SourceSpan
  ) {
    guard let inner = scopes[ScopeAnalyzer.Key(span: span, isBody: false)], let first = clauses.first else {
      return
    }
    if kind == .generator { return compileGenerator(inner, element, clauses, first, at: span) }
    compile(first.iterable)
    builder.at(first.iterable.span)
    builder.iterate()
    builder.at(span)
    let build: Opcode =
      switch kind {
      case .set: .buildSet
      case .dictionary: .buildDictionary
      default: .buildList
      }
    builder.emit(build, effect: 1)
    builder.emit(.swap, effect: 0)
    // The loop's names are slots of the frame that no other name has.
    let outer = scope
    scope = inner
    for name in inner.bound { inner.slots[name] = builder.newSlot(name) }
    for name in inner.bound where inner.captured.contains(name) {
      if let slot = inner.slots[name] {
        builder.emit(.deleteLocal, slot, 1, effect: 0)
        builder.emit(.makeCell, slot, effect: 0)
      }
    }
    compileLoops(clauses, 0) { compiler, depth in
      compiler.compile(element)
      compiler.builder.at(span)
      if let value {
        compiler.compile(value)
        compiler.builder.emit(.dictionarySet, depth + 1, effect: -2)
      } else {
        compiler.builder.emit(kind == .set ? .setAdd : .listAppend, depth + 1, effect: -1)
      }
    }
    scope = outer
  }

  /// Loops over the clauses from number `index` on; the iterator of the first lies on the stack and is dropped.
  private mutating func compileLoops(
    _ clauses: [ComprehensionClause], _ index: Int, _ body: (inout Compiler, _ depth: Int) -> Void
  ) {
    let clause = clauses[index]
    let (start, end, next) = (builder.newLabel(), builder.newLabel(), builder.newLabel())
    builder.place(start)
    builder.at(clause.iterable.span)
    builder.jump(.forEach, to: end, effect: 1)
    compileStore(clause.target)
    for condition in clause.conditions { compileJump(condition, to: next, when: false) }
    if index + 1 < clauses.count {
      compile(clauses[index + 1].iterable)
      builder.at(clauses[index + 1].iterable.span)
      builder.iterate()
      compileLoops(clauses, index + 1, body)
    } else {
      body(&self, index + 1)
    }
    builder.place(next)
    builder.jump(.jumpBack, to: start, effect: 0)
    builder.place(end)
    builder.change(-1)
  }

  private mutating func compileGenerator(
    _ inner: Scope, _ element: Expression, _ clauses: [ComprehensionClause], _ first: ComprehensionClause,
    at span: SourceSpan
  ) {
    loadTuple(of: 0)
    loadTuple(of: 0)
    var code = Code(name: "<genexpr>", kind: .function, span: span)
    code.isGenerator = true
    code.positionalCount = 1
    let number = nested(code, inner) {
      $0.scope.slots[".0"] = $0.builder.newSlot(".0")
      $0.prepareSlots()
      $0.builder.emit(.loadLocal, 0, effect: 1)
      $0.compileLoops(clauses, 0) { compiler, _ in
        compiler.compile(element)
        compiler.builder.at(element.span)
        compiler.builder.emit(.yieldValue, effect: 0)
        compiler.builder.emit(.pop, effect: -1)
      }
      $0.builder.load(.none)
      $0.builder.emit(.returnValue, effect: -1)
    }
    makeFunction(number, inner)
    compile(first.iterable)
    builder.at(first.iterable.span)
    builder.iterate()
    builder.at(span)
    builder.emit(.call, 1, effect: -1)
  }
}
