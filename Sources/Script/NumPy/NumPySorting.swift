import Arrays

/// Functions of `numpy` that sort, search and count, and sets.
enum NumPySorting {
  static var definitions: [NativeDefinition] { sorting + searching + sets }

  private static var sorting: [NativeDefinition] {
    [
      .numpy("sort", "a axis= kind= order= * stable=") { machine, arguments in
        try machine.checkSortKind(arguments[2])
        return machine.made(
          try machine.array(from: arguments[0]).sorted(axis: try axis(machine, arguments[1])))
      },
      .numpy("argsort", "a axis= kind= order= * stable=") { machine, arguments in
        try machine.checkSortKind(arguments[2])
        return machine.made(
          try machine.array(from: arguments[0]).sortedPlaces(axis: try axis(machine, arguments[1])))
      },
      .numpy("partition", "a kth axis= kind= order=") { machine, arguments in
        var result = try machine.array(from: arguments[0])
        for place in try machine.partitionPlaces(arguments[1]) {
          result = try result.partitioned(place, axis: try axis(machine, arguments[2]))
        }
        return machine.made(result)
      },
      .numpy("argpartition", "a kth axis= kind= order=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        var result = try NDArray.zeros(Dimensions(0), .int64)
        for place in try machine.partitionPlaces(arguments[1]) {
          result = try array.partitionedPlaces(place, axis: try axis(machine, arguments[2]))
        }
        return machine.made(result)
      },
      .numpy("lexsort", "keys axis=") { machine, arguments in
        guard machine.isIterable(arguments[0]) else {
          throw machine.raise(.type, "need sequence of keys with len > 0 in lexsort")
        }
        return machine.made(try NDArray.placesSorted(byKeys: try machine.arrays(in: arguments[0])))
      },
    ]
  }

  private static func axis(_ machine: Machine, _ value: Value) throws -> Int? {
    value.isNone ? nil : try machine.integer(value, default: -1)
  }

  private static var searching: [NativeDefinition] {
    [
      .numpy("searchsorted", "a v side= sorter=") { machine, arguments in
        let side = try machine.word(arguments[2], default: "left")
        guard side == "left" || side == "right" else {
          throw machine.raise(.value, "search side must be 'left' or 'right' (got '\(side)')")
        }
        let places = try machine.array(from: arguments[0]).insertionPlaces(
          of: try machine.array(from: arguments[1]), isRight: side == "right",
          order: try machine.optionalArray(arguments[3]))
        return machine.made(NumPyArithmetic.plain(places))
      },
      .numpy("digitize", "x bins right=") { machine, arguments in
        let places = try machine.array(from: arguments[0]).digitized(
          try machine.array(from: arguments[1]), includesRight: try machine.flag(arguments[2]))
        return machine.made(NumPyArithmetic.plain(places))
      },
      .numpy("nonzero", "a") { machine, arguments in
        machine.tuple(of: try machine.array(from: arguments[0]).nonzero())
      },
      .numpy("flatnonzero", "a") { machine, arguments in
        machine.made(try machine.array(from: arguments[0]).flatNonzero())
      },
      .numpy("argwhere", "a") { machine, arguments in
        machine.made(try machine.array(from: arguments[0]).nonzeroRows())
      },
      .numpy("bincount", "x weights= minlength=") { machine, arguments in
        machine.made(
          try machine.array(
            from: arguments[0], machine.foreign(arguments[0]) == nil ? nil : .int64,
            rank: arguments[0].kind == .array ? .max : 1
          ).binCounts(
            weights: try machine.optionalArray(arguments[1]),
            least: try machine.integer(arguments[2], default: 0)))
      },
      .numpy("histogram", "a bins= range= density= weights=") { machine, arguments in
        let histogram = try histogram(
          machine, arguments[0], arguments[1], arguments[2], arguments[4], arguments[3])
        return machine.heap.tuple([machine.made(histogram.counts), machine.made(histogram.edges)])
      },
      .numpy("histogram_bin_edges", "a bins= range= weights=") { machine, arguments in
        machine.made(
          try histogram(machine, arguments[0], arguments[1], arguments[2], arguments[3], .unset).edges)
      },
    ]
  }

  private static func histogram(
    _ machine: Machine, _ values: Value, _ bins: Value, _ range: Value, _ weights: Value, _ density: Value
  ) throws -> Histogram {
    var choice = Histogram.Bins.count(10)
    switch bins.kind {
    case .unset: break
    case .list, .tuple, .array, .range: choice = .edges(try machine.array(from: bins))
    case .string:
      let name = try machine.word(bins, default: "")
      guard ["stone", "auto", "doane", "fd", "rice", "scott", "sqrt", "sturges"].contains(name) else {
        throw machine.raise(.value, "'\(name)' is not a valid estimator for `bins`")
      }
      throw machine.unsupported("bins='\(name)' of histogram")
    case .integer, .boolean, .numpyInteger: choice = .count(bins.integer)
    default: throw machine.raise(.type, "`bins` must be an integer, a string, or an array")
    }
    var limits: (Double, Double)?
    if machine.isGiven(range) {
      let ends = try machine.unpack(range, count: 2)
      limits = (try machine.number(ends[0]), try machine.number(ends[1]))
    }
    return try Histogram(
      try machine.array(from: values), bins: choice, range: limits,
      weights: try machine.optionalArray(weights),
      isDensity: try machine.flag(density))
  }

