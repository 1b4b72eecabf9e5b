import Syntax

/// What `collections`, `functools` and `typing` need of Swift.
enum CollectionsModule {
  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(.module("collections"), "_set_factory", "dictionary factory /") {
        machine, arguments throws(Raised) in
        try machine.requireDictionary(arguments[0])
        machine.heap.dictionaries[arguments[0].place].factory = arguments[1].isNone ? .unset : arguments[1]
        return .none
      },
      NativeDefinition(.module("collections"), "_factory", "dictionary /") {
        machine, arguments throws(Raised) in
        try machine.requireDictionary(arguments[0])
        let factory = machine.heap.dictionaries[arguments[0].place].factory
        return factory.isUnset ? .none : factory
      },
      NativeDefinition(.module("collections"), "_named_tuple", "name fields defaults base /") {
        machine, arguments throws(Raised) in
        let fields = try machine.values(of: arguments[1]).map { machine.heap.strings[$0.place].description }
        return machine.makeNamedTuple(
          machine.heap.strings[arguments[0].place].description, fields, try machine.values(of: arguments[2]),
          base: arguments[3])
      },
      NativeDefinition(.module("collections"), "_count", "counter iterable /") {
        machine, arguments throws(Raised) in
        try machine.requireDictionary(arguments[0])
        let iterator = try machine.iterator(over: arguments[1])
        while true {
          let value = try machine.next(of: iterator)
          if value.isUnset { return .none }
          let count = try machine.item(of: arguments[0], value) ?? Value(0)
          try machine.setItem(
            of: arguments[0], value, to: try machine.binary(BinaryOperator.add.number, count, Value(1)))
          machine.fuel &-= 1
          if machine.fuel < 0 { try machine.pause() }
        }
      },
    ]
      + ["functools", "typing", "operator"].map { module in
        NativeDefinition(.module(module), "_unsupported", "what /") { machine, arguments throws(Raised) in
          throw machine.unsupported(machine.heap.strings[arguments[0].place].description)
        }
      }
  }
}

extension Machine {
  /// Refuses what a method of a dictionary's heir was called on by mistake.
  fileprivate func requireDictionary(_ value: Value) throws(Raised) {
    guard value.kind == .dictionary else {
      throw raise(.type, "descriptor requires a 'dict' object but received a '\(typeName(of: value))'")
    }
  }
}
