import Arrays
import Syntax

/// Functions of `numpy` that join arrays, or take them apart.
enum NumPyJoining {
  static var definitions: [NativeDefinition] { joins + blocks + splits + changes }

  private static var joins: [NativeDefinition] {
    ["concatenate", "concat"].map { name in
      .numpy(name, "arrays axis= out= * dtype= casting=", shownAs: "concatenate") { machine, arguments in
        if arguments[0].kind != .list, arguments[0].kind != .tuple, arguments[0].kind != .array {
          if !machine.isIterable(arguments[0]) {
            throw machine.raise(.type, "dispatcher for __array_function__ did not return an iterable")
          }
        }
        let axis = arguments[1].isNone ? nil : try machine.integer(arguments[1], default: 0)
        let result = try NDArray.concatenate(try machine.arrays(in: arguments[0]), axis: axis)
        return try machine.finished(.array(result), type: arguments[3], out: arguments[2])
      }
    } + [
      .numpy("stack", "arrays axis= out= * dtype= casting=") { machine, arguments in
        let axis = try machine.integer(arguments[1], default: 0)
        let result = try NDArray.stack(try sequence(machine, arguments[0]), axis: axis)
        return try machine.finished(.array(result), type: arguments[3], out: arguments[2])
      },
      .numpy("hstack", "tup * dtype= casting=") { machine, arguments in
        let result = try NDArray.horizontalStack(try sequence(machine, arguments[0]))
        return try machine.finished(.array(result), type: arguments[1])
      },
      .numpy("vstack", "tup * dtype= casting=") { machine, arguments in
        let result = try NDArray.verticalStack(try sequence(machine, arguments[0]))
        return try machine.finished(.array(result), type: arguments[1])
      },
      .numpy("row_stack", "tup * dtype= casting=") { machine, arguments in
        try machine.warn(
          .deprecationWarning, "`row_stack` alias is deprecated. Use `np.vstack` directly.")
        let result = try NDArray.verticalStack(try sequence(machine, arguments[0]))
        return try machine.finished(.array(result), type: arguments[1])
      },
      .numpy("dstack", "tup") { machine, arguments in
        machine.made(try NDArray.depthStack(try sequence(machine, arguments[0])))
      },
      .numpy("column_stack", "tup") { machine, arguments in
        machine.made(try NDArray.columnStack(try sequence(machine, arguments[0])))
      },
      .numpy("append", "arr values axis=") { machine, arguments in
        machine.made(
          try machine.array(from: arguments[0]).appending(
            try machine.array(from: arguments[1]), axis: try machine.optionalInteger(arguments[2])))
      },
    ]
  }

  /// Arrays in a sequence; one number is none.
  private static func sequence(_ machine: Machine, _ value: Value) throws -> [NDArray] {
    guard machine.isIterable(value) else {
      throw machine.raise(
        .type, "arrays to stack must be passed as a \"sequence\" type such as list or tuple.")
    }
    return try machine.arrays(in: value)
  }

