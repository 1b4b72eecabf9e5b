import Syntax

extension Compiler {
  /// Compiles an expression, which leaves one operand.
  mutating func compile(_ expression: Expression) {
    builder.at(expression.span)
    switch expression.kind {
    case .none: builder.load(.none)
    case .boolean(let value): builder.load(.boolean(value))
    case .ellipsis: builder.load(.ellipsis)
    case .integer(let value): builder.load(.integer(value))
    case .largeInteger(let digits): builder.load(.largeInteger(digits))
    case .float(let value), .imaginary(let value): builder.load(.float(value.bitPattern))
    case .string(let text): builder.load(.string(text))
    case .formatted(let parts): compile(parts, at: expression.span)
    case .name(let name): loadName(name)
    case .tuple(let parts): compileDisplay(parts, .buildTuple, at: expression.span)
    case .list(let parts): compileDisplay(parts, .buildList, at: expression.span)
    case .set(let parts): compileDisplay(parts, .buildSet, at: expression.span)
    case .dictionary(let entries): compileDictionary(entries, at: expression.span)
    case .unary(let operation, let value): compileUnary(operation, value, at: expression.span)
    case .binary(let operation, let left, let right):
      compile(left)
      compile(right)
      builder.at(expression.span)
      builder.emit(.binary, 0, operation.number, effect: -1)
    case .logical(let isAnd, let parts): compileLogical(isAnd, parts, at: expression.span)
    case .comparison(let first, let rest): compileComparison(first, rest, at: expression.span)
    case .conditional(let test, let then, let otherwise):
      let (otherwiseLabel, end) = (builder.newLabel(), builder.newLabel())
      compileJump(test, to: otherwiseLabel, when: false)
      compile(then)
      builder.jump(.jump, to: end, effect: -1)
      builder.place(otherwiseLabel)
      compile(otherwise)
      builder.place(end)
    case .lambda(let parameters, let body):
      compileLambda(parameters, body, at: expression.span)
    case .call(let callee, let arguments): compileCall(callee, arguments, at: expression.span)
    case .attribute(let value, let attribute):
      compile(value)
      builder.at(expression.span)
      builder.emit(.loadAttribute, attributeName(attribute), effect: 0)
    case .index(let value, let index):
      compile(value)
      compile(index)
      builder.at(expression.span)
      builder.emit(.loadIndex, effect: -1)
    case .slice(let start, let stop, let step):
      for part in [start, stop, step] {
        if let part { compile(part) } else { builder.load(.none) }
      }
      var isCount = false
      if case .imaginary = step?.kind { isCount = true }
      builder.emit(.buildSlice, isCount ? 1 : 0, effect: -2)
    case .starred(let value): compile(value)
    case .comprehension(let kind, let element, let value, let clauses):
      compileComprehension(kind, element, value, clauses, at: expression.span)
    case .assignment(let name, let value):
      compile(value)
      builder.emit(.duplicate, effect: 1)
      storeName(name)
    case .yield(let value):
      if let value { compile(value) } else { builder.load(.none) }
      builder.at(expression.span)
      builder.emit(.yieldValue, effect: 0)
    case .yieldFrom(let value): compileYieldFrom(value, at: expression.span)
    }
  }

  /// Compiles an expression whose value gets another name: it is assigned, returned, passed, or joins others.
  mutating func compileNamed(_ expression: Expression) {
    compile(expression)
    guard builder.isTraced else { return }
    switch expression.kind {
    case .name, .attribute, .index, .call, .conditional:
      builder.at(expression.span)
      builder.emit(.copied, effect: 0)
    default: break
    }
  }

  /// Jumps to `label` if the truth of an expression is `value`; leaves no operand.
  mutating func compileJump(_ test: Expression, to label: Int, when value: Bool) {
    switch test.kind {
    case .unary(.not, let inner): compileJump(inner, to: label, when: !value)
    case .logical(let isAnd, let parts) where isAnd != value:
      for part in parts { compileJump(part, to: label, when: value) }
    case .logical(_, let parts):
      let end = builder.newLabel()
      for part in parts.dropLast() { compileJump(part, to: end, when: !value) }
      if let last = parts.last { compileJump(last, to: label, when: value) }
      builder.place(end)
    default:
      compile(test)
      builder.at(test.span)
      builder.jump(value ? .jumpIfTrue : .jumpIfFalse, to: label, effect: -1)
    }
  }

  private mutating func compileUnary(_ operation: UnaryOperator, _ value: Expression, at span: SourceSpan) {
    switch (operation, value.kind) {
    // Literals with a sign are constants.
    case (.minus, .integer(let number)) where number != .min: builder.load(.integer(-number))
    case (.minus, .float(let number)): builder.load(.float((-number).bitPattern))
    case (.not, _):
      compile(value)
      builder.at(span)
      builder.emit(.not, effect: 0)
    default:
      compile(value)
      builder.at(span)
      builder.emit(.unary, 0, operation.number, effect: 0)
    }
  }

