import Syntax

extension Compiler {
  mutating func compileCall(_ callee: Expression, _ arguments: [Argument], at span: SourceSpan) {
    let isExpanded =
      arguments.count > 1_000
      || arguments.contains {
        switch $0.kind {
        case .unpacked, .unpackedMapping: true
        case .positional, .keyword: false
        }
      }
    if isExpanded {
      compile(callee)
      return compileExpanded(arguments, at: span)
    }
    var isMethod = false
    if case .attribute(let value, let attribute) = callee.kind {
      isMethod = true
      compile(value)
      builder.at(callee.span)
      builder.emit(.loadMethod, attributeName(attribute), effect: 1)
    } else {
      compile(callee)
    }
    var keywords: [Int32] = []
    for argument in arguments {
      if case .keyword(let name) = argument.kind { keywords.append(names.number(of: name)) }
      compileNamed(argument.value)
    }
    builder.at(span)
    let effect = -arguments.count - (isMethod ? 1 : 0)
    if keywords.isEmpty {
      builder.emit(isMethod ? .callMethod : .call, arguments.count, effect: effect)
    } else {
      let constant = builder.place(of: .names(keywords))
      builder.emit(
        isMethod ? .callMethodWithKeywords : .callWithKeywords, arguments.count, constant, effect: effect)
    }
  }

  /// Compiles arguments into a list and a dictionary, and the call.
  mutating func compileExpanded(_ arguments: [Argument], at span: SourceSpan) {
    builder.emit(.buildList, effect: 1)
    for argument in arguments {
      switch argument.kind {
      case .positional:
        compile(argument.value)
        builder.emit(.listAppend, 1, effect: -1)
      case .unpacked:
        compile(argument.value)
        builder.at(argument.span)
        builder.emit(.listExtend, 1, 1, effect: -1)
      case .keyword, .unpackedMapping: break
      }
    }
    var hasKeywords = false
    for argument in arguments {
      switch argument.kind {
      case .positional, .unpacked: continue
      case .keyword, .unpackedMapping:
        if !hasKeywords { builder.emit(.buildDictionary, effect: 1) }
        hasKeywords = true
      }
      if case .keyword(let name) = argument.kind {
        builder.load(.string(name))
        compile(argument.value)
        builder.emit(.dictionarySet, 1, effect: -2)
      } else {
        compile(argument.value)
        builder.at(argument.span)
        builder.emit(.dictionaryMerge, 1, 1, effect: -1)
      }
    }
    builder.at(span)
    builder.emit(.callExpanded, 0, hasKeywords ? 1 : 0, effect: hasKeywords ? -2 : -1)
  }

  mutating func compileLambda(_ parameters: Parameters, _ body: Expression, at span: SourceSpan) {
    guard let inner = scopes[ScopeAnalyzer.Key(span: span, isBody: false)] else { return }
    makeFunction("<lambda>", parameters, inner, at: span) {
      $0.compileNamed(body)
      $0.builder.emit(.returnValue, effect: -1)
    }
  }

  /// Compiles a function's defaults and body, and leaves the function.
  mutating func makeFunction(
    _ name: String, _ parameters: Parameters, _ inner: Scope, at span: SourceSpan,
    _ body: (inout Compiler) -> Void
  ) {
    let defaults = parameters.positional.compactMap(\.defaultValue)
    for value in defaults { compile(value) }
    builder.at(span)
    loadTuple(of: defaults.count)
    for parameter in parameters.keywordOnly {
      if let value = parameter.defaultValue { compile(value) } else { builder.load(.unset) }
    }
    builder.at(span)
    loadTuple(of: parameters.keywordOnly.count)
    var code = Code(name: name, kind: .function, span: span)
    code.isGenerator = inner.isGenerator
    code.positionalCount = parameters.positional.count
    code.positionalOnlyCount = parameters.positionalOnlyCount
    code.keywordOnlyCount = parameters.keywordOnly.count
    code.hasRest = parameters.rest != nil
    code.hasKeywordRest = parameters.keywordRest != nil
    let order =
      parameters.positional + parameters.keywordOnly
      + [parameters.rest, parameters.keywordRest].compactMap(\.self)
    let number = nested(code, inner) {
      for parameter in order { $0.scope.slots[parameter.name] = $0.builder.newSlot(parameter.name) }
      $0.prepareSlots()
      body(&$0)
    }
    makeFunction(number, inner)
  }

  /// Makes a tuple of the uppermost values; the empty one is a constant.
  mutating func loadTuple(of count: Int) {
    if count == 0 { return builder.load(.tuple([])) }
    builder.emit(.buildTuple, count, effect: 1 - count)
  }

  /// Leaves a function of a compiled code; its defaults lie on the stack.
  mutating func makeFunction(_ number: Int, _ inner: Scope) {
    for name in inner.free {
      if case .cell(let slot) = scope.place(of: name) {
        builder.emit(.loadClosure, slot, effect: 1)
      } else {
        builder.load(.unset)
      }
    }
    builder.emit(.makeFunction, number, inner.free.count, effect: -1 - inner.free.count)
  }
}
