import Arrays
import Syntax

/// Functions of `numpy` that give arrays another shape or order of axes.
enum NumPyShapes {
  static var definitions: [NativeDefinition] { shapes + axes + turns + repeats + facts }

  private static var shapes: [NativeDefinition] {
    [
      .numpy("reshape", "a= shape= order= newshape= * copy=") { machine, arguments in
        try order(machine, arguments[2], "reshape")
        let wanted = arguments[1].isUnset ? arguments[3] : arguments[1]
        guard !wanted.isUnset, !arguments[0].isUnset else {
          let missing = arguments[0].isUnset ? wanted.isUnset ? "'a' and 'shape'" : "'a'" : "'shape'"
          let count =
            missing.contains("and") ? "2 required positional arguments" : "1 required positional argument"
          throw machine.raise(.type, "reshape() missing \(count): \(missing)")
        }
        let array = try machine.array(from: arguments[0])
        try NumPyCreation.refuseFloat(machine, wanted)
        return machine.heap.value(try array.reshaped(try machine.integers(wanted)))
      },
      .numpy("ravel", "a order=") { machine, arguments in
        try order(machine, arguments[1], "ravel")
        return machine.made(try machine.array(from: arguments[0]).raveled())
      },
      .numpy("squeeze", "a axis=") { machine, arguments in
        machine.heap.value(
          try machine.array(from: arguments[0]).squeezed(try machine.axes(arguments[1])))
      },
      .numpy("expand_dims", "a axis") { machine, arguments in
        try machine.refuseFloatAxis(arguments[1], "integer argument expected, got float")
        return machine.heap.value(
          try machine.array(from: arguments[0]).expandingAxes(try machine.integers(arguments[1])))
      },
      .numpy("resize", "a new_shape") { machine, arguments in
        machine.made(
          try machine.array(from: arguments[0]).resized(try newShape(machine, arguments[1])))
      },
      .numpy("broadcast_to", "array shape subok=") { machine, arguments in
        machine.heap.value(
          try machine.array(from: arguments[0]).broadcast(to: try NumPyCreation.shape(machine, arguments[1])))
      },
      .numpy("broadcast_arrays", nil) { machine, arguments in
        var parts: [NDArray] = []
        for value in arguments.positional { parts.append(try machine.array(from: value)) }
        return machine.tuple(of: try NDArray.broadcastArrays(parts))
      },
      .numpy("broadcast_shapes", nil) { machine, arguments in
        var shapes: [Dimensions] = []
        for value in arguments.positional {
          try NumPyCreation.refuseFloat(machine, value)
          shapes.append(try machine.dimensions(value))
        }
        let shape = try NDArray.broadcastShape(shapes)
        return machine.heap.tuple(shape.array.map { Value($0) })
      },
    ]
      + (1...3).map { least in
        .numpy("atleast_\(least)d", nil) { machine, arguments in
          var results: [Value] = []
          for value in arguments.positional {
            results.append(machine.made(try machine.array(from: value).atLeast(rank: least)))
          }
          return results.count == 1 ? results[0] : machine.heap.tuple(results)
        }
      }
  }

