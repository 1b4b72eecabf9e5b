import Arrays

extension ArrayMethods {
  static var selections: [NativeDefinition] { ordering + picking }

  private static var ordering: [NativeDefinition] {
    [
      method("argsort", "self axis= kind= order= * stable=") { machine, array, arguments throws(Raised) in
        let axis = try machine.sortingAxis(arguments[1])
        try machine.checkSortKind(arguments[2])
        machine.spend(array.count << 4)
        return machine.heap.value(
          try machine.arrays { () throws(ArrayError) in try array.sortedPlaces(axis: axis) })
      },
      method("argpartition", "self kth= axis= kind= order=") { machine, array, arguments throws(Raised) in
        try machine.require(arguments, "kth", of: "argpartition")
        let axis = try machine.sortingAxis(arguments[2])
        machine.spend(array.count << 4)
        let places = try machine.partitionPlaces(arguments[1])
        return machine.heap.value(
          try machine.arrays { () throws(ArrayError) in
            for place in places.dropFirst() { _ = try array.partitionedPlaces(place, axis: axis) }
            return try array.partitionedPlaces(places.first ?? 0, axis: axis)
          })
      },
      method("searchsorted", "self v= side= sorter=") { machine, array, arguments throws(Raised) in
        try machine.require(arguments, "v", of: "searchsorted")
        var isRight = false
        if !arguments[2].isUnset {
          let side = try machine.string(arguments[2], "search side must be a string, not ")
          guard side == "left" || side == "right" else {
            throw machine.raise(.value, "search side must be 'left' or 'right' (got '\(side)')")
          }
          isRight = side == "right"
        }
        let values = try machine.array(from: arguments[1])
        let order = arguments[3].isUnset || arguments[3].isNone ? nil : try machine.array(from: arguments[3])
        let result = try machine.arrays { [isRight] () throws(ArrayError) in
          try array.insertionPlaces(of: values, isRight: isRight, order: order)
        }
        machine.spend(values.count << 4)
        return try machine.scalarResult(machine.heap.value(result))
      },
    ]
  }

  private static var picking: [NativeDefinition] {
    shared("take", "self indices= axis= out= mode=") { machine, array, arguments throws(Raised) in
      try machine.require(arguments, "indices", of: "take")
      let axis = try machine.sortingAxis(arguments[2], default: nil)
      let policy = try machine.outsidePolicy(arguments[4])
      var places = try machine.places(arguments[1], casting: "same_kind")
      if places.count == 0 {
        places = try machine.arrays { [places] () throws(ArrayError) in try places.asType(.int64) }
      }
      let result = try machine.arrays { [places] () throws(ArrayError) in
        try array.taken(places, axis: axis, outside: policy)
      }
      machine.spend(result.count)
      if arguments[3].isUnset { return try machine.scalarResult(machine.heap.value(result)) }
      return try machine.stored(.array(result), arguments[3])
    }
      + shared("repeat", "self repeats= axis=") { machine, array, arguments throws(Raised) in
        try machine.require(arguments, "repeats", of: "repeat")
        let axis = try machine.sortingAxis(arguments[2], default: nil)
        let result: NDArray
        if arguments[1].kind == .integer || arguments[1].kind == .numpyInteger {
          let times = arguments[1].integer
          let (total, overflow) = array.count.multipliedReportingOverflow(by: max(0, times))
          try machine.reserve(overflow || total > 1 << 40 ? .max / 4 : total &* array.type.size)
          result = try machine.arrays { () throws(ArrayError) in try array.repeated(times, axis: axis) }
        } else {
          let times = try machine.places(arguments[1])
          result = try machine.arrays { () throws(ArrayError) in try array.repeated(times, axis: axis) }
        }
        machine.spend(result.count)
        return machine.heap.value(result)
      }
      + shared("nonzero", "self") { machine, array, _ throws(Raised) in
        let places = try machine.arrays { () throws(ArrayError) in try array.nonzero() }
        machine.spend(array.count)
        return machine.heap.tuple(places.map { machine.heap.value($0) })
      }
      + [
        method("compress", "self condition= axis= out=") { machine, array, arguments throws(Raised) in
          try machine.require(arguments, "condition", of: "compress")
          let axis = try machine.sortingAxis(arguments[2], default: nil)
          let condition = try machine.array(from: arguments[1], .bool)
          guard condition.rank == 1 else { throw machine.raise(.value, "condition must be a 1-d array") }
          let result = try machine.arrays { () throws(ArrayError) in
            try array.taken(try condition.flatNonzero(), axis: axis)
          }
          machine.spend(result.count)
          return try machine.stored(.array(result), arguments[3])
        }
      ]
  }
}

extension Machine {
  /// Indices or counts: texts are read as integers, fractions left out; arrays of floats are refused by a rule.
  func places(_ value: Value, casting rule: String = "safe") throws(Raised) -> NDArray {
    if value.isNone { _ = try makeInteger(value, base: .unset) }
    if value.kind == .array {
      let array = heap.arrays[value.place].array
      guard !array.type.isFloating || array.count == 0 else {
        throw raise(
          .type,
          "Cannot cast \(array.rank == 0 ? "scalar" : "array data") from dtype('\(array.type.name)') to dtype('int64') "
            + "according to the rule '\(rule)'")
      }
    }
    return try array(from: value, .int64)
  }

  /// The place that a partition is made at.
  func partitionPlace(_ value: Value) throws(Raised) -> Int {
    switch value.kind {
    case .integer, .numpyInteger: return value.integer
    case .boolean, .numpyBool: throw raise(.value, "Booleans unacceptable as partition index")
    case .array: return try index(value)
    default: throw raise(.type, "Partition index must be integer")
    }
  }

  /// The places that an array is partitioned at: one, or several in a sequence.
  func partitionPlaces(_ value: Value) throws(Raised) -> [Int] {
    guard value.kind == .list || value.kind == .tuple || value.kind == .array else {
      return [try partitionPlace(value)]
    }
    let places = try array(from: value, rank: value.kind == .array ? .max : 1)
    if places.type == .bool { throw raise(.value, "Booleans unacceptable as partition index") }
    guard places.type == .int64 else { throw raise(.type, "Partition index must be integer") }
    guard places.rank > 0 else { return [try index(value)] }
    guard places.rank == 1 else { throw raise(.value, "object too deep for desired array") }
    return try integers(value)
  }

  /// Refuses ways of sorting that NumPy does not have either.
  func checkSortKind(_ value: Value) throws(Raised) {
    guard isGiven(value) else { return }
    guard value.kind == .string else {
      throw raise(.type, "sort kind must be str, not \(typeName(of: value))")
    }
    let kind = heap.strings[value.place].description
    let known = [
      "quicksort", "mergesort", "heapsort", "stable", "quick", "merge", "heap", "introsort", "timsort", "q",
      "m", "h", "s",
    ]
    guard known.contains(kind) else {
      throw raise(.value, "sort kind must be one of 'quick', 'heap', or 'stable' (got '\(kind)')")
    }
  }

  /// What a `mode` argument says about indices outside.
  func outsidePolicy(_ value: Value) throws(Raised) -> NDArray.OutsidePolicy {
    guard value.kind == .string else { return .raise }
    switch heap.strings[value.place].description {
    case "raise": return .raise
    case "wrap": return .wrap
    case "clip": return .clip
    case let mode:
      throw raise(.value, "clipmode must be one of 'clip', 'raise', or 'wrap' (got '\(mode)')")
    }
  }
}
