import Arrays

/// Products of `numpy` and its `linalg`.
enum NumPyProducts {
  static var definitions: [NativeDefinition] { products + algebra }

  private static var products: [NativeDefinition] {
    [
      .numpy("dot", "a b out=") { machine, arguments in
        if arguments[2].isUnset, let result = machine.plainProduct(arguments[0], arguments[1]) {
          return result
        }
        if case .object? = machine.foreign(arguments[1]) {
          throw try machine.refuseObjects("multiply", arguments[0], arguments[1])
        }
        let (left, right) = (try machine.operand(arguments[0]), try machine.operand(arguments[1]))
        let result = try Products.dot(left, right, workspace: machine.productWorkspace)
        if case .array(let a) = left, case .array(let b) = right {
          machine.spendProduct(a, b)
          try machine.examineProduct("dot", a, b, result, isMatrixProduct: b.rank <= 1)
        }
        return try machine.productResult(result, out: arguments[2])
      },
      .numpy("matmul", nil) { machine, arguments in
        if arguments.count == 2, arguments.keywords.isEmpty,
          let result = machine.plainProduct(arguments[0], arguments[1])
        {
          return result
        }
        let call = try machine.universalCall("matmul", arguments, inputs: 2)
        if machine.foreign(call.first) != nil || machine.foreign(call.second) != nil {
          throw try machine.refuseProduct(call.first, call.second)
        }
        let left = try machine.universalOperand(call.first, "matmul", 2)
        let right = try machine.universalOperand(call.second, "matmul", 2)
        let result = try Products.matmul(left, right, workspace: machine.productWorkspace)
        if case .array(let a) = left, case .array(let b) = right {
          machine.spendProduct(a, b)
          try machine.examineProduct("matmul", a, b, result, isMatrixProduct: true)
        }
        return call.out.isUnset ? machine.heap.value(result) : try machine.finished(result, out: call.out)
      },
      .numpy("inner", "a b") { machine, arguments in
        machine.made(
          try Products.inner(
            try machine.operand(arguments[0]), try machine.operand(arguments[1]),
            workspace: machine.productWorkspace))
      },
      .numpy("vdot", "a b") { machine, arguments in
        machine.made(
          try Products.vdot(try machine.operand(arguments[0]), try machine.operand(arguments[1])))
      },
      .numpy("outer", "a b out=") { machine, arguments in
        let result = try Products.outer(try machine.operand(arguments[0]), try machine.operand(arguments[1]))
        return try machine.finished(result, out: arguments[2])
      },
      .numpy("kron", "a b") { machine, arguments in
        machine.made(
          try Products.kron(try machine.operand(arguments[0]), try machine.operand(arguments[1])))
      },
      .numpy("cross", "a b axisa= axisb= axisc= axis=") { machine, arguments in
        for index in 2...5 { try machine.refuse(arguments[index], "the axis of cross") }
        return machine.made(
          try Products.cross(try machine.operand(arguments[0]), try machine.operand(arguments[1])))
      },
      .numpy("tensordot", "a b axes=") { machine, arguments in
        let (left, right) = (try machine.operand(arguments[0]), try machine.operand(arguments[1]))
        let axes = arguments[2]
        if axes.kind == .tuple || axes.kind == .list || axes.kind == .array {
          let parts = try machine.unpack(axes, count: 2)
          return machine.made(
            .array(
              try Products.tensordot(
                left, right, axes: try machine.integers(parts[0]), try machine.integers(parts[1]),
                workspace: machine.productWorkspace)
            ).reducedToScalar)
        }
        return machine.made(
          .array(
            try Products.tensordot(
              left, right, axes: try machine.integer(axes, default: 2), workspace: machine.productWorkspace)
          )
          .reducedToScalar)
      },
      .numpy("trace", "a offset= axis1= axis2= dtype= out=") { machine, arguments in
        let offset = try machine.integer(arguments[1], default: 0)
        return try machine.finished(
          try Products.trace(try machine.operand(arguments[0]), offset: offset), type: arguments[4],
          out: arguments[5])
      },
      .numpy("convolve", "a v mode=") { machine, arguments in
        let mode = try ConvolutionMode(named: try machine.word(arguments[2], default: "full"))
        return machine.made(
          try Products.convolve(
            try machine.operand(arguments[0]), try machine.operand(arguments[1]), mode: mode))
      },
      .numpy("correlate", "a v mode=") { machine, arguments in
        let mode = try mode(machine, arguments[2])
        let signal = try vector(machine, arguments[0], "first")
        let kernel = try vector(machine, arguments[1], "second")
        // With a longer kernel the two change places, and the result is turned around.
        guard kernel.count > signal.count else {
          return machine.made(
            try Products.convolve(.array(signal), .array(try kernel.flipped()), mode: mode))
        }
        let turned = try Products.convolve(.array(kernel), .array(try signal.flipped()), mode: mode)
        return machine.made(try turned.flipped().copied())
      },
    ]
  }

