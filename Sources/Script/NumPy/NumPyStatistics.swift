import Arrays
import Syntax

/// Statistics of `numpy`, and what it does with sequences of samples.
enum NumPyStatistics {
  static var definitions: [NativeDefinition] { orders + covariances + differences + polynomials }

  private static var orders: [NativeDefinition] {
    [
      .numpy("median", "a axis= out= overwrite_input= keepdims=") { machine, arguments in
        try machine.refuseFloatAxis(arguments[1], "'float' object is not iterable")
        let array = try machine.array(from: arguments[0])
        machine.spend(array.count << 3)
        let result = try array.median(
          axes: try machine.axes(arguments[1]), keepsAxes: try machine.flag(arguments[4]))
        return try machine.finished(result, out: arguments[2])
      },
      .numpy("nanmedian", "a axis= out= overwrite_input= keepdims=") { machine, arguments in
        try machine.refuseFloatAxis(arguments[1], "'float' object is not iterable")
        guard !machine.isGiven(arguments[1]) else { throw nanAxis(machine, arguments) }
        let array = try machine.array(from: arguments[0]).raveled()
        let present = try UnaryOperation.apply(
          .logicalNot, try UnaryOperation.apply(.isnan, .array(array)).operand)
        let mask = try machine.array(from: machine.made(present))
        let result = try array.taken(try mask.flatNonzero()).median()
        return try machine.finished(result, out: arguments[2])
      },
    ]
      + [("percentile", true), ("quantile", false)].map { name, isPercent in
        .numpy(name, "a q axis= out= overwrite_input= method= keepdims= * weights= interpolation=") {
          machine, arguments in
          guard try machine.word(arguments[5], default: "linear") == "linear" else {
            throw machine.unsupported("the argument 'method' of \(name)")
          }
          try machine.refuse(arguments[7], "the argument 'weights' of \(name)")
          try machine.refuse(arguments[8], "the argument 'interpolation' of \(name)")
          let array = try machine.array(from: arguments[0])
          machine.spend(array.count << 3)
          try machine.refuseFloatAxis(arguments[2], "'float' object is not iterable")
          let axes = try machine.axes(arguments[2])
          let isKeeping = try machine.flag(arguments[6])
          switch arguments[1].kind {
          case .list, .tuple, .array, .range:
            let fractions = try machine.array(from: arguments[1])
            return try machine.finished(
              .array(try array.quantiles(fractions, axes: axes, keepsAxes: isKeeping, isPercent: isPercent)),
              out: arguments[3])
          default:
            let fraction = try machine.number(arguments[1])
            let isWeak = !arguments[1].kind.isNumpyScalar
            return try machine.finished(
              isPercent
                ? try array.percentile(fraction, axes: axes, keepsAxes: isKeeping, isWeak: isWeak)
                : try array.quantile(fraction, axes: axes, keepsAxes: isKeeping, isWeak: isWeak),
              out: arguments[3])
          }
        }
      }
  }

  private static func nanAxis(_ machine: Machine, _ arguments: Arguments) -> any Error {
    do {
      let array = try machine.array(from: arguments[0])
      _ = try array.median(axes: try machine.axes(arguments[1]))
      return machine.unsupported("the argument 'axis' of nanmedian")
    } catch { return error }
  }

  private static var covariances: [NativeDefinition] {
    [
      .numpy("cov", "m y= rowvar= bias= ddof= fweights= aweights= * dtype=") { machine, arguments in
        try machine.refuse(arguments[5], "the argument 'fweights' of cov")
        try machine.refuse(arguments[6], "the argument 'aweights' of cov")
        let array = try machine.array(from: arguments[0])
        guard array.rank <= 2 else { throw machine.raise(.value, "m has more than 2 dimensions") }
        let fallback = try machine.flag(arguments[3]) ? 0 : 1
        let result = try Products.cov(
          array, try machine.optionalArray(arguments[1]),
          rowsAreVariables: try machine.flag(arguments[2], default: true),
          degreesOfFreedom: try machine.integer(arguments[4], default: fallback),
          workspace: machine.productWorkspace)
        return machine.heap.value(result)
      },
      .numpy("corrcoef", "x y= rowvar=") { machine, arguments in
        machine.made(
          try Products.corrcoef(
            try machine.array(from: arguments[0]), try machine.optionalArray(arguments[1]),
            rowsAreVariables: try machine.flag(arguments[2], default: true),
            workspace: machine.productWorkspace))
      },
    ]
  }

