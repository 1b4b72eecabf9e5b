import Arrays

/// Functions of `numpy` that choose elements, or put others in their places.
enum NumPySelection {
  static var definitions: [NativeDefinition] { choices + writes }

  private static var choices: [NativeDefinition] {
    [
      .numpy("where", nil) { machine, arguments in
        guard arguments.keywords.isEmpty else {
          throw machine.raise(.type, "where() takes no keyword arguments")
        }
        guard arguments.count > 0, arguments.count < 4 else {
          throw machine.raise(
            .type,
            arguments.count == 0
              ? "where() missing 1 required positional argument: 'condition'"
              : "where() takes from 1 to 3 positional arguments but \(arguments.count) were given")
        }
        let condition = try machine.array(from: arguments[0])
        guard arguments.count > 1 else { return machine.tuple(of: try condition.nonzero()) }
        guard arguments.count == 3 else {
          throw machine.raise(.value, "either both or neither of x and y should be given")
        }
        return machine.made(
          try NDArray.where(condition, try machine.operand(arguments[1]), try machine.operand(arguments[2])))
      },
      .numpy("take", "a indices axis= out= mode=") { machine, arguments in
        let result = try machine.array(from: arguments[0]).taken(
          try machine.places(arguments[1], casting: "same_kind"),
          axis: try machine.optionalInteger(arguments[2]),
          outside: try policy(machine, arguments[4], "take"))
        return try machine.finished(.array(result).reducedToScalar, out: arguments[3])
      },
      .numpy("choose", "a choices out= mode=") { machine, arguments in
        try chosen(
          machine, try machine.array(from: arguments[0]), try machine.arrays(in: arguments[1]),
          outside: try policy(machine, arguments[3], "choose"), out: arguments[2])
      },
      .numpy("select", "condlist choicelist default=") { machine, arguments in
        let conditions = try machine.arrays(in: arguments[0])
        let choices = try machine.values(of: arguments[1])
        guard conditions.count == choices.count else {
          throw machine.raise(.value, "list of cases must be same length as list of conditions")
        }
        guard !conditions.isEmpty else {
          throw machine.raise(.value, "select with an empty condition list is not possible")
        }
        var result = arguments[2].isUnset ? Value(0) : arguments[2]
        for (number, condition) in conditions.enumerated().reversed() {
          guard condition.type == .bool else {
            throw machine.raise(
              .type,
              "invalid entry \(number) in condlist: should be boolean ndarray")
          }
          result = machine.made(
            try NDArray.where(condition, try machine.operand(choices[number]), try machine.operand(result)))
        }
        return result
      },
      .numpy("compress", "condition a axis= out=") { machine, arguments in
        let mask = try machine.array(from: arguments[0], .bool)
        guard mask.rank == 1 else { throw machine.raise(.value, "condition must be a 1-d array") }
        return machine.made(
          try machine.array(from: arguments[1]).taken(
            try mask.flatNonzero(), axis: try machine.optionalInteger(arguments[2])))
      },
      .numpy("extract", "condition arr") { machine, arguments in
        let mask = try machine.array(from: arguments[0], .bool)
        return machine.made(try machine.array(from: arguments[1]).raveled().taken(try mask.flatNonzero()))
      },
      .numpy("take_along_axis", "arr indices axis=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        let (items, source) = try along(machine, array, arguments[1], arguments[2])
        return machine.made(try source.indexed(items))
      },
    ]
  }

