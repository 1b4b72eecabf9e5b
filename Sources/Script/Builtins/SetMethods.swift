import Syntax

/// Methods of sets.
enum SetMethods {
  static var definitions: [NativeDefinition] { changes + combinations }

  private static var changes: [NativeDefinition] {
    [
      NativeDefinition(.method(.set), "add", "self element /") { machine, arguments throws(Raised) in
        try machine.requireMutable(arguments[0], "add")
        try machine.addToSet(arguments[0], arguments[1])
        return .none
      },
      NativeDefinition(.method(.set), "discard", "self element /") { machine, arguments throws(Raised) in
        try machine.requireMutable(arguments[0], "discard")
        if let place = try machine.setPlace(arguments[0], arguments[1]) {
          machine.heap.sets[arguments[0].place].remove(at: place)
        }
        return .none
      },
      NativeDefinition(.method(.set), "remove", "self element /") { machine, arguments throws(Raised) in
        try machine.requireMutable(arguments[0], "remove")
        guard let place = try machine.setPlace(arguments[0], arguments[1]) else {
          throw machine.raise(.key, arguments: [arguments[1]])
        }
        machine.heap.sets[arguments[0].place].remove(at: place)
        return .none
      },
      NativeDefinition(.method(.set), "pop", "self /") { machine, arguments throws(Raised) in
        try machine.requireMutable(arguments[0], "pop")
        guard let member = machine.members(of: arguments[0]).first,
          let place = try machine.setPlace(arguments[0], member)
        else { throw machine.raise(.key, "pop from an empty set") }
        machine.heap.sets[arguments[0].place].remove(at: place)
        return member
      },
      NativeDefinition(.method(.set), "clear", "self /") { machine, arguments throws(Raised) in
        try machine.requireMutable(arguments[0], "clear")
        machine.heap.sets[arguments[0].place].removeAll()
        return .none
      },
      NativeDefinition(.method(.set), "update", nil) { machine, arguments throws(Raised) in
        try machine.requireMutable(arguments[0], "update")
        for other in arguments.positional.dropFirst() {
          for value in try machine.values(of: other) { try machine.addToSet(arguments[0], value) }
        }
        return .none
      },
      NativeDefinition(.method(.set), "copy", "self /") { machine, arguments throws(Raised) in
        let result = machine.heap.set()
        machine.heap.sets[result.place] = machine.heap.sets[arguments[0].place]
        return result
      },
    ]
  }

  private static var combinations: [NativeDefinition] {
    let operations: [(String, BinaryOperator)] = [
      ("union", .or), ("intersection", .and), ("difference", .subtract),
      ("symmetric_difference", .exclusiveOr),
    ]
    let combinations = operations.map { name, operation in
      NativeDefinition(.method(.set), name, nil) { machine, arguments throws(Raised) in
        var result = try machine.combined(.or, arguments[0], machine.heap.set())
        for other in arguments.positional.dropFirst() {
          result = try machine.combined(operation, result, try machine.makeSet(other, isFrozen: false))
        }
        return result
      }
    }
    let changes: [(String, BinaryOperator)] = [
      ("intersection_update", .and), ("difference_update", .subtract),
      ("symmetric_difference_update", .exclusiveOr),
    ]
    return combinations
      + changes.map { name, operation in
        NativeDefinition(.method(.set), name, nil) { machine, arguments throws(Raised) in
          try machine.requireMutable(arguments[0], name)
          for other in arguments.positional.dropFirst() {
            let result = try machine.combined(
              operation, arguments[0], try machine.makeSet(other, isFrozen: false))
            let version = machine.heap.sets[arguments[0].place].version
            machine.heap.sets[arguments[0].place] = machine.heap.sets[result.place]
            machine.heap.sets[arguments[0].place].follow(version)
          }
          return .none
        }
      } + [
        NativeDefinition(.method(.set), "issubset", "self other /") { machine, arguments throws(Raised) in
          let other = try machine.makeSet(arguments[1], isFrozen: false)
          return try machine.compare(ComparisonOperator.lessOrEqual.number, arguments[0], other)
        },
        NativeDefinition(.method(.set), "issuperset", "self other /") { machine, arguments throws(Raised) in
          let other = try machine.makeSet(arguments[1], isFrozen: false)
          return try machine.compare(ComparisonOperator.greaterOrEqual.number, arguments[0], other)
        },
        NativeDefinition(.method(.set), "isdisjoint", "self other /") { machine, arguments throws(Raised) in
          let other = try machine.makeSet(arguments[1], isFrozen: false)
          return Value(try machine.length(of: try machine.combined(.and, arguments[0], other)) == 0)
        },
      ]
  }
}

extension Machine {
  /// Refuses to change a frozen set.
  func requireMutable(_ set: Value, _ method: String) throws(Raised) {
    guard heap.sets[set.place].isFrozen else { return }
    throw raise(.attribute, "'frozenset' object has no attribute '\(method)'")
  }
}