  private static var differences: [NativeDefinition] {
    [
      .numpy("diff", "a n= axis= prepend= append=") { machine, arguments in
        if !arguments[1].isUnset {
          _ = try machine.compare(ComparisonOperator.less.number, arguments[1], Value(0))
        }
        var array = try machine.array(from: arguments[0])
        let axis = try machine.integer(arguments[2], default: -1)
        guard array.rank > 0 else {
          throw machine.raise(.value, "diff requires input that is at least one dimensional")
        }
        func filled(_ value: Value) throws -> NDArray {
          let part = try machine.array(from: value)
          guard part.rank == 0 else { return part }
          var shape = array.shape
          shape[axis < 0 ? max(0, axis + array.rank) : min(axis, array.rank - 1)] = 1
          return try part.broadcast(to: shape)
        }
        if machine.isGiven(arguments[3]) {
          array = try NDArray.concatenate([try filled(arguments[3]), array], axis: axis)
        }
        if machine.isGiven(arguments[4]) {
          array = try NDArray.concatenate([array, try filled(arguments[4])], axis: axis)
        }
        return machine.made(
          try NDArray.diff(array, order: try machine.integer(arguments[1], default: 1), axis: axis))
      },
      .numpy("ediff1d", "ary to_end= to_begin=") { machine, arguments in
        var parts = [try NDArray.diff(try machine.array(from: arguments[0]).raveled())]
        if machine.isGiven(arguments[1]) { parts.append(try machine.array(from: arguments[1]).raveled()) }
        if machine.isGiven(arguments[2]) {
          parts.insert(try machine.array(from: arguments[2]).raveled(), at: 0)
        }
        return machine.made(try NDArray.concatenate(parts))
      },
      .numpy("interp", "x xp fp left= right= period=") { machine, arguments in
        try machine.refuse(arguments[5], "the argument 'period' of interp")
        return machine.made(
          try NDArray.interp(
            try machine.operand(arguments[0]), try machine.array(from: arguments[1]),
            try machine.array(from: arguments[2]), left: try machine.optionalNumber(arguments[3]),
            right: try machine.optionalNumber(arguments[4])))
      },
      .numpy("gradient", nil) { machine, arguments in try gradient(machine, arguments) },
      .numpy("trapezoid", "y x= dx= axis=") { machine, arguments in
        let y = try machine.array(from: arguments[0])
        let given = try machine.integer(arguments[3], default: -1)
        guard y.rank > 0 else { throw machine.raise(.index, "list assignment index out of range") }
        let axis = given < 0 ? given + y.rank : given
        guard y.shape.indices.contains(axis) else {
          throw machine.raise(.axis, "axis \(given) is out of bounds for array of dimension \(y.rank)")
        }
        let sums = try BinaryOperation.apply(
          .add, .array(try y.sliced(axis: axis, 1, nil)), .array(try y.sliced(axis: axis, nil, -1)))
        var steps = Operand.weakFloat(try machine.optionalNumber(arguments[2]) ?? 1)
        if machine.isGiven(arguments[1]) {
          steps = .array(try NDArray.diff(try machine.array(from: arguments[1])))
        }
        let areas = try BinaryOperation.apply(
          .divide, try BinaryOperation.apply(.multiply, steps, sums.operand).operand, .weakFloat(2))
        return try machine.reduced(.sum, machine.made(areas), axis: Value(axis))
      },
    ]
  }

  /// Differences of neighbours, in the middle of both sides where there are two.
  private static func gradient(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.positionalCount > 0 else {
      throw machine.raise(.type, "gradient() missing 1 required positional argument: 'f'")
    }
    let array = try machine.array(from: arguments[0], .float64)
    var axes = Array(0..<array.rank)
    for (index, keyword) in arguments.keywords.enumerated() {
      guard machine.names[keyword] == "axis" else {
        guard machine.names[keyword] == "edge_order" else {
          throw machine.raise(
            .type, "gradient() got an unexpected keyword argument '\(machine.names[keyword])'")
        }
        throw machine.unsupported("the argument 'edge_order' of gradient")
      }
      let given = try machine.axes(arguments[arguments.positionalCount + index]) ?? axes
      axes = try given.map { axis in
        guard axis >= -array.rank, axis < array.rank else {
          throw machine.raise(
            .axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
        }
        return axis < 0 ? axis + array.rank : axis
      }
    }
    let spacings = arguments.positionalCount - 1
    guard spacings == 0 || spacings == 1 || spacings == axes.count else {
      throw machine.raise(.type, "invalid number of arguments")
    }
    var results: [Value] = []
    for (number, axis) in axes.enumerated() {
      guard array.shape[axis] >= 2 else {
        throw machine.raise(
          .value,
          "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
        )
      }
      var spacing = 1.0
      if spacings > 0 {
        let given = arguments[spacings == 1 ? 1 : number + 1]
        if given.kind == .array || given.kind == .list {
          throw machine.unsupported("gradient with coordinates")
        }
        spacing = try machine.number(given)
      }
      func part(_ start: Int?, _ stop: Int?) throws -> Operand {
        .array(try array.sliced(axis: axis, start, stop))
      }
      func slope(_ right: Operand, _ left: Operand, _ width: Double) throws -> NDArray {
        let rise = try BinaryOperation.apply(.subtract, right, left)
        return try machine.array(
          from: machine.made(try BinaryOperation.apply(.divide, rise.operand, .weakFloat(width))))
      }
      let pieces = [
        try slope(try part(1, 2), try part(0, 1), spacing),
        try slope(try part(2, nil), try part(nil, -2), 2 * spacing),
        try slope(try part(-1, nil), try part(-2, -1), spacing),
      ]
      results.append(machine.made(try NDArray.concatenate(pieces, axis: axis)))
    }
    return results.count == 1 ? results[0] : machine.heap.tuple(results)
  }

  private static var polynomials: [NativeDefinition] {
    [
      .numpy("polyval", "p x") { machine, arguments in
        let coefficients = try machine.array(from: arguments[0])
        guard coefficients.rank > 0 else { throw machine.raise(.type, "iteration over a 0-d array") }
        let x = try machine.operand(arguments[1])
        var result = try machine.apply(.multiply, x, .weakInteger(0))
        for place in 0..<coefficients.shape[0] {
          let product = try machine.apply(.multiply, try machine.operand(result), x)
          result = try machine.apply(
            .add, try machine.operand(product), try coefficients.element(place).operand)
        }
        return result
      }
    ]
  }
}
