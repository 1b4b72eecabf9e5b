import Syntax

/// Methods of lists and tuples.
enum ListMethods {
  static var definitions: [NativeDefinition] { changes + queries }

  private static var changes: [NativeDefinition] {
    [
      NativeDefinition(.method(.list), "append", "self object /") { machine, arguments throws(Raised) in
        machine.heap.allocated &+= 16
        machine.heap.lists[arguments[0].place].elements.append(arguments[1])
        return .none
      },
      NativeDefinition(.method(.list), "extend", "self iterable /") { machine, arguments throws(Raised) in
        let values = try machine.values(of: arguments[1])
        machine.heap.allocated &+= 16 &* values.count
        machine.heap.lists[arguments[0].place].elements += values
        return .none
      },
      NativeDefinition(.method(.list), "insert", "self index object /") { machine, arguments throws(Raised) in
        let index = try machine.index(arguments[1])
        let count = machine.heap.lists[arguments[0].place].elements.count
        let place = index < 0 ? max(0, index &+ count) : min(index, count)
        machine.heap.allocated &+= 16
        machine.spend(count)
        machine.heap.lists[arguments[0].place].elements.insert(arguments[2], at: place)
        return .none
      },
      NativeDefinition(.method(.list), "pop", "self index= /") { machine, arguments throws(Raised) in
        let index = try machine.integer(arguments[1], default: -1)
        let count = machine.heap.lists[arguments[0].place].elements.count
        guard count > 0 else { throw machine.raise(.index, "pop from empty list") }
        let place = index < 0 ? index &+ count : index
        guard place >= 0, place < count else { throw machine.raise(.index, "pop index out of range") }
        machine.spend(count - place)
        return machine.heap.lists[arguments[0].place].elements.remove(at: place)
      },
      NativeDefinition(.method(.list), "remove", "self value /") { machine, arguments throws(Raised) in
        for (place, element) in machine.heap.lists[arguments[0].place].elements.enumerated() {
          guard try machine.equals(element, arguments[1]) else { continue }
          // The comparison may have made the list shorter.
          if place < machine.heap.lists[arguments[0].place].elements.count {
            machine.heap.lists[arguments[0].place].elements.remove(at: place)
          }
          return .none
        }
        throw machine.raise(.value, "list.remove(x): x not in list")
      },
      NativeDefinition(.method(.list), "clear", "self /") { machine, arguments throws(Raised) in
        machine.heap.lists[arguments[0].place].elements = []
        return .none
      },
      NativeDefinition(.method(.list), "reverse", "self /") { machine, arguments throws(Raised) in
        machine.heap.lists[arguments[0].place].elements.reverse()
        return .none
      },
      NativeDefinition(.method(.list), "sort", "self * key= reverse=") { machine, arguments throws(Raised) in
        let values = machine.heap.lists[arguments[0].place].elements
        let sorted = try machine.sorted(
          values, key: arguments[1], isReversed: try machine.flag(arguments[2]))
        machine.heap.lists[arguments[0].place].elements = sorted
        return .none
      },
      NativeDefinition(.method(.list), "copy", "self /") { machine, arguments throws(Raised) in
        machine.heap.list(machine.heap.lists[arguments[0].place].elements)
      },
    ]
  }

  private static var queries: [NativeDefinition] {
    [ValueKind.list, .tuple].flatMap { kind in
      [
        NativeDefinition(.method(kind), "index", "self value start= stop= /") {
          machine, arguments throws(Raised) in
          let elements = machine.heap.elements(arguments[0])
          func bound(_ value: Value, _ fallback: Int) throws(Raised) -> Int {
            let index = try machine.integer(value, default: fallback)
            return min(max(0, index < 0 ? index &+ elements.count : index), elements.count)
          }
          let (start, stop) = (try bound(arguments[2], 0), try bound(arguments[3], elements.count))
          for place in start..<max(start, stop) where try machine.equals(elements[place], arguments[1]) {
            return Value(place)
          }
          if kind == .tuple { throw machine.raise(.value, "tuple.index(x): x not in tuple") }
          throw machine.raise(.value, "\(try machine.representation(of: arguments[1])) is not in list")
        },
        NativeDefinition(.method(kind), "count", "self value /") { machine, arguments throws(Raised) in
          var count = 0
          for element in machine.heap.elements(arguments[0]) where try machine.equals(element, arguments[1]) {
            count += 1
          }
          return Value(count)
        },
      ]
    }
  }
}
