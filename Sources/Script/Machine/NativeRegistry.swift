/// All native functions and built-in types, in the tables that the machine reads.
struct NativeRegistry {
  let functions: NativeTable
  private(set) var hasArrays = false
  /// For each kind, natives by the number of their name; -1 where there is none.
  private(set) var methods: [[Int32]]
  private(set) var attributes: [[Int32]]
  private(set) var kindTypes: [Value]
  /// Types that share a kind of values with others, by their names.
  private(set) var namedTypes: [String: Value] = [:]
  private(set) var exceptionTypes: [ExceptionKind: Value] = [:]
  private(set) var builtins: [Value] = []
  private(set) var modules: [String: [(name: Int32, native: Int)]] = [:]

  /// What every program may use.
  private static var common: [[NativeDefinition]] {
    [
      BuiltinFunctions.definitions, BuiltinTypes.definitions, ListMethods.definitions,
      StringMethods.definitions,
      DictionaryMethods.definitions, NumberMethods.definitions, RangeMethods.definitions,
      SetMethods.definitions, IterationFunctions.definitions, MathModule.definitions,
      RandomModule.definitions,
      CollectionsModule.definitions, CopyModule.definitions, DataclassesModule.definitions,
      SpecialMethods.definitions, TypeUnions.definitions, GeneratorMethods.definitions,
      WarningsModule.definitions, PropertyMethods.definitions,
    ]
  }

  /// What only programs with arrays use; that there are so many would show at the start of all others.
  private static var ofArrays: [[NativeDefinition]] {
    [
      NumPyFunctions.definitions, ArrayMethods.definitions, NumPyRandom.definitions,
      ScientificFunctions.definitions, PlottingModule.definitions,
    ]
  }

  init(_ names: inout NameTable, _ heap: Heap) {
    let kindCount = Int(ValueKind.superObject.rawValue) + 1
    methods = Array(repeating: [], count: kindCount)
    attributes = methods
    kindTypes = Array(repeating: .unset, count: kindCount)
    functions = NativeTable()
    addTypes(&names, heap)
    for definition in Self.common.joined() { add(definition, &names, heap) }
  }

  /// Adds what programs with arrays use; built-in names are not among it.
  mutating func addArrays(_ names: inout NameTable, _ heap: Heap) {
    for definition in Self.ofArrays.joined() { add(definition, &names, heap) }
    heap.typeVersion &+= 1
    hasArrays = true
  }

  private mutating func add(_ definition: NativeDefinition, _ names: inout NameTable, _ heap: Heap) {
    let name = names.number(of: definition.name)
    let place = functions.add(definition)
    switch definition.place {
    case .builtin: Self.set(Value(.native, place), at: name, in: &builtins, blank: .unset)
    case .module(let module): modules[module, default: []].append((name, place))
    case .method(let kind):
      Self.set(Int32(place), at: name, in: &methods[Int(kind.rawValue)], blank: -1)
    case .typeMethod(let kind):
      heap.types[kindTypes[Int(kind.rawValue)].place].attributes.append(
        Attribute(name: name, value: Value(.native, place)))
    case .attribute(let kind):
      Self.set(Int32(place), at: name, in: &attributes[Int(kind.rawValue)], blank: -1)
    case .constructor(let kind):
      heap.types[kindTypes[Int(kind.rawValue)].place].constructor = Int32(place)
    case .type:
      guard let type = namedTypes[definition.name] else { break }
      heap.types[type.place].constructor = Int32(place)
      Self.set(type, at: name, in: &builtins, blank: .unset)
    }
  }

  private mutating func addTypes(_ names: inout NameTable, _ heap: Heap) {
    let object = addType("object", .instance, [], &names, heap)
    for kind in (0...ValueKind.superObject.rawValue).compactMap(ValueKind.init(rawValue:)) {
      guard let name = kind.typeName, kind != .instance else { continue }
      let type = addType(name, kind, [object], &names, heap)
      if !kind.isBuiltinName { continue }
      Self.set(type, at: names.number(of: name), in: &builtins, blank: .unset)
    }
    Self.set(object, at: names.number(of: "object"), in: &builtins, blank: .unset)
    let named: [(ValueKind, [String])] = [
      (.iterator, IteratorObject.typeNames), (.view, ["dict_keys", "dict_values", "dict_items"]),
      (.set, ["frozenset"]), (.wrapper, ["staticmethod", "classmethod"]),
    ]
    for (kind, texts) in named {
      for name in texts { namedTypes[name] = addType(name, kind, [object], &names, heap) }
    }
    for (heir, ancestor) in [(ValueKind.boolean, ValueKind.integer), (.numpyFloat64, .float)] {
      let (type, base) = (kindTypes[Int(heir.rawValue)], kindTypes[Int(ancestor.rawValue)])
      heap.types[type.place].bases = [base]
      heap.types[type.place].linearization = [type, base, object]
    }
    for kind in ExceptionKind.allCases {
      let bases = kind.parents.compactMap { exceptionTypes[$0] }
      let type = addType(kind.rawValue, .instance, bases.isEmpty ? [object] : bases, &names, heap)
      heap.types[type.place].isException = true
      heap.types[type.place].exception = kind
      heap.types[type.place].module = kind.module
      exceptionTypes[kind] = type
      if kind.module == "builtins", kind != .unsupported, kind != .limit {
        Self.set(type, at: names.number(of: kind.rawValue), in: &builtins, blank: .unset)
      }
      // Older names of the same class.
      for name in kind == .operatingSystem ? ["IOError", "EnvironmentError"] : [] {
        Self.set(type, at: names.number(of: name), in: &builtins, blank: .unset)
      }
    }
  }

  private mutating func addType(
    _ name: String, _ kind: ValueKind, _ bases: [Value], _ names: inout NameTable, _ heap: Heap
  ) -> Value {
    var object = TypeObject()
    object.name = name
    object.bases = bases
    object.valueKind = kind
    let type = Value(.type, heap.types.add(object))
    var order = [type]
    for base in bases {
      for ancestor in heap.types[base.place].linearization where !order.contains(where: ancestor.isIdentical)
      {
        order.append(ancestor)
      }
    }
    // `object` is everybody's last ancestor.
    if let root = bases.first.flatMap({ heap.types[$0.place].linearization.last }) {
      order.removeAll { $0.isIdentical(to: root) }
      order.append(root)
    }
    heap.types[type.place].linearization = order
    kindTypes[Int(kind.rawValue)] =
      kindTypes[Int(kind.rawValue)].isUnset ? type : kindTypes[Int(kind.rawValue)]
    return type
  }

  /// Sets a place of a table by name, which grows as far as needed.
  static func set<Entry>(_ entry: Entry, at name: Int32, in table: inout [Entry], blank: Entry) {
    while table.count <= Int(name) { table.append(blank) }
    table[Int(name)] = entry
  }
}
