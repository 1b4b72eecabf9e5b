import Syntax

/// Turns a program's tree into ``Code``.
///
/// Recursion is bounded by the depth of the tree, which the parser limits.
struct Compiler {
  private(set) var codes: [Code] = []
  var names: NameTable
  /// Numbers of global names, by the number of the name.
  var globals: GlobalNames
  var builder: CodeBuilder
  /// The scope of the expression that is being compiled: the builder's, or a comprehension inside it.
  var scope: Scope
  let scopes: [ScopeAnalyzer.Key: Scope]
  /// The class whose body, or a function in it, is being compiled.
  var className: String?

  /// Compiles a program; the module's code is the last.
  static func compile(
    _ program: Program, names: NameTable, globals: GlobalNames, firstCode: Int, isTraced: Bool,
    sampledLine: Int32?
  ) -> (codes: [Code], names: NameTable, globals: GlobalNames) {
    let (module, scopes) = ScopeAnalyzer.analyze(program)
    let span = SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1)
    let code = Code(name: "<module>", kind: .module, span: span)
    let builder = CodeBuilder(code, scope: module, isTraced: isTraced, sampledLine: sampledLine)
    var compiler = Compiler(
      names: names, globals: globals, builder: builder, scope: module, scopes: scopes, firstCode: firstCode)
    compiler.builder.code.documentation = program.body.documentation
    compiler.compile(program.body)
    compiler.builder.load(.none)
    compiler.builder.emit(.returnValue, effect: -1)
    compiler.codes.append(compiler.builder.finish())
    return (compiler.codes, compiler.names, compiler.globals)
  }

  private let firstCode: Int

  private init(
    names: NameTable, globals: GlobalNames, builder: CodeBuilder, scope: Scope,
    scopes: [ScopeAnalyzer.Key: Scope], firstCode: Int
  ) {
    self.names = names
    self.globals = globals
    self.builder = builder
    self.scope = scope
    self.scopes = scopes
    self.firstCode = firstCode
  }

  /// Compiles a function, lambda, class body or generator expression and returns its number.
  mutating func nested(_ code: Code, _ inner: Scope, _ body: (inout Compiler) -> Void) -> Int {
    let outer = (builder, scope)
    var code = code
    code.qualifiedName =
      switch builder.code.kind {
      case .module: code.name
      case .classBody: builder.code.qualifiedName + "." + code.name
      case .function: builder.code.qualifiedName + ".<locals>." + code.name
      }
    builder = CodeBuilder(
      code, scope: inner, isTraced: builder.isTraced, sampledLine: builder.sampledLine)
    scope = inner
    body(&self)
    codes.append(builder.finish())
    (builder, scope) = outer
    return firstCode + codes.count - 1
  }

  /// Gives a scope's names their slots, parameters first, and makes the cells that inner functions share.
  mutating func prepareSlots() {
    for name in scope.bound where !scope.globals.contains(name) && !scope.nonlocals.contains(name) {
      if scope.slots[name] == nil { scope.slots[name] = builder.newSlot(name) }
    }
    for name in scope.free {
      let slot = builder.newSlot(name)
      scope.slots[name] = slot
      builder.code.freeSlots.append(slot)
    }
    for name in scope.bound where scope.captured.contains(name) {
      if let slot = scope.slots[name] { builder.emit(.makeCell, slot, effect: 0) }
    }
  }

  mutating func name(_ text: String) -> Int { Int(names.number(of: text)) }

  /// The number of an attribute's name; private ones bear the name of the class around.
  mutating func attributeName(_ text: String) -> Int {
    guard let className, text.hasPrefix("__"), !text.hasSuffix("__") else { return name(text) }
    return name("_\(className.drop { $0 == "_" })\(text)")
  }

  // MARK: Variables

  mutating func loadName(_ name: String) {
    switch scope.place(of: name) {
    case .local(let slot):
      if scope.kind == .classBody {
        builder.emit(.loadLocalOrGlobal, slot, globals.number(of: self.name(name)), effect: 1)
      } else {
        builder.emit(.loadLocal, slot, effect: 1)
      }
    case .cell(let slot): builder.emit(.loadCell, slot, effect: 1)
    case .global: builder.emit(.loadGlobal, globals.number(of: self.name(name)), effect: 1)
    }
  }

  mutating func storeName(_ name: String) {
    switch scope.place(of: name) {
    case .local(let slot): builder.emit(.storeLocal, slot, effect: -1)
    case .cell(let slot): builder.emit(.storeCell, slot, effect: -1)
    case .global: builder.emit(.storeGlobal, globals.number(of: self.name(name)), effect: -1)
    }
  }

  /// Takes a variable's value away; an optional one need not have any.
  mutating func deleteName(_ name: String, isOptional: Bool = false) {
    let b = isOptional ? 1 : 0
    switch scope.place(of: name) {
    case .local(let slot): builder.emit(.deleteLocal, slot, b, effect: 0)
    case .cell(let slot): builder.emit(.deleteCell, slot, b, effect: 0)
    case .global: builder.emit(.deleteGlobal, globals.number(of: self.name(name)), b, effect: 0)
    }
  }
}