  /// A vector that is correlated with another.
  private static func vector(_ machine: Machine, _ value: Value, _ place: String) throws -> NDArray {
    let array = try machine.array(from: value, rank: value.kind == .array ? .max : 1)
    guard array.rank <= 1 else { throw machine.raise(.value, "object too deep for desired array") }
    guard array.count > 0 else {
      throw machine.raise(.value, "\(place) array argument cannot be empty")
    }
    return array.atLeast(rank: 1)
  }

  /// The part of a correlation that is wanted.
  private static func mode(_ machine: Machine, _ value: Value) throws -> ConvolutionMode {
    guard !value.isUnset else { return .valid }
    guard value.kind == .string else {
      throw machine.raise(.type, "convolve/correlate mode not understood")
    }
    guard let mode = ConvolutionMode(rawValue: try machine.word(value, default: "")) else {
      throw machine.raise(
        .value, "Use one of 'valid', 'same', or 'full' for convolve/correlate mode")
    }
    return mode
  }

  private static var algebra: [NativeDefinition] {
    [
      .numpy("norm", "x ord= axis= keepdims=", in: "numpy.linalg") { machine, arguments in
        if arguments[0].kind == .string {
          let text = try machine.representation(of: arguments[0])
          throw machine.raise(.value, "could not convert string to float: np.str_(\(text))")
        }
        if [.string, .list, .dictionary].contains(arguments[2].kind) {
          throw machine.raise(.type, "'axis' must be None, an integer or a tuple of integers")
        }
        return machine.made(
          try LinearAlgebra.norm(
            try machine.operand(arguments[0]), order: try order(machine, arguments[1]),
            axes: try machine.axes(arguments[2]), keepDimensions: try machine.flag(arguments[3])))
      },
      .numpy("inv", "a", in: "numpy.linalg") { machine, arguments in
        machine.made(try LinearAlgebra.inv(try machine.operand(arguments[0])))
      },
      .numpy("solve", "a b", in: "numpy.linalg") { machine, arguments in
        machine.made(
          try LinearAlgebra.solve(try machine.operand(arguments[0]), try machine.operand(arguments[1])))
      },
      .numpy("det", "a", in: "numpy.linalg") { machine, arguments in
        machine.made(try LinearAlgebra.det(try machine.operand(arguments[0])))
      },
      .numpy("matrix_power", "a n", in: "numpy.linalg") { machine, arguments in try power(machine, arguments)
      },
    ]
  }

  /// The order of a norm, as `norm` and `cond` take it.
  static func order(_ machine: Machine, _ value: Value) throws -> NormOrder {
    guard machine.isGiven(value) else { return .automatic }
    guard value.kind == .string else { return .number(try machine.number(value)) }
    switch try machine.word(value, default: "") {
    case "fro", "f": return .frobenius
    case "nuc": return .nuclear
    case let word: return .unknown(word)
    }
  }

  /// A square matrix by itself `n` times, by repeated squaring.
  private static func power(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let array = try machine.array(from: arguments[0])
    guard array.rank >= 2 else {
      throw machine.raise(
        .linearAlgebra, "\(array.rank)-dimensional array given. Array must be at least two-dimensional")
    }
    guard array.shape[array.rank - 1] == array.shape[array.rank - 2] else {
      throw machine.raise(.linearAlgebra, "Last 2 dimensions of the array must be square")
    }
    let integers: [ValueKind] = [.integer, .boolean, .numpyInteger]
    guard integers.contains(arguments[1].kind) else {
      throw machine.raise(.type, "exponent must be an integer")
    }
    var exponent = arguments[1].integer
    var base = machine.made(array)
    if exponent < 0 {
      base = machine.made(try LinearAlgebra.inv(.array(array)))
      exponent = exponent == .min ? .max : -exponent
    }
    guard exponent > 0 else {
      guard array.rank == 2 else { throw machine.unsupported("a stack of matrices to the power 0") }
      return machine.made(try NDArray.eye(array.shape[0], nil, diagonal: 0, array.type))
    }
    var product: Value?
    while exponent > 0 {
      if exponent & 1 == 1 { product = try product.map { try machine.matrixProduct($0, base) } ?? base }
      exponent >>= 1
      if exponent > 0 { base = try machine.matrixProduct(base, base) }
    }
    return product ?? base
  }

}

extension ArrayValue {
  /// A scalar in place of an array without axes.
  var reducedToScalar: ArrayValue {
    guard case .array(let array) = self else { return self }
    return NumPyArithmetic.plain(array)
  }
}
