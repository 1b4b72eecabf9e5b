import Arrays

/// Functions of `numpy` that make one number of many.
enum NumPyReductions {
  static var definitions: [NativeDefinition] { sums + extremes + moments + places + averages }

  private static var sums: [NativeDefinition] {
    let named: [(String, Reduction)] = [("sum", .sum), ("prod", .prod), ("nansum", .nansum)]
    return named.map { name, reduction in
      .numpy(name, "a axis= dtype= out= keepdims= initial= where=") { machine, arguments in
        if arguments[0].kind == .generator, name == "sum" {
          throw machine.raise(
            .type,
            "Calling np.sum(generator) is deprecated.Use np.sum(np.fromiter(generator)) or the python sum "
              + "builtin instead.")
        }
        return try reduced(
          machine, reduction, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],
          initial: arguments[5], condition: arguments[6])
      }
    }
      + [("cumsum", Reduction.cumsum), ("cumprod", .cumprod)].map { name, reduction in
        .numpy(name, "a axis= dtype= out=") { machine, arguments in
          try machine.reduced(
            reduction, arguments[0], axis: try single(machine, arguments[1]), type: arguments[2],
            out: arguments[3])
        }
      }
      + [("nancumsum", Reduction.cumsum, 0.0), ("nancumprod", .cumprod, 1)].map { name, reduction, neutral in
        .numpy(name, "a axis= dtype= out=") { machine, arguments in
          let clean = try replacing(machine, arguments[0], neutral)
          return try machine.reduced(
            reduction, clean, axis: try single(machine, arguments[1]), type: arguments[2], out: arguments[3])
        }
      } + [
        .numpy("nanprod", "a axis= dtype= out= keepdims=") { machine, arguments in
          try machine.reduced(
            .prod, try replacing(machine, arguments[0], 1), axis: arguments[1], type: arguments[2],
            out: arguments[3],
            keepsAxes: arguments[4])
        }
      ]
  }

  private static var extremes: [NativeDefinition] {
    let named: [(String, Reduction)] = [
      ("max", .max), ("amax", .max), ("min", .min), ("amin", .min), ("nanmax", .nanmax), ("nanmin", .nanmin),
    ]
    return named.map { name, reduction in
      .numpy(name, "a axis= out= keepdims= initial= where=") { machine, arguments in
        try reduced(
          machine, reduction, arguments[0], arguments[1], .unset, arguments[2], arguments[3],
          initial: arguments[4],
          condition: arguments[5])
      }
    }
      + [("any", Reduction.any), ("all", .all)].map { name, reduction in
        .numpy(name, "a axis= out= keepdims= * where=") { machine, arguments in
          try machine.refuse(arguments[4], "the argument 'where' of \(name)")
          return try machine.reduced(
            reduction, arguments[0], axis: arguments[1], out: arguments[2], keepsAxes: arguments[3])
        }
      } + [
        .numpy("ptp", "a axis= out= keepdims=") { machine, arguments in
          try machine.reduced(
            .ptp, arguments[0], axis: arguments[1], out: arguments[2], keepsAxes: arguments[3])
        }
      ]
  }

  private static var moments: [NativeDefinition] {
    [("mean", Reduction.mean), ("nanmean", .nanmean)].map { name, reduction in
      .numpy(name, "a axis= dtype= out= keepdims= * where=") { machine, arguments in
        if name == "mean" {
          try machine.refuseFloatAxis(arguments[1], "integer argument expected, got float")
        }
        try machine.refuse(arguments[5], "the argument 'where' of \(name)")
        return try machine.reduced(
          reduction, arguments[0], axis: arguments[1], type: arguments[2], out: arguments[3],
          keepsAxes: arguments[4])
      }
    }
      + [("std", Reduction.std), ("var", .var)].map { name, reduction in
        .numpy(name, "a axis= dtype= out= ddof= keepdims= * where= mean= correction=") { machine, arguments in
          try machine.refuseFloatAxis(arguments[1], "integer argument expected, got float")
          try machine.refuse(arguments[6], "the argument 'where' of \(name)")
          try machine.refuse(arguments[7], "the argument 'mean' of \(name)")
          let freedom = arguments[4].isUnset ? arguments[8] : arguments[4]
          return try machine.reduced(
            reduction, arguments[0], axis: arguments[1], type: arguments[2], out: arguments[3],
            keepsAxes: arguments[5],
            degreesOfFreedom: Int(try machine.optionalNumber(freedom) ?? 0))
        }
      }
      + [("nanstd", true), ("nanvar", false)].map { name, isRoot in
        .numpy(name, "a axis= dtype= out= ddof= keepdims=") { machine, arguments in
          try nanVariance(machine, arguments, isRoot: isRoot)
        }
      }
  }

  private static var places: [NativeDefinition] {
    [("argmax", Reduction.argmax), ("argmin", .argmin)].map { name, reduction in
      .numpy(name, "a axis= out= * keepdims=") { machine, arguments in
        try machine.reduced(
          reduction, arguments[0], axis: try single(machine, arguments[1]), out: arguments[2],
          keepsAxes: arguments[3])
      }
    }
      + [("nanargmax", Reduction.argmax, -Double.infinity), ("nanargmin", .argmin, Double.infinity)].map {
        name, reduction, filler in
        .numpy(name, "a axis= out= * keepdims=") { machine, arguments in
          let missing = try machine.apply(.isnan, try machine.operand(arguments[0]))
          let allMissing = try machine.reduced(.all, missing, axis: arguments[1])
          guard !(try machine.truth(of: try machine.reduced(.any, allMissing))) else {
            throw machine.raise(.value, "All-NaN slice encountered")
          }
          return try machine.reduced(
            reduction, try replacing(machine, arguments[0], filler), axis: try single(machine, arguments[1]),
            out: arguments[2], keepsAxes: arguments[3])
        }
      } + [
        .numpy("count_nonzero", "a axis= * keepdims=") { machine, arguments in
          let array = try machine.array(from: arguments[0])
          machine.spend(array.count)
          let result = try array.nonzeroCount(
            axes: try machine.axes(arguments[1]), keepsAxes: try machine.flag(arguments[2]))
          return machine.made(result)
        }
      ]
  }

  private static var averages: [NativeDefinition] {
    [
      .numpy("average", "a axis= weights= returned= * keepdims=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        try machine.refuseFloatAxis(arguments[1], "'float' object is not iterable")
        for axis in try machine.axes(arguments[1]) ?? [] where axis < -array.rank || axis >= array.rank {
          throw machine.raise(
            .axis, "axis: axis \(axis) is out of bounds for array of dimension \(array.rank)")
        }
        guard machine.isGiven(arguments[2]) else {
          let mean = try machine.reduced(.mean, arguments[0], axis: arguments[1], keepsAxes: arguments[4])
          guard try machine.flag(arguments[3]) else { return mean }
          let share = Double(array.count) / Double(max(1, try machine.array(from: mean).count))
          return machine.heap.tuple([mean, Value(Scalar.float64(share))])
        }
        var weights = try machine.array(from: arguments[2])
        if weights.shape != array.shape {
          guard machine.isGiven(arguments[1]) else {
            throw machine.raise(.type, "Axis must be specified when shapes of a and weights differ.")
          }
          let axis = try machine.index(arguments[1])
          let place = axis < 0 ? axis + array.rank : axis
          guard weights.rank == 1, place >= 0, place < array.rank, weights.count == array.shape[place] else {
            throw machine.raise(
              .value, "Shape of weights must be consistent with shape of a along specified axis.")
          }
          var shape = Dimensions(repeating: 1, count: array.rank)
          shape[place] = weights.count
          weights = try weights.reshaped(shape).broadcast(to: array.shape)
        }
        let scale = try machine.reduced(
          .sum, machine.heap.value(weights), axis: arguments[1], type: .unset, keepsAxes: arguments[4])
        let hasZero = try machine.apply(.equal, try machine.operand(scale), .weakFloat(0))
        if try machine.truth(of: try machine.reduced(.any, hasZero)) {
          throw machine.raise(.zeroDivision, "Weights sum to zero, can't be normalized")
        }
        let product = try machine.apply(.multiply, .array(array), .array(weights))
        let total = try machine.reduced(.sum, product, axis: arguments[1], keepsAxes: arguments[4])
        let mean = try machine.apply(.divide, try machine.operand(total), try machine.operand(scale))
        return try machine.flag(arguments[3]) ? machine.heap.tuple([mean, scale]) : mean
      }
    ]
  }

  /// An axis argument of what reduces along one axis only.
  private static func single(_ machine: Machine, _ axis: Value) throws -> Value {
    if machine.isGiven(axis), axis.kind != .integer { return Value(try machine.index(axis)) }
    return axis
  }

  private static func reduced(
    _ machine: Machine, _ reduction: Reduction, _ value: Value, _ axis: Value, _ type: Value, _ out: Value,
    _ keepsAxes: Value, initial: Value, condition: Value
  ) throws -> Value {
    if initial.isUnset, condition.isUnset {
      return try machine.reduced(reduction, value, axis: axis, type: type, out: out, keepsAxes: keepsAxes)
    }
    var source = value
    let operation: BinaryOperation
    let neutral: Value
    switch reduction {
    case .sum, .nansum: (operation, neutral) = (.add, Value(0))
    case .prod: (operation, neutral) = (.multiply, Value(1))
    case .max, .nanmax: (operation, neutral) = (.maximum, initial)
    default: (operation, neutral) = (.minimum, initial)
    }
    if machine.isGiven(condition) {
      guard machine.isGiven(neutral) else {
        throw machine.raise(
          .value,
          "reduction operation '\(operation.name)' does not have an identity, so to use a where mask one has to "
            + "specify 'initial'")
      }
      source = machine.made(
        try NDArray.where(
          try machine.array(from: condition, .bool), try machine.operand(value), try machine.operand(neutral))
      )
    }
    guard machine.isGiven(initial) else {
      return try machine.reduced(reduction, source, axis: axis, type: type, out: out, keepsAxes: keepsAxes)
    }
    let array = try machine.array(from: source)
    if array.count == 0, reduction == .max || reduction == .min, !machine.isGiven(axis) {
      return machine.made(.scalar(try machine.scalar(initial)))
    }
    let partial = try machine.reduced(reduction, source, axis: axis, type: type, keepsAxes: keepsAxes)
    let result = try machine.apply(operation, try machine.operand(partial), try machine.operand(initial))
    return try machine.finished(try machine.result(result), out: out)
  }

  /// The numbers with something else where there are none.
  private static func replacing(_ machine: Machine, _ value: Value, _ number: Double) throws -> Value {
    let array = try machine.array(from: value)
    guard array.type.isFloating else { return machine.made(array) }
    let missing = try machine.array(from: try machine.apply(.isnan, .array(array)))
    return machine.made(try NDArray.where(missing, .weakFloat(number), .array(array)))
  }

  /// The variance of what is not NaN.
  private static func nanVariance(_ machine: Machine, _ arguments: Arguments, isRoot: Bool) throws -> Value {
    let array = try machine.array(from: arguments[0], .float64)
    let missing = try machine.array(from: try machine.apply(.isnan, .array(array)))
    let present = try machine.apply(.logicalNot, .array(missing))
    let count = try machine.reduced(.sum, present, axis: arguments[1], keepsAxes: Value(true))
    let mean = try machine.reduced(.nanmean, machine.made(array), axis: arguments[1], keepsAxes: Value(true))
    let distance = try machine.apply(.subtract, .array(array), try machine.operand(mean))
    let square = try machine.apply(.square, try machine.operand(try replacing(machine, distance, 0)))
    let isKeeping = arguments[5]
    let total = try machine.reduced(.sum, square, axis: arguments[1], keepsAxes: isKeeping)
    let freedom = try machine.optionalNumber(arguments[4]) ?? 0
    var divisor = try machine.apply(.subtract, try machine.operand(count), .weakFloat(freedom))
    let shape = try machine.array(from: total).shape
    divisor = machine.made(try machine.array(from: divisor).reshaped(shape))
    let variance = try machine.apply(.divide, try machine.operand(total), try machine.operand(divisor))
    return isRoot ? try machine.apply(.sqrt, try machine.operand(variance)) : variance
  }
}

extension Machine {
  /// Refuses an axis that is a float, in the words of the function that it was given to.
  func refuseFloatAxis(_ axis: Value, _ words: String) throws(Raised) {
    if axis.kind.isFloating { throw raise(.type, words) }
  }

  /// A value that an operation on arrays gave, as such.
  func result(_ value: Value) throws(Raised) -> ArrayValue {
    if let scalar = value.scalar, value.kind != .array { return .scalar(scalar) }
    return .array(try array(from: value))
  }
}
