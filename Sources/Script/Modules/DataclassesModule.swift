/// What `dataclasses` needs of Swift.
enum DataclassesModule {
  private static let here = NativeDefinition.Place.module("dataclasses")

  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(here, "_annotations", "cls /") { machine, arguments throws(Raised) in
        guard arguments[0].kind == .type else {
          throw machine.raise(.type, "dataclass() should be called with a class")
        }
        return machine.heap.list(
          machine.heap.types[arguments[0].place].annotations.map { machine.heap.string(machine.names[$0]) })
      },
      NativeDefinition(here, "_annotate", "cls names /") { machine, arguments throws(Raised) in
        guard arguments[0].kind == .type else { return .none }
        machine.heap.types[arguments[0].place].module = "types"
        machine.heap.types[arguments[0].place].annotations = try machine.values(of: arguments[1]).map {
          machine.names.number(of: machine.heap.strings[$0.place].description)
        }
        return .none
      },
      NativeDefinition(here, "_own", "cls name fallback /") { machine, arguments throws(Raised) in
        let name = machine.names.number(of: try machine.attributeName(arguments[1]))
        guard arguments[0].kind == .type else { return arguments[2] }
        return machine.heap.types[arguments[0].place].attribute(name) ?? arguments[2]
      },
      NativeDefinition(here, "_remove", "cls name /") { machine, arguments throws(Raised) in
        try machine.deleteAttribute(
          machine.names.number(of: try machine.attributeName(arguments[1])), of: arguments[0])
        return .none
      },
      NativeDefinition(here, "_set", "object name value /") { machine, arguments throws(Raised) in
        guard arguments[0].kind == .instance else {
          throw machine.raise(.type, "a data class's instance is expected")
        }
        machine.setOwnAttribute(
          machine.names.number(of: try machine.attributeName(arguments[1])), of: arguments[0],
          to: arguments[2])
        return .none
      },
      NativeDefinition(here, "_unsupported", "what /") { machine, arguments throws(Raised) in
        throw machine.unsupported(machine.heap.strings[arguments[0].place].description)
      },
      NativeDefinition(here, "_bind", "title names required args kwargs missing /") {
        machine, arguments throws(Raised) in
        let title = machine.heap.strings[arguments[0].place].description
        var names = [machine.common.class]
        for name in machine.heap.lists[arguments[1].place].elements {
          names.append(machine.names.number(of: machine.heap.strings[name.place].description))
        }
        // The object itself counts as an argument in messages.
        let signature = Signature(
          names: names, required: arguments[2].integer + 1, positional: names.count)
        var values = [Value.none] + machine.heap.elements(arguments[3])
        var keywords: [Int32] = []
        for entry in machine.heap.dictionaries[arguments[4].place].entries where !entry.key.isUnset {
          keywords.append(machine.names.number(of: machine.heap.strings[entry.key.place].description))
          values.append(entry.value)
        }
        let bound = try machine.bound(title, signature, values, keywords)
        return machine.heap.list(bound.dropFirst().map { $0.isUnset ? arguments[5] : $0 })
      },
    ]
  }
}