  private static var axes: [NativeDefinition] {
    ["transpose", "permute_dims"].map { name in
      .numpy(name, "a axes=", shownAs: "transpose") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        guard machine.isGiven(arguments[1]) else { return machine.heap.value(array.transposed) }
        return machine.heap.value(try array.transposed(try machine.axes(arguments[1])))
      }
    } + [
      .numpy("matrix_transpose", "x") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        guard array.rank >= 2 else {
          throw machine.raise(
            .value, "Input array must be at least 2-dimensional, but it is \(array.rank)")
        }
        return machine.heap.value(try array.swappingAxes(-1, -2))
      },
      .numpy("swapaxes", "a axis1 axis2") { machine, arguments in
        machine.heap.value(
          try machine.array(from: arguments[0]).swappingAxes(
            try machine.index(arguments[1]), try machine.index(arguments[2])))
      },
      .numpy("moveaxis", "a source destination") { machine, arguments in
        machine.heap.value(
          try machine.array(from: arguments[0]).movingAxes(
            try machine.integers(arguments[1]), to: try machine.integers(arguments[2])))
      },
      .numpy("rollaxis", "a axis start=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        let axis = try machine.index(arguments[1])
        var start = try machine.integer(arguments[2], default: 0)
        let place = axis < 0 ? axis + array.rank : axis
        guard place >= 0, place < array.rank else {
          throw machine.raise(
            .axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
        }
        if start < 0 { start += array.rank }
        guard start >= 0, start <= array.rank else {
          throw machine.raise(
            .axis,
            "'start' arg requires -\(array.rank) <= start < \(array.rank + 1), but \(start) was passed in")
        }
        return machine.heap.value(try array.movingAxes([place], to: [start > place ? start - 1 : start]))
      },
    ]
  }

  private static var turns: [NativeDefinition] {
    [
      .numpy("flip", "m axis=") { machine, arguments in
        let result = try machine.array(from: arguments[0]).flipped(try machine.axes(arguments[1]))
        return machine.heap.value(NumPyArithmetic.plain(result))
      },
      .numpy("fliplr", "m") { machine, arguments in
        machine.heap.value(try machine.array(from: arguments[0]).flippedLeftRight())
      },
      .numpy("flipud", "m") { machine, arguments in
        machine.heap.value(try machine.array(from: arguments[0]).flippedUpDown())
      },
      .numpy("rot90", "m k= axes=") { machine, arguments in
        var plane = [0, 1]
        if machine.isGiven(arguments[2]) {
          plane = try machine.integers(arguments[2])
          guard plane.count == 2 else { throw machine.raise(.value, "len(axes) must be 2.") }
        }
        return machine.heap.value(
          try machine.array(from: arguments[0]).rotated(
            try machine.integer(arguments[1], default: 1), axes: (plane[0], plane[1])))
      },
      .numpy("roll", "a shift axis=") { machine, arguments in
        machine.made(
          try machine.array(from: arguments[0]).rolled(
            try shifts(machine, arguments[1]), axes: try machine.axes(arguments[2])))
      },
    ]
  }

  /// How far to roll: numbers without their fractions.
  private static func shifts(_ machine: Machine, _ value: Value) throws -> [Int] {
    switch value.kind {
    case .list, .tuple, .range, .array:
      return try machine.integers(machine.made(try machine.array(from: value, .int64).raveled()))
    case .string:
      let text = try machine.representation(of: value)
      throw machine.raise(.value, "invalid literal for int() with base 10: np.str_(\(text))")
    default: return [try machine.index(try machine.makeInteger(value, base: .unset))]
    }
  }

  private static var repeats: [NativeDefinition] {
    [
      .numpy("tile", "A reps") { machine, arguments in

        let counts =
          arguments[1].kind == .string ? machine.made(try machine.places(arguments[1])) : arguments[1]
        return machine.made(try machine.array(from: arguments[0]).tiled(try machine.integers(counts)))
      },
      .numpy("repeat", "a repeats axis=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        let axis = try machine.optionalInteger(arguments[2])
        if arguments[1].kind == .integer {
          return machine.made(try array.repeated(arguments[1].integer, axis: axis))
        }
        return machine.made(try array.repeated(try machine.places(arguments[1]), axis: axis))
      },
    ]
  }

  private static var facts: [NativeDefinition] {
    [
      .numpy("shape", "a") { machine, arguments in
        machine.heap.tuple(try machine.array(from: arguments[0]).shape.array.map { Value($0) })
      },
      .numpy("ndim", "a") { machine, arguments in Value(try machine.array(from: arguments[0]).rank) },
      .numpy("size", "a axis=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        guard machine.isGiven(arguments[1]) else { return Value(array.count) }
        var size = 1
        for axis in try machine.integers(arguments[1]) {
          let place = axis < 0 ? axis + array.rank : axis
          guard place >= 0, place < array.rank else {
            throw machine.raise(
              .axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
          }
          size *= array.shape[place]
        }
        return Value(size)
      },
      .numpy("iterable", "y") { machine, arguments in Value(machine.isIterable(arguments[0])) },
      .numpy("isscalar", "element") { machine, arguments in
        let kind = arguments[0].kind
        return Value(kind.isPlainNumber || kind == .string || kind == .largeInteger)
      },
      .numpy("may_share_memory", "a b max_work=") { machine, arguments in
        try shares(machine, arguments, isExact: false)
      },
      .numpy("shares_memory", "a b max_work=") { machine, arguments in
        try shares(machine, arguments, isExact: true)
      },
    ]
  }

  /// The shape that `resize` is given; each extent is compared with 0 first.
  private static func newShape(_ machine: Machine, _ value: Value) throws -> Dimensions {
    let isNegative = ComparisonOperator.less.number
    switch value.kind {
    case .list, .tuple, .string:
      for extent in try machine.values(of: value) { _ = try machine.compare(isNegative, extent, Value(0)) }
    case .float, .numpyFloat64, .none:
      throw machine.raise(.type, "'\(machine.typeName(of: value))' object is not iterable")
    default: break
    }
    let extents = try machine.integers(value)
    guard extents.allSatisfy({ $0 >= 0 }) else {
      throw machine.raise(.value, "all elements of `new_shape` must be non-negative")
    }
    return try NumPyCreation.shape(machine, value)
  }

  private static func shares(_ machine: Machine, _ arguments: Arguments, isExact: Bool) throws -> Value {
    let (left, right) = (try machine.array(from: arguments[0]), try machine.array(from: arguments[1]))
    guard left.buffer === right.buffer, left.count > 0, right.count > 0 else { return Value(false) }
    if isExact {
      try machine.reserve(64 * (left.count + right.count))
      machine.spend((left.count + right.count) << 2)
      let places = Set(left.elementOffsets())
      return Value(right.elementOffsets().contains(where: places.contains))
    }
    func reach(_ array: NDArray) -> ClosedRange<Int> {
      var (low, high) = (array.offset, array.offset)
      for axis in array.shape.indices {
        let distance = (array.shape[axis] - 1) * array.strides[axis]
        if distance < 0 { low += distance } else { high += distance }
      }
      return low...high
    }
    return Value(reach(left).overlaps(reach(right)))
  }

  /// Only C order is known.
  static func order(_ machine: Machine, _ value: Value, _ name: String) throws {
    let order = try machine.word(value, default: "C")
    guard order == "C" || order == "A" || order == "K" else {
      throw machine.unsupported("order='\(order)' of \(name)")
    }
  }
}
