/// Finds what reads as a program and is none: `return` outside of functions, names with two owners.
///
/// These are the checks that CPython makes after parsing, with its words.
struct ScopeChecker {
  /// Whether all statements of the program could be read; else names may seem to have no owner.
  let isComplete: Bool
  /// Whether names are declared `global` or `nonlocal`; else nobody asks where they were used before.
  let hasDeclarations: Bool
  private(set) var errors: [SyntaxError] = []
  var scopes = [Scope(.module, in: nil)]
  var current = 0
  /// How many iterables of comprehensions the expression is in.
  var iterableDepth = 0
  /// `nonlocal` names whose owner is looked for when all scopes are known.
  var pending: [(name: String, scope: Int, span: SourceSpan)] = []
  private var mayImportFuture = true

  init(isComplete: Bool, hasDeclarations: Bool) {
    self.isComplete = isComplete
    self.hasDeclarations = hasDeclarations
  }

  mutating func check(_ program: [Statement]) {
    for (index, statement) in program.enumerated() {
      if !isFutureImport(statement), index > 0 || !isText(statement) { mayImportFuture = false }
      check(statement)
    }
    guard isComplete else { return }
    for (name, scope, span) in pending where !hasOwner(name, outside: scope) {
      report("no binding for nonlocal '\(name)' found", at: span)
    }
  }

  mutating func report(_ message: String, at span: SourceSpan) {
    errors.append(SyntaxError(message, at: span))
  }

  mutating func checkAll(_ statements: [Statement]) {
    for statement in statements { check(statement) }
  }

  mutating func checkLoop(_ body: [Statement], at span: SourceSpan) {
    scopes[current].loopDepth += 1
    checkBlock(body, at: span)
    scopes[current].loopDepth -= 1
  }

  /// Checks statements inside of `depth` more blocks, of which CPython allows 20.
  ///
  /// What a `finally` holds is compiled for each way to it, twice at least: without a limit for ever.
  mutating func checkBlock(_ body: [Statement], depth: Int = 1, at span: SourceSpan) {
    guard scopes[current].blockDepth + depth <= 20 else {
      return report("too many statically nested blocks", at: span)
    }
    scopes[current].blockDepth += depth
    checkAll(body)
    scopes[current].blockDepth -= depth
  }

  /// Checks a function's or a class's statements, or an expression, in a scope of their own.
  mutating func enterScope(_ kind: Scope.Kind) {
    scopes.append(Scope(kind, in: current))
    current = scopes.count - 1
  }

  mutating func leaveScope() { current = scopes[current].outer ?? 0 }

  private func hasOwner(_ name: String, outside scope: Int) -> Bool {
    var index = scopes[scope].outer
    // Methods see the class they are in by this name.
    let isClass = name == "__class__"
    while let next = index {
      let scope = scopes[next]
      if isClass, case .class = scope.kind { return true }
      if scope.isFunction {
        if scope.globals.contains(name) { return false }
        if scope.parameters.contains(name) || scope.assigned.contains(name) { return true }
      }
      index = scope.outer
    }
    return false
  }

  private func isText(_ statement: Statement) -> Bool {
    if case .expression(let value) = statement.kind, case .string = value.kind { true } else { false }
  }

  private func isFutureImport(_ statement: Statement) -> Bool {
    if case .importFrom("__future__", _) = statement.kind { true } else { false }
  }

  mutating func checkFutureImport(_ names: [ImportedName], at span: SourceSpan) {
    guard mayImportFuture, current == 0 else {
      if isComplete { report("from __future__ imports must occur at the beginning of the file", at: span) }
      return
    }
    for name in names {
      switch name.path {
      case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
        "unicode_literals", "generator_stop", "annotations", "barry_as_FLUFL":
        continue
      case "braces": report("not a chance", at: span)
      default: report("future feature \(name.path) is not defined", at: span)
      }
    }
  }
}
