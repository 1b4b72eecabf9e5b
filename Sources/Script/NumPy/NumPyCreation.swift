import Arrays
import Syntax

/// Functions of `numpy` that make arrays.
enum NumPyCreation {
  static var definitions: [NativeDefinition] { conversions + filled + likes + ranges + diagonals + triangles }

  private static var conversions: [NativeDefinition] {
    [
      .compiled("array", "object dtype= * copy= order= subok= ndmin= like=") { machine, arguments in
        let isCopy = try machine.flag(arguments[2], default: true)
        let least = try machine.integer(arguments[5], default: 0)
        return try converted(machine, arguments[0], arguments[1], isCopy: isCopy, least: least)
      },
      .compiled("asarray", "a dtype= order= * copy=") { machine, arguments in
        try converted(machine, arguments[0], arguments[1], isCopy: try machine.flag(arguments[3]))
      },
      .compiled("asanyarray", "a dtype= order=") { machine, arguments in
        try converted(machine, arguments[0], arguments[1], isCopy: false)
      },
      .compiled("ascontiguousarray", "a dtype=") { machine, arguments in
        let array = try machine.array(from: arguments[0], try machine.elementType(arguments[1]))
        if arguments[0].kind == .array, array.rank > 0, array.isContiguous,
          array.type == machine.heap.arrays[arguments[0].place].array.type
        {
          return arguments[0]
        }
        return machine.made(try array.atLeast(rank: 1).contiguous())
      },
      .numpy("asarray_chkfinite", "a dtype= order=") { machine, arguments in
        let array = try machine.array(from: arguments[0], try machine.elementType(arguments[1]))
        let finite = try machine.apply(.isfinite, .array(array))
        guard try machine.truth(of: try machine.reduced(.all, finite)) else {
          throw machine.raise(.value, "array must not contain infs or NaNs")
        }
        let isSame =
          arguments[0].kind == .array
          && array.type == machine.heap.arrays[arguments[0].place].array.type
        return isSame ? arguments[0] : machine.made(array)
      },
      .numpy("copy", "a order= subok=") { machine, arguments in
        machine.made(try machine.array(from: arguments[0]).copied())
      },
      .compiled("fromiter", "iter dtype count= like=", from: 1) { machine, arguments in
        let type = try machine.elementType(arguments[1])
        guard machine.isIterable(arguments[0]) else {
          throw machine.raise(.type, "'\(machine.typeName(of: arguments[0]))' object is not iterable")
        }
        var values = try machine.values(of: arguments[0])
        let count = try machine.integer(arguments[2], default: -1)
        if count >= 0 {
          guard values.count >= count else {
            throw machine.raise(
              .value, "iterator too short: Expected \(count) but iterator had only \(values.count) items.")
          }
          values = Array(values.prefix(count))
        }
        return machine.made(
          try machine.array(from: machine.heap.list(values), type))
      },
    ]
  }

  private static func converted(
    _ machine: Machine, _ value: Value, _ type: Value, isCopy: Bool, least: Int = 0
  ) throws -> Value {
    let wanted = try machine.elementType(type)
    if value.kind == .array, !isCopy {
      let own = machine.heap.arrays[value.place].array
      if wanted == nil || wanted == own.type, own.rank >= least { return value }
    }
    var array = try machine.array(from: value, wanted)
    if let wanted, wanted == .float32 || wanted == .int64, machine.isArrayLike(value) {
      try machine.examineCast(try machine.array(from: value), wanted)
    }
    if value.kind == .array, isCopy, wanted == nil || wanted == machine.heap.arrays[value.place].array.type {
      array = try array.copied()
    }
    if array.rank < least { array = array.atLeast(rank: least) }
    return machine.made(array)
  }

  private static var filled: [NativeDefinition] {
    [
      .compiled("zeros", "shape dtype= order= * like=") { machine, arguments in
        let type = try machine.elementType(arguments[1]) ?? .float64
        return machine.made(try NDArray.zeros(try shape(machine, arguments[0]), type))
      },
      .numpy("ones", "shape dtype= order= * device= like=") { machine, arguments in
        let type = try machine.elementType(arguments[1]) ?? .float64
        return machine.made(try NDArray.ones(try shape(machine, arguments[0]), type))
      },
      .compiled("empty", "shape dtype= order= * device= like=") { machine, arguments in
        let type = try machine.elementType(arguments[1]) ?? .float64
        return machine.made(try NDArray.zeros(try shape(machine, arguments[0]), type))
      },
      .numpy("full", "shape fill_value dtype= order= * device= like=") { machine, arguments in
        let shape = try shape(machine, arguments[0])
        return try full(machine, shape, arguments[1], try machine.elementType(arguments[2]))
      },
      .numpy("eye", "N M= k= dtype= order= * device= like=") { machine, arguments in
        let type = try machine.elementType(arguments[3]) ?? .float64
        let rows = try machine.index(arguments[0])
        let columns = try machine.optionalInteger(arguments[1])
        if !arguments[2].isUnset {
          _ = try machine.compare(
            ComparisonOperator.greaterOrEqual.number, arguments[2], Value(columns ?? rows))
        }
        return machine.made(
          try NDArray.eye(rows, columns, diagonal: try machine.integer(arguments[2], default: 0), type))
      },
      .numpy("identity", "n dtype= * like=") { machine, arguments in
        let type = try machine.elementType(arguments[1]) ?? .float64
        return machine.made(try NDArray.eye(try machine.index(arguments[0]), nil, diagonal: 0, type))
      },
    ]
  }

