import Syntax

/// The names that a program reads and nothing defines: what a pasted fragment lacks.
public struct UndefinedNames: Sendable {
  /// A name with its first use.
  public struct Name: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Where it is read first.
    public let span: SourceSpan
    /// Whether the program calls it.
    public let isFunction: Bool
  }

  /// The names in the order of their first uses.
  public let names: [Name]
  /// Whether a run is sure to read one of them if it gets so far: the use stands outside of functions, conditions
  /// and `try`.
  public let isCertain: Bool

  init(in uses: NameUses) {
    let machine = Machine(limits: Limits(), seed: 0)
    var known = uses.bound.union(Self.pythonNames)
    for path in uses.starred {
      guard let module = try? machine.module(path), module.kind == .module,
        (try? machine.complete(module)) != nil
      else {
        names = []
        isCertain = false
        return
      }
      let values = machine.heap.modules[module.place].values
      for (number, value) in values.enumerated() where !value.isUnset {
        known.insert(machine.names[Int32(number)])
      }
      if path == "numpy" { known.formUnion(NumPyModule.unsupportedNames) }
    }
    func isBuiltin(_ name: String) -> Bool {
      guard let number = machine.names.known(name), Int(number) < machine.builtinTable.count else {
        return false
      }
      return !machine.builtinTable[Int(number)].isUnset
    }
    var seen: Set<String> = []
    var found: [Name] = []
    var certain = false
    for use in uses.uses where !use.name.hasPrefix(".") && !known.contains(use.name) && !isBuiltin(use.name) {
      if use.isCertain { certain = true }
      guard seen.insert(use.name).inserted else { continue }
      let isFunction = uses.uses.contains { $0.name == use.name && $0.isCalled }
      found.append(Name(name: use.name, span: use.span, isFunction: isFunction))
    }
    names = found
    isCertain = certain
  }

  /// Names that Python has without a definition, whether or not the dialect has them.
  private static let pythonNames: Set<String> = [
    "__name__", "__doc__", "__file__", "__builtins__", "Ellipsis", "NotImplemented", "__import__", "aiter",
    "anext",
    "ascii", "breakpoint", "bytearray", "bytes", "compile", "complex", "copyright", "credits", "delattr",
    "dir",
    "eval", "exec", "exit", "format", "getattr", "globals", "hasattr", "hash", "help", "id", "input",
    "license",
    "locals", "memoryview", "open", "quit", "setattr", "vars", "xrange", "raw_input", "unicode", "long",
    "reduce",
    "basestring", "unichr",
  ]
}