  private mutating func compileLogical(_ isAnd: Bool, _ parts: [Expression], at span: SourceSpan) {
    let end = builder.newLabel()
    for (index, part) in parts.enumerated() {
      compile(part)
      guard index < parts.count - 1 else { break }
      builder.at(span)
      builder.jump(isAnd ? .jumpIfFalseOrPop : .jumpIfTrueOrPop, to: end, effect: -1)
    }
    builder.place(end)
  }

  private mutating func compileComparison(
    _ first: Expression, _ rest: [(ComparisonOperator, Expression)], at span: SourceSpan
  ) {
    compile(first)
    let (cleanUp, end) = (builder.newLabel(), builder.newLabel())
    for (index, (operation, value)) in rest.enumerated() {
      compile(value)
      builder.at(span)
      guard index < rest.count - 1 else {
        builder.emit(.compare, 0, operation.number, effect: -1)
        break
      }
      // a, b -> b, a op b: the right operand is the next one's left.
      builder.emit(.duplicate, effect: 1)
      builder.emit(.rotateThree, effect: 0)
      builder.emit(.compare, 0, operation.number, effect: -1)
      builder.jump(.jumpIfFalseOrPop, to: cleanUp, effect: -1)
    }
    guard rest.count > 1 else { return }
    builder.jump(.jump, to: end, effect: 0)
    builder.place(cleanUp)
    builder.change(1)
    builder.emit(.swap, effect: 0)
    builder.emit(.pop, effect: -1)
    builder.place(end)
  }

  private mutating func compileDisplay(_ parts: [Expression], _ build: Opcode, at span: SourceSpan) {
    let isPlain = parts.allSatisfy { if case .starred = $0.kind { false } else { true } }
    if isPlain, parts.count < 30_000 {
      if build == .buildTuple, !builder.isTraced, let constant = constant(parts) {
        return builder.load(constant)
      }
      for part in parts { compileNamed(part) }
      builder.at(span)
      return builder.emit(build, parts.count, effect: 1 - parts.count)
    }
    builder.emit(build == .buildSet ? .buildSet : .buildList, effect: 1)
    for part in parts {
      if case .starred(let value) = part.kind {
        compile(value)
        builder.at(part.span)
        builder.emit(build == .buildSet ? .setExtend : .listExtend, 1, effect: -1)
      } else {
        compile(part)
        builder.emit(build == .buildSet ? .setAdd : .listAppend, 1, effect: -1)
      }
    }
    if build == .buildTuple { builder.emit(.listToTuple, effect: 0) }
  }

  /// The constant that a tuple of literals is.
  private func constant(_ parts: [Expression]) -> Constant? {
    var constants: [Constant] = []
    for part in parts {
      switch part.kind {
      case .none: constants.append(.none)
      case .boolean(let value): constants.append(.boolean(value))
      case .integer(let value): constants.append(.integer(value))
      case .float(let value): constants.append(.float(value.bitPattern))
      case .string(let text): constants.append(.string(text))
      default: return nil
      }
    }
    return .tuple(constants)
  }

  private mutating func compileDictionary(
    _ entries: [(key: Expression?, value: Expression)], at span: SourceSpan
  ) {
    builder.emit(.buildDictionary, effect: 1)
    for entry in entries {
      if let key = entry.key {
        compile(key)
        compileNamed(entry.value)
        builder.at(key.span)
        builder.emit(.dictionarySet, 1, effect: -2)
      } else {
        compile(entry.value)
        builder.emit(.dictionaryMerge, 1, 0, effect: -1)
      }
    }
    builder.at(span)
  }

  private mutating func compile(_ parts: [FormattedPart], at span: SourceSpan) {
    for part in parts {
      switch part {
      case .text(let text): builder.load(.string(text))
      case .value(let value, let conversion, let specification):
        compile(value)
        if !specification.isEmpty { compile(specification, at: span) }
        builder.at(value.span)
        let code = conversion?.unicodeScalars.first.map { Int($0.value) } ?? 0
        builder.emit(
          .formatValue, specification.isEmpty ? 0 : 1, code, effect: specification.isEmpty ? 0 : -1)
      }
    }
    builder.at(span)
    builder.emit(.buildText, parts.count, effect: 1 - parts.count)
  }

  private mutating func compileYieldFrom(_ value: Expression, at span: SourceSpan) {
    compile(value)
    builder.at(span)
    builder.emit(.getIterator, effect: 0)
    builder.emit(.duplicate, effect: 1)
    let (start, end) = (builder.newLabel(), builder.newLabel())
    builder.place(start)
    builder.jump(.forEach, to: end, effect: 1)
    builder.emit(.yieldValue, effect: 0)
    builder.jump(.sendOn, to: end, effect: -1)
    builder.jump(.jumpBack, to: start, effect: 0)
    builder.place(end)
    builder.change(-1)
    builder.emit(.generatorResult, effect: 0)
  }
}

extension UnaryOperator {
  /// The place among all.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension BinaryOperator {
  /// The place among all.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ComparisonOperator {
  /// The place among all.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