  /// A shape argument; one number stands for a vector.
  static func shape(_ machine: Machine, _ value: Value) throws -> Dimensions {
    if value.kind == .integer { return try Dimensions(checking: CollectionOfOne(value.integer)) }
    try refuseFloat(machine, value)
    let extents = try machine.integers(value)
    guard extents.count <= Dimensions.limit else {
      throw machine.unsupported("an array with \(extents.count) dimensions")
    }
    return try Dimensions(checking: extents)
  }

  /// Refuses a float where a shape is wanted.
  static func refuseFloat(_ machine: Machine, _ value: Value) throws {
    guard value.kind.isFloating else { return }
    throw machine.raise(
      .type,
      "expected a sequence of integers or a single integer, got '\(try machine.representation(of: value))'")
  }

  private static func full(
    _ machine: Machine, _ shape: Dimensions, _ value: Value, _ type: ElementType?
  ) throws -> Value {
    if let scalar = value.scalar { return machine.made(try NDArray.full(shape, scalar, type)) }
    let source = try machine.array(from: value, type)
    let target = try NDArray.zeros(shape, source.type)
    try target.assignAll(.array(source))
    return machine.made(target)
  }

  private static var likes: [NativeDefinition] {
    [("zeros_like", 0), ("ones_like", 1), ("empty_like", 0)].map { name, number in
      .numpy(
        name, name == "empty_like" ? "prototype dtype= order= subok= shape=" : "a dtype= order= subok= shape="
      ) {
        machine, arguments in
        let source = try machine.array(from: arguments[0])
        let type = try machine.elementType(arguments[1]) ?? source.type
        let shape = machine.isGiven(arguments[4]) ? try shape(machine, arguments[4]) : source.shape
        return machine.made(number == 0 ? try NDArray.zeros(shape, type) : try NDArray.ones(shape, type))
      }
    } + [
      .numpy("full_like", "a fill_value dtype= order= subok= shape=") { machine, arguments in
        let source = try machine.array(from: arguments[0])
        let type = try machine.elementType(arguments[2]) ?? source.type
        let shape = machine.isGiven(arguments[5]) ? try shape(machine, arguments[5]) : source.shape
        return try full(machine, shape, arguments[1], type)
      }
    ]
  }

