extension ScopeChecker {
  mutating func check(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .pass: break
    case .expression(let value): check(value)
    case .assign(let targets, let value):
      check(value)
      for target in targets { bindTarget(target) }
    case .annotated(let target, let value):
      annotate(target, value: value)
      checkOptional(value)
    case .augmented(let target, _, let value):
      bindTarget(target)
      check(value)
    case .delete(let targets):
      for target in targets { bindTarget(target) }
    case .break where scopes[current].loopDepth == 0: report("'break' outside loop", at: span)
    case .continue where scopes[current].loopDepth == 0: report("'continue' not properly in loop", at: span)
    case .break, .continue: break
    case .return(let value):
      if case .function = scopes[current].kind {} else { report("'return' outside function", at: span) }
      checkOptional(value)
    case .raise(let error, let cause):
      checkOptional(error)
      checkOptional(cause)
    case .global(let names): declareGlobal(names, at: span)
    case .nonlocal(let names): declareNonlocal(names, at: span)
    case .assert(let test, let message):
      check(test)
      checkOptional(message)
    case .import(let names):
      for name in names { bind(name.alias ?? String(name.path.prefix { $0 != "." })) }
    case .importFrom(let path, let names): checkImport(path, names, at: span)
    default: checkCompound(statement)
    }
  }

  private mutating func checkImport(_ path: String, _ names: [ImportedName], at span: SourceSpan) {
    if path == "__future__" { checkFutureImport(names, at: span) }
    for name in names {
      if name.path == "*" {
        if !scopes[current].isModule { report("import * only allowed at module level", at: span) }
      } else {
        bind(name.alias ?? name.path)
      }
    }
  }

  private mutating func checkCompound(_ statement: Statement) {
    switch statement.kind {
    case .if(let test, let body, let otherwise):
      check(test)
      checkAll(body)
      checkAll(otherwise)
    case .while(let test, let body, let otherwise):
      check(test)
      checkLoop(body, at: statement.span)
      checkAll(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      bindTarget(target)
      check(iterable)
      checkLoop(body, at: statement.span)
      checkAll(otherwise)
    case .with(let items, let body):
      for item in items {
        check(item.context)
        if let target = item.target { bindTarget(target) }
      }
      checkBlock(body, depth: items.count, at: statement.span)
    case .try(let body, let handlers, let otherwise, let finally):
      let outer = finally.isEmpty ? 0 : 1
      checkBlock(body, depth: outer + (handlers.isEmpty ? 0 : 1), at: statement.span)
      for handler in handlers {
        checkOptional(handler.type)
        if let name = handler.name { bind(name) }
        checkBlock(handler.body, depth: outer + (handler.name == nil ? 1 : 2), at: statement.span)
      }
      checkBlock(otherwise, depth: outer, at: statement.span)
      checkBlock(finally, at: statement.span)
    case .function(let function): checkFunction(function)
    case .class(let definition): checkClass(definition)
    default: break
    }
  }

  private mutating func checkFunction(_ function: FunctionDefinition) {
    bind(function.name)
    checkDefaults(function.parameters)
    for decorator in function.decorators { check(decorator) }
    enterScope(.function)
    bindParameters(function.parameters)
    checkAll(function.body)
    leaveScope()
  }

  private mutating func checkClass(_ definition: ClassDefinition) {
    bind(definition.name)
    for base in definition.bases { check(base.value) }
    for decorator in definition.decorators { check(decorator) }
    enterScope(.class)
    checkAll(definition.body)
    leaveScope()
  }

  mutating func checkDefaults(_ parameters: Parameters) {
    for parameter in parameters.positional { checkOptional(parameter.defaultValue) }
    for parameter in parameters.keywordOnly { checkOptional(parameter.defaultValue) }
  }

  mutating func bindParameters(_ parameters: Parameters) {
    for parameter in parameters.positional { scopes[current].parameters.insert(parameter.name) }
    for parameter in parameters.keywordOnly { scopes[current].parameters.insert(parameter.name) }
    if let rest = parameters.rest { scopes[current].parameters.insert(rest.name) }
    if let rest = parameters.keywordRest { scopes[current].parameters.insert(rest.name) }
  }
}
