/// Methods of dictionaries.
enum DictionaryMethods {
  static var definitions: [NativeDefinition] { views + changes }

  private static var views: [NativeDefinition] {
    [
      NativeDefinition(.method(.dictionary), "keys", "self /") { machine, arguments throws(Raised) in
        machine.view("dict_keys", arguments[0], try machine.values(of: arguments[0]))
      },
      NativeDefinition(.method(.dictionary), "values", "self /") { machine, arguments throws(Raised) in
        machine.view("dict_values", arguments[0], machine.dictionaryValues(arguments[0]))
      },
      NativeDefinition(.method(.dictionary), "items", "self /") { machine, arguments throws(Raised) in
        let entries = machine.heap.dictionaries[arguments[0].place].entries
        return machine.view(
          "dict_items", arguments[0],
          entries.compactMap { $0.key.isUnset ? nil : machine.heap.tuple([$0.key, $0.value]) })
      },
      NativeDefinition(.method(.dictionary), "get", "self key default= /") { machine, arguments throws(Raised) in
        try machine.item(of: arguments[0], arguments[1]) ?? (arguments[2].isUnset ? .none : arguments[2])
      },
      NativeDefinition(.method(.dictionary), "fromkeys", nil) { machine, arguments throws(Raised) in
        // Called on a dictionary, that comes first.
        let isBound = arguments.count > 0 && arguments[0].kind == .dictionary && arguments.count > 1
        let values = Array(arguments.positional.dropFirst(isBound ? 1 : 0))
        guard let keys = values.first else {
          throw machine.raise(.type, "fromkeys expected at least 1 argument, got 0")
        }
        guard values.count <= 2, arguments.keywords.isEmpty else {
          throw machine.raise(.type, "fromkeys expected at most 2 arguments, got \(values.count)")
        }
        let result = machine.heap.dictionary()
        for key in try machine.values(of: keys) {
          try machine.setItem(of: result, key, to: values.count == 2 ? values[1] : .none)
        }
        return result
      },
      NativeDefinition(.method(.dictionary), "copy", "self /") { machine, arguments throws(Raised) in
        let result = machine.heap.dictionary()
        machine.heap.dictionaries[result.place] = machine.heap.dictionaries[arguments[0].place]
        return result
      },
    ]
  }

  private static var changes: [NativeDefinition] {
    [
      NativeDefinition(.method(.dictionary), "setdefault", "self key default= /") {
        machine, arguments throws(Raised) in
        if let value = try machine.item(of: arguments[0], arguments[1]) { return value }
        let value = arguments[2].isUnset ? Value.none : arguments[2]
        try machine.setItem(of: arguments[0], arguments[1], to: value)
        return value
      },
      NativeDefinition(.method(.dictionary), "pop", "self key default= /") { machine, arguments throws(Raised) in
        if let value = try machine.removeItem(of: arguments[0], arguments[1]) { return value }
        guard arguments[2].isUnset else { return arguments[2] }
        throw machine.raise(.key, arguments: [arguments[1]])
      },
      NativeDefinition(.method(.dictionary), "popitem", "self /") { machine, arguments throws(Raised) in
        let entries = machine.heap.dictionaries[arguments[0].place].entries
        guard let place = entries.lastIndex(where: { !$0.key.isUnset }) else {
          throw machine.raise(.key, "popitem(): dictionary is empty")
        }
        machine.heap.dictionaries[arguments[0].place].remove(at: place)
        return machine.heap.tuple([entries[place].key, entries[place].value])
      },
      NativeDefinition(.method(.dictionary), "update", nil) { machine, arguments throws(Raised) in
        let others = Arguments(
          base: arguments.base + 1, count: arguments.count - 1, keywords: arguments.keywords)
        try machine.update(arguments[0], others, "update")
        return .none
      },
      NativeDefinition(.method(.dictionary), "clear", "self /") { machine, arguments throws(Raised) in
        machine.heap.dictionaries[arguments[0].place].removeAll()
        return .none
      },
    ]
  }
}

extension Machine {
  func dictionaryValues(_ dictionary: Value) -> [Value] {
    heap.dictionaries[dictionary.place].entries.compactMap { $0.key.isUnset ? nil : $0.value }
  }

  /// What `keys()`, `values()` and `items()` give: a list that is shown with the view's name.
  func view(_ name: String, _ dictionary: Value, _ elements: [Value]) -> Value {
    let list = heap.list(elements)
    heap.lists[list.place].viewName = name
    return list
  }
}