  private static var ranges: [NativeDefinition] {
    [
      .numpy("arange", "start= stop= step= dtype= * like=") { machine, arguments in
        let type = try machine.elementType(arguments[3])
        guard !arguments[0].isUnset else {
          throw machine.raise(.type, "arange() requires stop to be specified.")
        }
        if arguments[0].kind == .integer, arguments[1].isUnset, arguments[2].isUnset, type == nil {
          return machine.made(try NDArray.range(count: arguments[0].integer))
        }
        let hasStop = machine.isGiven(arguments[1])
        let start = hasStop ? try rangeNumber(machine, arguments[0]) : .int64(0)
        let stop = try rangeNumber(machine, hasStop ? arguments[1] : arguments[0])
        let step = machine.isGiven(arguments[2]) ? try rangeNumber(machine, arguments[2]) : .int64(1)
        return machine.made(try NDArray.range(start, stop, step, type: type))
      },
      .numpy("linspace", "start stop num= endpoint= retstep= dtype= axis= * device=") { machine, arguments in
        guard try machine.integer(arguments[6], default: 0) == 0 else {
          throw machine.unsupported("the argument 'axis' of linspace")
        }
        let sequences: [ValueKind] = [.array, .list, .tuple, .range]
        if sequences.contains(arguments[0].kind) || sequences.contains(arguments[1].kind) {
          return try arrayLines(machine, arguments)
        }
        let spaced = try EvenlySpaced(
          try machine.number(arguments[0]), try machine.number(arguments[1]),
          count: try machine.integer(arguments[2], default: 50),
          includesStop: try machine.flag(arguments[3], default: true),
          type: try machine.elementType(arguments[5]) ?? .float64)
        let values = machine.made(spaced.values)
        guard try machine.flag(arguments[4]) else { return values }
        return machine.heap.tuple([values, Value(Scalar.float64(spaced.step))])
      },
      .numpy("logspace", "start stop num= endpoint= base= dtype= axis=") { machine, arguments in
        let base = try machine.optionalNumber(arguments[4]) ?? 10
        return machine.made(
          try EvenlySpaced.powers(
            of: base, try machine.number(arguments[0]), try machine.number(arguments[1]),
            count: try machine.integer(arguments[2], default: 50),
            includesStop: try machine.flag(arguments[3], default: true),
            type: try machine.elementType(arguments[5]) ?? .float64))
      },
      .numpy("geomspace", "start stop num= endpoint= dtype= axis=") { machine, arguments in
        if !arguments[2].isUnset { _ = try machine.makeFloat(arguments[2]) }
        let ends = [try machine.number(arguments[0]), try machine.number(arguments[1])]
        guard ends[0] != 0, ends[1] != 0 else {
          throw machine.raise(.value, "Geometric sequence cannot include zero")
        }
        guard (ends[0] < 0) == (ends[1] < 0) else {
          throw machine.unsupported("geomspace between numbers of different signs")
        }
        let sign: Double = ends[0] < 0 ? -1 : 1
        var logarithms: [Double] = []
        for end in ends {
          logarithms.append(try machine.number(try machine.apply(.log10, .scalar(.float64(end * sign)))))
        }
        let includesStop = try machine.flag(arguments[3], default: true)
        let powers = try EvenlySpaced.powers(
          logarithms[0], logarithms[1], count: try machine.integer(arguments[2], default: 50),
          includesStop: includesStop)
        if powers.count > 0 {
          // The ends are what was asked for, not their powers.
          powers.store(.float64(ends[0] * sign), atOffset: 0)
          if includesStop, powers.count > 1 {
            powers.store(.float64(ends[1] * sign), atOffset: powers.count - 1)
          }
        }
        let signed = try BinaryOperation.apply(.multiply, .array(powers), .weakFloat(sign))
        return try machine.finished(signed, type: arguments[4])
      },
    ]
  }

  private static func rangeNumber(_ machine: Machine, _ value: Value) throws -> Scalar {
    switch value.kind {
    case .none, .string, .list, .tuple, .dictionary: throw noRange(machine, value)
    default: return try machine.scalar(value)
    }
  }

  /// What NumPy says of a value that no range starts, ends or steps with.
  static func noRange(_ machine: Machine, _ value: Value) -> Raised {
    if value.kind == .string {
      return machine.raise(
        .type, "arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.")
    }
    return machine.unsupportedOperands("-", value, Value(0))
  }

  /// Lines between the elements of arrays: `start + step * i` along a new first axis.
  private static func arrayLines(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let count = try machine.integer(arguments[2], default: 50)
    let includesStop = try machine.flag(arguments[3], default: true)
    let start = try machine.array(from: arguments[0], .float64)
    let stop = try machine.array(from: arguments[1], .float64)
    let places = try EvenlySpaced(0, 1, count: count, includesStop: includesStop).values
    var shape = Dimensions(count)
    for _ in 0..<min(7, max(start.rank, stop.rank)) { shape.append(1) }
    let delta = try BinaryOperation.apply(.subtract, .array(stop), .array(start))
    let scaled = try BinaryOperation.apply(.multiply, delta.operand, .array(try places.reshaped(shape)))
    return try machine.finished(
      try BinaryOperation.apply(.add, scaled.operand, .array(start)), type: arguments[5])
  }

  private static var diagonals: [NativeDefinition] {
    [
      .numpy("diag", "v k=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        if array.rank == 1, !arguments[1].isUnset { _ = try machine.absolute(arguments[1]) }
        return machine.made(try array.diagonal(try machine.integer(arguments[1], default: 0)))
      },
      .numpy("diagflat", "v k=") { machine, arguments in
        if !arguments[1].isUnset { _ = try machine.absolute(arguments[1]) }
        return machine.made(
          try machine.array(from: arguments[0]).raveled().diagonal(
            try machine.integer(arguments[1], default: 0)))
      },
      .numpy("diagonal", "a offset= axis1= axis2=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        guard array.rank == 2, arguments[2].isUnset, arguments[3].isUnset else {
          if array.rank < 2 {
            throw machine.raise(.value, "diag requires an array of at least two dimensions")
          }
          throw machine.unsupported("the diagonal of an array with \(array.rank) axes")
        }
        return machine.made(try array.diagonal(try machine.integer(arguments[1], default: 0)))
      },
    ]
  }
}