  private static var writes: [NativeDefinition] {
    [
      .numpy("put_along_axis", "arr indices values axis=") { machine, arguments in
        let array = try target(machine, arguments[0])
        let (items, source) = try along(machine, array, arguments[1], arguments[3])
        try source.assign(items, try machine.operand(arguments[2]))
        return .none
      },
      .numpy("copyto", "dst src casting= where=") { machine, arguments in
        guard arguments[0].kind == .array else {
          throw machine.raise(
            .type, "copyto() argument 1 must be a numpy.ndarray, not \(machine.typeName(of: arguments[0]))")
        }
        let target = try target(machine, arguments[0])
        let source = try copied(
          machine, arguments[1], target, try machine.word(arguments[2], default: "same_kind"))
        if machine.isGiven(arguments[3]) {
          let mask = try machine.array(from: arguments[3], .bool).broadcast(to: target.shape)
          let mixed = try NDArray.where(mask, .array(try source.broadcast(to: target.shape)), .array(target))
          try target.assignAll(.array(mixed))
        } else {
          try target.assignAll(.array(source))
        }
        return .none
      },
      .numpy("fill_diagonal", "a val wrap=") { machine, arguments in
        guard arguments[0].kind == .array else {
          throw machine.raise(
            .attribute, "'\(machine.typeName(of: arguments[0]))' object has no attribute 'ndim'")
        }
        let target = try target(machine, arguments[0])
        let value = arguments[1]
        try target.fillDiagonal(
          machine.foreign(value) == nil
            ? try machine.operand(value) : .array(try machine.array(from: value, target.type)))
        return .none
      },
      .numpy("put", "a ind v mode=") { machine, arguments in
        guard arguments[0].kind == .array else {
          throw machine.raise(
            .type, "argument 1 must be numpy.ndarray, not \(machine.typeName(of: arguments[0]))")
        }
        let target = try target(machine, arguments[0])
        var places = try machine.integers(machine.made(try machine.places(arguments[1]).raveled()))
        let values = try machine.array(
          from: arguments[2], machine.foreign(arguments[2]) == nil ? nil : target.type
        ).raveled()
        let policy = try policy(machine, arguments[3], "put")
        guard target.count > 0 || places.isEmpty else {
          throw machine.raise(.index, "cannot replace elements of an empty array")
        }
        guard values.count > 0 else { return .none }
        for index in places.indices {
          let place = places[index] < 0 && policy != .clip ? places[index] + target.count : places[index]
          switch policy {
          case .raise:
            guard place >= 0, place < target.count else {
              throw machine.raise(
                .index, "index \(places[index]) is out of bounds for axis 0 with size \(target.count)")
            }
            places[index] = place
          case .wrap: places[index] = ((place % target.count) + target.count) % target.count
          case .clip: places[index] = min(max(place, 0), target.count - 1)
          }
        }
        target.buffer.willChange()
        for (index, place) in places.enumerated() {
          let value = try values.item(at: index % values.count)
          target.store(value.cast(to: target.type), atOffset: offset(of: place, in: target))
        }
        machine.spend(places.count << 4)
        return .none
      },
      .numpy("place", "arr mask vals") { machine, arguments in
        guard arguments[0].kind == .array else {
          throw machine.raise(
            .type, "argument 1 must be numpy.ndarray, not \(machine.typeName(of: arguments[0]))")
        }
        let target = try target(machine, arguments[0])
        let mask = try machine.array(from: arguments[1], .bool)
        let values = try machine.array(from: arguments[2]).raveled()
        let places = try mask.flatNonzero()
        guard mask.count == target.count else {
          throw machine.raise(.value, "place: mask and data must be the same size")
        }
        guard values.count > 0 || places.count == 0 else {
          throw machine.raise(.value, "Cannot insert from an empty array!")
        }
        target.buffer.willChange()
        for index in 0..<places.count {
          guard case .int64(let place) = try places.item(at: index) else { continue }
          let value = try values.item(at: index % values.count)
          target.store(value.cast(to: target.type), atOffset: offset(of: place, in: target))
        }
        return .none
      },
      .numpy("putmask", "a mask values") { machine, arguments in
        guard arguments[0].kind == .array else {
          throw machine.raise(
            .type, "putmask() argument 1 must be numpy.ndarray, not \(machine.typeName(of: arguments[0]))")
        }
        let target = try target(machine, arguments[0])
        let mask = try machine.array(from: arguments[1], .bool)
        guard mask.count == target.count else {
          throw machine.raise(.value, "putmask: mask and data must be the same size")
        }
        let values = try machine.array(
          from: arguments[2], machine.foreign(arguments[2]) == nil ? nil : target.type
        ).raveled()
        let places = try mask.flatNonzero()
        target.buffer.willChange()
        for index in 0..<places.count {
          guard case .int64(let place) = try places.item(at: index), values.count > 0 else { continue }
          let value = try values.item(at: place % values.count)
          target.store(value.cast(to: target.type), atOffset: offset(of: place, in: target))
        }
        return .none
      },
    ]
  }

