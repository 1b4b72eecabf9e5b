import Syntax

/// Modules that are written in the dialect itself.
enum Prelude {
  /// The text of a module; nil for one of natives only.
  static func source(of module: String) -> String? {
    switch module {
    case "collections": CollectionsSource.text
    case "itertools": ItertoolsSource.text
    case "functools": FunctoolsSource.text
    case "operator": OperatorSource.text
    case "random": RandomSource.text
    case "typing": TypingSource.text
    case "warnings": SmallSources.warnings
    case "dataclasses": DataclassesSource.text
    case "abc": SmallSources.abstract
    case "string": SmallSources.string
    default: nil
    }
  }
}

extension Machine {
  /// Runs the text of a module and gives the module the names that it binds.
  ///
  /// The text finds the module's natives under their names; names that begin with an underscore stay its own.
  func runPrelude(of module: String, into value: Value) throws(Raised) {
    guard let source = Prelude.source(of: module) else { return }
    guard let program = try? Parser.parse(source) else { throw unsupported("module '\(module)'") }
    let outer = globalNames
    globalNames = outer.separate
    let loaded: LoadedCode?
    do throws(Raised) {
      loaded = try load(program, module: module)
    } catch {
      globalNames = outer.behind(globalNames)
      throw error
    }
    let own = globalNames
    globalNames = outer.behind(own)
    guard let loaded else { return }
    for (name, native) in nativeModules[module] ?? [] {
      if let number = own.known(name) { globals[number] = Value(.native, native) }
    }
    let base = top
    try push(.none, Unmanaged.passUnretained(loaded), base: base, result: base, purpose: .entry)
    _ = try runNested()
    top = base
    for name in own.names.dropFirst(outer.names.count) {
      guard let number = own.known(name), !globals[number].isUnset, names[name].first != "_" else { continue }
      NativeRegistry.set(globals[number], at: name, in: &heap.modules[value.place].values, blank: .unset)
    }
  }
}
