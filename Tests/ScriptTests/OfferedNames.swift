import Syntax

@testable import Script

/// What the machine offers to programs by name, written as `Oracle/names.txt` writes it.
///
/// Names with underscores at both ends, which operators and built-in functions stand for, are left out: the table has
/// them as what classes define.
struct OfferedNames {
  private(set) var all: Set<String> = []

  /// The modules with what their names begin with; plotting, which takes every name, is none of them.
  private static let modules = [
    ("numpy", "np."), ("numpy.random", "np.random."), ("numpy.linalg", "np.linalg."), ("math", "math."),
    ("random", "random."), ("collections", "collections."), ("itertools", "itertools."),
    ("functools", "functools."), ("copy", "copy."), ("operator", "operator."), ("abc", "abc."),
    ("dataclasses", "dataclasses."), ("typing", "typing."), ("warnings", "warnings."), ("string", "string."),
    ("scipy.special", "scipy.special."),
  ]

  init() throws {
    let machine = Machine(limits: Limits(), seed: 0)
    let imports = try Parser.parse(Self.modules.map { "import \($0.0)\n" }.joined())
    if let failure = machine.run(imports) { throw failure }
    for place in 0..<machine.natives.count { add(machine.natives[place].definition) }
    for kind in ExceptionKind.allCases
    where kind.module == "builtins" && kind != .unsupported && kind != .limit {
      all.insert(kind.rawValue)
    }
    for kind in (0...ValueKind.superObject.rawValue).compactMap({ ValueKind(rawValue: $0) })
    where kind.isBuiltinName {
      if let name = kind.typeName { all.insert(name) }
    }
    all.insert("object")
    for (path, prefix) in Self.modules {
      guard let module = machine.modules[path] else { continue }
      try machine.complete(module)
      for (number, value) in machine.heap.modules[module.place].values.enumerated() where !value.isUnset {
        let name = machine.names[Int32(number)]
        guard name.first != "_", value.kind != .module else { continue }
        all.insert(prefix + name)
        // A type of the language by another name is none of the module.
        if value.kind == .type, machine.heap.types[value.place].module == path { add(value, name, machine) }
      }
    }
  }

  /// The public attributes of a class that is written in the dialect.
  private mutating func add(_ type: Value, _ name: String, _ machine: Machine) {
    for attribute in machine.heap.types[type.place].attributes {
      let member = machine.names[attribute.name]
      if member.first != "_" { all.insert("\(name).\(member)") }
    }
  }

  private mutating func add(_ definition: NativeDefinition) {
    let name = definition.name
    guard name.first != "_", !name.contains(".") else { return }
    switch definition.place {
    case .builtin, .type: all.insert(name)
    // The types of arrays and their numbers have their names from the module.
    case .constructor(let kind) where Self.owner(kind) == "ndarray": break
    case .constructor(let kind): all.insert(Self.owner(kind) ?? name)
    case .module(let module) where module.hasPrefix("class "):
      let owner = module.dropFirst(6).split(separator: ".").last ?? ""
      if owner != "Plot", !name.contains("__") { all.insert("\(owner).\(name)") }
    case .module(let module):
      if let prefix = Self.modules.first(where: { $0.0 == module })?.1 { all.insert(prefix + name) }
    case .method(let kind), .typeMethod(let kind), .attribute(let kind):
      if let owner = Self.owner(kind) { all.insert("\(owner).\(name)") }
    }
  }

  /// What the table calls a type; NumPy's numbers have the attributes of arrays.
  private static func owner(_ kind: ValueKind) -> String? {
    if kind == .array || kind.isNumpyScalar { return "ndarray" }
    if kind == .native { return "ufunc" }
    return kind.typeName
  }
}