  /// The array that `copyto` copies from, after its casting rule was obeyed.
  private static func copied(
    _ machine: Machine, _ value: Value, _ target: NDArray, _ casting: String
  ) throws -> NDArray {
    var name = ""
    switch machine.foreign(value) {
    case .text(let width): name = "<U\(width)"
    case .object: name = "O"
    case nil:
      let source = try machine.array(from: value)
      if casting != "same_kind" || NumPyTypes.kind(source.type) <= NumPyTypes.kind(target.type) {
        return source
      }
      name = source.type.name
    }
    if casting == "unsafe" { return try machine.array(from: value, target.type) }
    let isSequence =
      value.kind == .list || value.kind == .tuple || value.kind == .array || value.kind == .range
    throw machine.raise(
      .type,
      "Cannot cast \(isSequence ? "array data" : "scalar") from dtype('\(name)') to dtype('\(target.type.name)') "
        + "according to the rule '\(casting)'")
  }

  /// An array that is written to.
  private static func target(_ machine: Machine, _ value: Value) throws -> NDArray {
    guard value.kind == .array else {
      throw machine.raise(.attribute, "'\(machine.typeName(of: value))' object has no attribute 'flat'")
    }
    let array = machine.heap.arrays[value.place].array
    guard array.isWritable else { throw machine.raise(.value, "assignment destination is read-only") }
    return array
  }

  /// Where the element of a number in C order is, in elements from the array's first.
  private static func offset(of place: Int, in array: NDArray) -> Int {
    var (rest, offset) = (place, 0)
    for axis in array.shape.indices.reversed() {
      let extent = max(1, array.shape[axis])
      offset += rest % extent * array.strides[axis]
      rest /= extent
    }
    return offset
  }

  private static func policy(
    _ machine: Machine, _ value: Value, _ name: String
  ) throws -> NDArray.OutsidePolicy {
    switch try machine.word(value, default: "raise") {
    case "raise": return .raise
    case "wrap": return .wrap
    case "clip": return .clip
    case let mode:
      throw machine.raise(
        .value, "clipmode must be one of 'clip', 'raise', or 'wrap' (got '\(mode)')")
    }
  }

  /// What to index with to take one place of an axis for each place of the others, and the array it is for.
  private static func along(
    _ machine: Machine, _ array: NDArray, _ indices: Value, _ axis: Value
  ) throws -> ([IndexItem], NDArray) {
    let places = try machine.array(from: indices)
    guard places.type == .int64 else { throw machine.raise(.index, "`indices` must be an integer array") }
    if axis.isNone {
      guard places.rank == 1 else {
        throw machine.raise(.value, "when axis=None, `indices` must have a single dimension.")
      }
      return ([.array(places)], try array.raveled())
    }
    let number = try machine.integer(axis, default: -1)
    let own = number < 0 ? number + array.rank : number
    guard own >= 0, own < array.rank else {
      throw machine.raise(
        .axis, "axis \(number) is out of bounds for array of dimension \(array.rank)")
    }
    guard places.rank == array.rank else {
      throw machine.raise(.value, "`indices` and `arr` must have the same number of dimensions")
    }
    var items: [IndexItem] = []
    for place in 0..<array.rank {
      guard place != own else {
        items.append(.array(places))
        continue
      }
      var shape = Dimensions(repeating: 1, count: array.rank)
      shape[place] = array.shape[place]
      items.append(.array(try NDArray.range(count: array.shape[place]).reshaped(shape)))
    }
    return (items, array)
  }
}