  private static var sets: [NativeDefinition] {
    [
      .numpy("unique", "ar return_index= return_inverse= return_counts= axis= * equal_nan= sorted=") {
        machine, arguments in
        if machine.isGiven(arguments[4]) { return try uniqueRows(machine, arguments) }
        let array = try machine.array(from: arguments[0])
        let flags = [
          try machine.flag(arguments[1]), try machine.flag(arguments[2]), try machine.flag(arguments[3]),
        ]
        machine.spend(array.count << 2)
        guard flags.contains(true) else { return machine.made(try UniqueElements.values(of: array)) }
        let unique = try UniqueElements(array)
        var parts = [unique.values]
        if flags[0] { parts.append(unique.firstPlaces) }
        if flags[1] { parts.append(unique.inverse) }
        if flags[2] { parts.append(unique.counts) }
        return machine.tuple(of: parts)
      },
      .numpy("isin", "element test_elements assume_unique= invert= * kind=") { machine, arguments in
        let members = try machine.array(from: arguments[0]).isMember(
          of: try machine.array(from: arguments[1]), inverted: try machine.flag(arguments[3]))
        return machine.made(members)
      },
      .numpy("intersect1d", "ar1 ar2 assume_unique= return_indices=") { machine, arguments in
        try machine.refuse(arguments[3], "the argument 'return_indices' of intersect1d")
        let (left, right) = try pair(machine, arguments)
        return machine.made(try chosen(left, try left.isMember(of: right)))
      },
      .numpy("union1d", "ar1 ar2") { machine, arguments in
        let (left, right) = try pair(machine, arguments)
        return machine.made(try UniqueElements.values(of: try NDArray.concatenate([left, right])))
      },
      .numpy("setdiff1d", "ar1 ar2 assume_unique=") { machine, arguments in
        let (left, right) = try pair(machine, arguments)
        return machine.made(try chosen(left, try left.isMember(of: right, inverted: true)))
      },
      .numpy("setxor1d", "ar1 ar2 assume_unique=") { machine, arguments in
        let (left, right) = try pair(machine, arguments)
        let parts = [
          try chosen(left, try left.isMember(of: right, inverted: true)),
          try chosen(right, try right.isMember(of: left, inverted: true)),
        ]
        return machine.made(try NDArray.concatenate(parts).sorted())
      },
    ]
  }

  private static func pair(_ machine: Machine, _ arguments: Arguments) throws -> (NDArray, NDArray) {
    let left = try UniqueElements.values(of: try machine.array(from: arguments[0]))
    return (left, try UniqueElements.values(of: try machine.array(from: arguments[1])))
  }

  private static func chosen(_ array: NDArray, _ mask: NDArray) throws -> NDArray {
    try array.taken(try mask.flatNonzero())
  }

  /// The different rows of a matrix in order.
  private static func uniqueRows(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let axis = try machine.index(arguments[4])
    let rank = try machine.array(from: arguments[0]).rank
    guard axis >= -rank, axis < rank else {
      throw machine.raise(.axis, "axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    guard axis == 0 || axis == -rank, !(try machine.flag(arguments[2])),
      !(try machine.flag(arguments[1]))
    else {
      throw machine.unsupported("unique along this axis with indices")
    }
    let array = try machine.array(from: arguments[0])
    guard array.rank == 2, array.shape[1] > 0, array.shape[0] > 0 else {
      throw machine.unsupported("unique along an axis of such an array")
    }
    var keys: [NDArray] = []
    for column in (0..<array.shape[1]).reversed() {
      keys.append(try array.sliced(axis: 1, column, column + 1).raveled())
    }
    let sorted = try array.taken(try NDArray.placesSorted(byKeys: keys), axis: 0)
    var (starts, counts) = ([0], [1])
    for row in 1..<max(1, sorted.shape[0]) {
      let (here, before) = (try sorted.element(row), try sorted.element(row - 1))
      if try NDArray.arrayEqual(here.operand, before.operand) {
        counts[counts.count - 1] += 1
      } else {
        starts.append(row)
        counts.append(1)
      }
    }
    let rows = try sorted.taken(try NDArray(integers: starts), axis: 0)
    guard try machine.flag(arguments[3]) else { return machine.made(rows) }
    return machine.tuple(of: [rows, try NDArray(integers: counts)])
  }
}
