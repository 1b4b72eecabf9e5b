import Syntax

extension Machine {
  /// Runs a program from its first statement; returns why it ended early.
  func run(_ program: Program, inputs: [String: ScriptInput] = [:]) -> Script.Failure? {
    do throws(Raised) {
      guard let module = try load(program) else { return nil }
      try set(inputs)
      try push(.none, Unmanaged.passUnretained(module), base: stack, result: stack, purpose: .entry)
      nesting += 1
      defer { nesting -= 1 }
      _ = try run()
      return nil
    } catch {
      return failure()
    }
  }

  /// Compiles a program, or a module of the dialect's own, and returns the code of its body.
  func load(_ program: Program, module: String? = nil) throws(Raised) -> LoadedCode? {
    let (compiled, table, globalTable) = Compiler.compile(
      program, names: names, globals: globalNames, firstCode: codes.count, isTraced: recorder != nil,
      sampledLine: module == nil ? sampler.map { Int32(clamping: $0.line) } : nil)
    names = table
    globalNames = globalTable
    for code in compiled {
      var constants: [Value] = []
      for constant in code.constants { constants.append(try value(of: constant)) }
      let loaded = LoadedCode(
        code, number: codes.count, name: names.number(of: code.name), module: module, constants: constants)
      codes.append(loaded)
      codeTable.append(Unmanaged.passUnretained(loaded))
    }
    let added = globalNames.names.count - globals.count
    guard globals.makeRoom(for: added), builtins.makeRoom(for: added) else { throw raise(.memory, "") }
    for name in globalNames.names.dropFirst(globals.count) {
      globals.append(.unset)
      builtins.append(Int(name) < builtinTable.count ? builtinTable[Int(name)] : .unset)
    }
    return codes.last
  }

  private func value(of constant: Constant) throws(Raised) -> Value {
    switch constant {
    case .none, .names: return .none
    case .ellipsis: return Value(.ellipsis)
    case .unset: return .unset
    case .boolean(let value): return Value(value)
    case .integer(let value): return Value(value)
    case .largeInteger(let digits):
      let text = Text(digits)
      return heap.value(try texts { () throws(TextError) in try NumberReading.integer(text).expanded })
    case .float(let bits): return Value(.float, bits: bits)
    case .string(let text): return heap.string(text)
    case .tuple(let parts):
      var values: [Value] = []
      for part in parts { values.append(try value(of: part)) }
      return heap.tuple(values)
    }
  }

  /// What the pending exception says.
  func failure() -> Script.Failure {
    let exception = pending
    let traceback = trace
    let type = exception.kind == .instance ? heap.types[heap.instances[exception.place].type] : TypeObject()
    // The message's own methods may fail, or never end.
    fuel = min(max(fuel, 100_000), 1_000_000)
    top = stack
    frameCount = 0
    nesting = 1
    let message = (try? self.message(of: exception)) ?? ""
    return Script.Failure(
      type: type.module == "builtins" || type.module == "__main__"
        ? type.name : "\(type.module).\(type.name)",
      message: message, traceback: traceback, isRefusal: !isCatchable(exception))
  }
}