  private static var splits: [NativeDefinition] {
    [("split", true), ("array_split", false)].map { name, isEqual in
      .numpy(name, "ary indices_or_sections axis=") { machine, arguments in
        try checkSplit(machine, arguments[0], arguments[1], isEqual: isEqual)
        let array = try machine.array(from: arguments[0])
        let axis = try machine.integer(arguments[2], default: 0)
        return try split(machine, array, arguments[1], axis: axis, isEqual: isEqual)
      }
    } + [
      .numpy("hsplit", "ary indices_or_sections") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        return try split(machine, array, arguments[1], axis: try array.horizontalSplitAxis(), isEqual: true)
      },
      .numpy("vsplit", "ary indices_or_sections") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        return try split(machine, array, arguments[1], axis: try array.verticalSplitAxis(), isEqual: true)
      },
      .numpy("dsplit", "ary indices_or_sections") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        guard array.rank >= 3 else {
          throw machine.raise(.value, "dsplit only works on arrays of 3 or more dimensions")
        }
        return try split(machine, array, arguments[1], axis: 2, isEqual: true)
      },
    ]
  }

  /// Asks what NumPy asks of the array before it is split, and fails in the same way.
  private static func checkSplit(
    _ machine: Machine, _ value: Value, _ sections: Value, isEqual: Bool
  ) throws {
    if value.kind != .array {
      if isEqual, sections.kind.isPlainNumber {
        throw machine.raise(
          .attribute, "'\(machine.typeName(of: value))' object has no attribute 'shape'")
      }
      _ = try machine.length(of: value)
    }
    if sections.kind == .string {
      throw machine.raise(.type, "slice indices must be integers or None or have an __index__ method")
    }
  }

  private static func split(
    _ machine: Machine, _ array: NDArray, _ sections: Value, axis: Int, isEqual: Bool
  ) throws -> Value {
    switch sections.kind {
    case .list, .tuple, .array, .range:
      if sections.kind == .array, machine.heap.arrays[sections.place].array.rank == 0 { fallthrough }
      return machine.list(of: try array.split(at: try machine.integers(sections), axis: axis))
    default:
      return machine.list(
        of: try array.split(into: try machine.index(sections), axis: axis, isEqual: isEqual))
    }
  }

  private static var changes: [NativeDefinition] {
    [
      .numpy("delete", "arr obj axis=") { machine, arguments in
        machine.made(
          try machine.array(from: arguments[0]).deleting(
            try deletion(machine, arguments[1]), axis: try machine.optionalInteger(arguments[2])))
      },
      .numpy("insert", "arr obj values axis=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        switch arguments[1].kind {
        case .string:
          _ = try machine.compare(ComparisonOperator.less.number, arguments[1], Value(0))
        case .float, .numpyFloat64, .numpyFloat32:
          throw machine.raise(.type, "slice indices must be integers or None or have an __index__ method")
        default: break
        }
        return machine.made(
          try array.inserting(
            try machine.array(from: arguments[2]), before: try selection(machine, arguments[1]),
            axis: try machine.optionalInteger(arguments[3])))
      },
      .numpy("pad", "array pad_width mode= * constant_values=") { machine, arguments in
        try pad(machine, arguments)
      },
      .numpy("trim_zeros", "filt trim= axis=") { machine, arguments in try trimmed(machine, arguments) },
    ]
  }

  private static func deletion(_ machine: Machine, _ value: Value) throws -> AxisSelection {
    if value.kind.isFloating || value.kind == .none || value.kind == .string {
      throw machine.raise(.index, "arrays used as indices must be of integer (or boolean) type")
    }
    return try selection(machine, value)
  }

  private static func selection(_ machine: Machine, _ value: Value) throws -> AxisSelection {
    switch value.kind {
    case .slice:
      let slice = machine.heap.slices[value.place]
      return .slice(
        start: try machine.optionalInteger(slice.start), stop: try machine.optionalInteger(slice.stop),
        step: try machine.optionalInteger(slice.step))
    case .list, .tuple, .range, .array: return .list(try machine.array(from: value))
    default: return .integer(try machine.index(value))
    }
  }

  private static func pad(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let array = try machine.array(from: arguments[0])
    guard machine.foreign(arguments[1]) == nil, try machine.array(from: arguments[1]).type == .int64
    else {
      throw machine.raise(.type, "`pad_width` must be of integral type.")
    }
    let widths = try pairs(machine, arguments[1], array.rank).map {
      (before: Int($0.double), after: Int($1.double))
    }
    switch try machine.word(arguments[2], default: "constant") {
    case "constant":
      let fill = arguments[3].isUnset ? Value(0) : arguments[3]
      let values = try pairs(machine, fill, array.rank).map { (before: $0, after: $1) }
      return machine.made(try array.padded(widths, .constant(values)))
    case "edge": return machine.made(try array.padded(widths, .edge))
    case let mode
    where ["linear_ramp", "maximum", "mean", "median", "minimum", "reflect", "symmetric", "wrap", "empty"]
      .contains(mode):
      throw machine.unsupported("mode='\(mode)' of pad")
    case let mode: throw machine.raise(.value, "mode '\(mode)' is not supported")
    }
  }

  /// Two numbers for each axis: NumPy takes one number, one pair, or a pair for each axis.
  private static func pairs(_ machine: Machine, _ value: Value, _ rank: Int) throws -> [(Scalar, Scalar)] {
    let array = try machine.array(from: value)
    guard array.type != .float64 || !machine.isGiven(value) || array.count > 0 else {
      throw machine.raise(.type, "`pad_width` must be of integral type.")
    }
    let wide = try array.broadcast(to: Dimensions(rank, 2))
    var result: [(Scalar, Scalar)] = []
    for axis in 0..<rank { result.append((try wide.item(at: [axis, 0]), try wide.item(at: [axis, 1]))) }
    return result
  }
}
