import Arrays

/// The objects of `numpy` that make arrays of what stands in their brackets: `mgrid`, `ogrid`, `r_`, `c_`, `s_`.
enum NumPyGrids {
  /// The names under which programs find them, with their classes.
  static let objects = [
    ("mgrid", "MGridClass"), ("ogrid", "OGridClass"), ("r_", "RClass"), ("c_", "CClass"),
    ("s_", "IndexExpression"),
    ("index_exp", "IndexExpression"),
  ]

  static var definitions: [NativeDefinition] {
    [
      .member("MGridClass", "__getitem__", "self key") { machine, arguments in
        guard arguments[1].kind == .tuple else {
          return machine.made(try NDArray.gridLine(try axis(machine, arguments[1], isAlone: true)))
        }
        return machine.made(try NDArray.grid(try axes(machine, arguments[1])))
      },
      .member("OGridClass", "__getitem__", "self key") { machine, arguments in
        guard arguments[1].kind == .tuple else {
          return machine.made(try NDArray.gridLine(try axis(machine, arguments[1], isAlone: true)))
        }
        return machine.tuple(of: try NDArray.openGrid(try axes(machine, arguments[1])))
      },
      .member("RClass", "__getitem__", "self key") { machine, arguments in
        machine.made(try NDArray.rows(joining: try pieces(machine, arguments[1])))
      },
      .member("CClass", "__getitem__", "self key") { machine, arguments in
        machine.made(try NDArray.columns(joining: try pieces(machine, arguments[1])))
      },
      .member("IndexExpression", "__getitem__", "self key") { machine, arguments in
        let makesTuples = !machine.heap.instances[arguments[0].place].payload.isEmpty
        return makesTuples && arguments[1].kind != .tuple
          ? machine.heap.tuple([arguments[1]]) : arguments[1]
      },
    ]
  }

  private static func axes(_ machine: Machine, _ key: Value) throws -> [GridAxis] {
    var axes: [GridAxis] = []
    for part in machine.heap.tuples[key.place].elements {
      axes.append(try axis(machine, part, isAlone: false))
    }
    return axes
  }

  /// One axis of a grid; `isAlone` where it stands in no tuple.
  private static func axis(_ machine: Machine, _ value: Value, isAlone: Bool) throws -> GridAxis {
    guard value.kind == .slice else {
      throw machine.raise(
        .attribute, "'\(machine.typeName(of: value))' object has no attribute 'step'")
    }
    let slice = machine.heap.slices[value.place]
    if slice.isCount {
      let first = slice.start.isNone ? Value(0) : slice.start
      guard let start = first.double, let stop = slice.stop.double else {
        throw machine.unsupportedOperands("-", slice.stop, first)
      }
      let count = slice.step.float
      guard count < 1e9 else { throw machine.raise(.memory, "") }
      return .count(start: start, stop: stop, count: Int(count))
    }
    func number(_ value: Value, _ fallback: Int) throws -> Scalar {
      guard !value.isNone else { return .int64(fallback) }
      guard let scalar = value.scalar else {
        if isAlone { throw NumPyCreation.noRange(machine, value) }
        throw machine.raise(.attribute, "'tuple' object has no attribute 'step'")
      }
      return scalar
    }
    return .step(
      start: try number(slice.start, 0), stop: try number(slice.stop, 0), step: try number(slice.step, 1))
  }

  /// The arrays between the commas.
  private static func pieces(_ machine: Machine, _ key: Value) throws -> [NDArray] {
    let parts = key.kind == .tuple ? machine.heap.tuples[key.place].elements : [key]
    var pieces: [NDArray] = []
    for part in parts {
      switch part.kind {
      case .slice: pieces.append(try NDArray.gridLine(try axis(machine, part, isAlone: true)))
      case .string:
        let word = try machine.word(part, default: "")
        guard word.allSatisfy({ $0.isNumber || ", -rc".contains($0) }) else {
          throw machine.raise(.value, "unknown special directive")
        }
        throw machine.unsupported("the directive '\(word)' of r_ and c_")
      default: pieces.append(try machine.array(from: part))
      }
    }
    return pieces
  }
}
