extension Machine {
  /// Runs an import instruction.
  func load(_ instruction: Instruction) throws(Raised) {
    let code = frames[frameCount - 1].code.takeUnretainedValue()
    switch instruction.opcode {
    case .importModule:
      let path = heap.strings[code.constants[Int(instruction.a)].place].description
      let module = try module(path)
      // `import a.b` binds `a`.
      let first = String(path.prefix { $0 != "." })
      push(instruction.b == 1 && first != path ? try self.module(first) : module)
    case .importFrom:
      let module = top[-1]
      let name = instruction.a
      if let found = try member(name, ofModule: module) { return push(found) }
      let path = heap.modules[module.place].name
      // What the future brought is there.
      if path == "__future__" { return push(.none) }
      if let submodule = try? self.module("\(path).\(names[name])") { return push(submodule) }
      if PlottingModule.isPlotting(path) { return push(plottingAttribute(name)) }
      if ModuleTable.isKnown(path, names[name]) {
        throw unsupported("\(path).\(names[name])\(ModuleTable.alternative(path, names[name]))")
      }
      throw raise(.importError, "cannot import name '\(names[name])' from '\(path)'")
    default:
      let module = top[-1]
      try complete(module)
      let values = heap.modules[module.place].values
      for (number, name) in globalNames.names.enumerated() {
        // Names of the dialect's own modules stay theirs.
        guard globalNames.known(name) == number, Int(name) < values.count, !values[Int(name)].isUnset,
          names[name].first != "_"
        else { continue }
        globals[number] = values[Int(name)]
      }
    }
  }

  /// The module of a path, made when it is first imported.
  func module(_ path: String) throws(Raised) -> Value {
    if let module = modules[path] { return module }
    guard let canonical = ModuleTable.canonical(path) else { throw ModuleTable.refusal(path, self) }
    if let module = modules[canonical] {
      modules[path] = module
      return module
    }
    switch canonical.prefix(while: { $0 != "." }) {
    case "numpy", "scipy", "matplotlib": prepareArrays()
    default: break
    }
    var object = ModuleObject()
    object.name = canonical
    // Names with an underscore are for the text of a module that is written in the dialect.
    for (name, native) in nativeModules[canonical] ?? [] where names[name].first != "_" {
      NativeRegistry.set(Value(.native, native), at: name, in: &object.values, blank: .unset)
    }
    let value = Value(.module, heap.modules.add(object))
    modules[canonical] = value
    modules[path] = value
    for (name, constant) in ModuleTable.constants(of: canonical, self) {
      NativeRegistry.set(
        constant, at: names.number(of: name), in: &heap.modules[value.place].values, blank: .unset)
    }
    for name in ModuleTable.submodules(of: canonical) {
      NativeRegistry.set(
        try module("\(canonical).\(name)"), at: names.number(of: name), in: &heap.modules[value.place].values,
        blank: .unset)
    }
    heap.modules[value.place].isPartial = Prelude.source(of: canonical) != nil
    return value
  }

  /// What a module has under a name.
  func member(_ name: Int32, ofModule module: Value) throws(Raised) -> Value? {
    if let found = heap.modules[module.place].value(of: name) { return found }
    try complete(module)
    return heap.modules[module.place].value(of: name)
  }

  /// Runs the text of a module, if it has one that has not run.
  ///
  /// Many programs want of a module what is native, and are over before the text is read.
  func complete(_ module: Value) throws(Raised) {
    guard heap.modules[module.place].isPartial else { return }
    heap.modules[module.place].isPartial = false
    try runPrelude(of: heap.modules[module.place].name, into: module)
  }
}
