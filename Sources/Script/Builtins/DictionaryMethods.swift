/// Methods of dictionaries.
enum DictionaryMethods {
  static var definitions: [NativeDefinition] { views + changes }

  private static var views: [NativeDefinition] {
    [
      NativeDefinition(.method(.dictionary), "keys", "self /") { machine, arguments throws(Raised) in
        machine.heap.view(.keys, of: arguments[0])
      },
      NativeDefinition(.method(.dictionary), "values", "self /") { machine, arguments throws(Raised) in
        machine.heap.view(.values, of: arguments[0])
      },
      NativeDefinition(.method(.dictionary), "items", "self /") { machine, arguments throws(Raised) in
        machine.heap.view(.items, of: arguments[0])
      },
      NativeDefinition(.method(.view), "isdisjoint", "self other /") { machine, arguments throws(Raised) in
        guard machine.heap.views[arguments[0].place].part != .values else {
          throw machine.raise(.attribute, "'dict_values' object has no attribute 'isdisjoint'")
        }
        for value in try machine.values(of: arguments[1])
        where try machine.contains(arguments[0], value) { return Value(false) }
        return Value(true)
      },
      NativeDefinition(.method(.dictionary), "get", "self key default= /") {
        machine, arguments throws(Raised) in
        try machine.item(of: arguments[0], arguments[1]) ?? (arguments[2].isUnset ? .none : arguments[2])
      },
      NativeDefinition(.typeMethod(.dictionary), "fromkeys", "iterable value= /") {
        machine, arguments throws(Raised) in
        try machine.dictionary(keys: arguments[0], arguments[1])
      },
      NativeDefinition(.method(.dictionary), "fromkeys", "self iterable value= /") {
        machine, arguments throws(Raised) in
        try machine.dictionary(keys: arguments[1], arguments[2])
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
      NativeDefinition(.method(.dictionary), "pop", "self key default= /") {
        machine, arguments throws(Raised) in
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
    ]
      + ["update", "__init__"].map { name in
        NativeDefinition(.method(.dictionary), name, nil) { machine, arguments throws(Raised) in
          let others = Arguments(
            base: arguments.base + 1, count: arguments.count - 1, keywords: arguments.keywords)
          try machine.update(arguments[0], others, name == "update" ? name : "dict")
          return .none
        }
      } + [
        NativeDefinition(.method(.dictionary), "clear", "self /") { machine, arguments throws(Raised) in
          machine.heap.dictionaries[arguments[0].place].removeAll()
          return .none
        }
      ]
  }
}

extension Machine {
  /// `dict.fromkeys(keys, value)`.
  fileprivate func dictionary(keys: Value, _ value: Value) throws(Raised) -> Value {
    let result = heap.dictionary()
    for key in try values(of: keys) { try setItem(of: result, key, to: value.isUnset ? .none : value) }
    return result
  }

  /// What a view shows now.
  func viewValues(_ view: Value) -> [Value] {
    let object = heap.views[view.place]
    var values: [Value] = []
    for entry in heap.dictionaries[object.dictionary.place].entries where !entry.key.isUnset {
      switch object.part {
      case .keys: values.append(entry.key)
      case .values: values.append(entry.value)
      case .items: values.append(heap.tuple([entry.key, entry.value]))
      }
    }
    return values
  }

  /// Two values of which one is a view of keys or items, as sets; nil if one is not like a set.
  func setsOfViews(_ left: Value, _ right: Value) throws(Raised) -> (Value, Value)? {
    for value in [left, right] where value.kind == .view && heap.views[value.place].part == .values {
      return nil
    }
    func set(_ value: Value) throws(Raised) -> Value {
      value.kind == .set ? value : try makeSet(value, isFrozen: false)
    }
    guard isIterable(left), isIterable(right) else { return nil }
    return (try set(left), try set(right))
  }
}
