import Arrays

/// Functions of `numpy` on polynomials, whose coefficients stand with the highest power first.
enum NumPyPolynomials {
  static var definitions: [NativeDefinition] { derivatives + fits + refused }

  private static var derivatives: [NativeDefinition] {
    [
      .numpy("polyder", "p m=") { machine, arguments in
        var order = try self.order(
          machine, arguments[1], "Order of derivative must be positive (see polyint)")
        var result = try coefficients(machine, arguments[0])
        while order > 0, result.count > 0 {
          let powers = try NDArray.range(.int64(result.count - 1), .int64(0), .int64(-1))
          let factors = try result.sliced(axis: 0, nil, -1)
          result = try array(try BinaryOperation.apply(.multiply, .array(factors), .array(powers)))
          machine.spend(result.count)
          order -= 1
        }
        return machine.made(result)
      },
      .numpy("polyint", "p m= k=") { machine, arguments in
        let order = try self.order(machine, arguments[1], "Order of integral must be positive (see polyder)")
        guard order <= 4096 else { throw machine.unsupported("polyint of order \(order)") }
        var constants = try NDArray.zeros(Dimensions(order))
        if machine.isGiven(arguments[2]) {
          constants = try machine.array(from: arguments[2]).atLeast(rank: 1)
          if constants.count == 1, order > 1 { constants = try constants.broadcast(to: Dimensions(order)) }
        }
        guard constants.shape[0] >= order else {
          throw machine.raise(.value, "k must be a scalar or a rank-1 array of length 1 or >m.")
        }
        var result = try coefficients(machine, arguments[0])
        for place in 0..<order {
          let powers = try NDArray.range(.int64(result.count), .int64(0), .int64(-1))
          let terms = try array(try BinaryOperation.apply(.divide, .array(result), .array(powers)))
          result = try NDArray.concatenate([terms, try constants.sliced(axis: 0, place, place + 1)])
          machine.spend(result.count)
        }
        return machine.made(result)
      },
    ]
  }

  /// How often to derive or integrate.
  private static func order(_ machine: Machine, _ value: Value, _ complaint: String) throws -> Int {
    let order = value.isUnset ? 1 : try machine.index(try machine.makeInteger(value, base: .unset))
    guard order >= 0 else { throw machine.raise(.value, complaint) }
    return order
  }

  private static func coefficients(_ machine: Machine, _ value: Value) throws -> NDArray {
    let result = try machine.array(from: value)
    guard result.rank > 0 else { throw machine.raise(.type, "len() of unsized object") }
    guard result.rank == 1 else { throw machine.unsupported("a polynomial with several axes") }
    return result
  }

  private static func array(_ value: ArrayValue) throws -> NDArray {
    switch value {
    case .array(let array): array
    case .scalar(let scalar): NDArray(scalar)
    }
  }

  private static var fits: [NativeDefinition] {
    [
      .numpy("vander", "x N= increasing=") { machine, arguments in
        let x = try machine.array(from: arguments[0])
        guard x.rank == 1 else {
          throw machine.raise(.value, "x must be a one-dimensional array or sequence.")
        }
        let columns = try machine.optionalInteger(arguments[1]) ?? x.count
        return machine.made(
          try NDArray.powers(of: x, columns: columns, isIncreasing: try machine.flag(arguments[2])))
      },
      .numpy("polyfit", "x y deg rcond= full= w= cov=") { machine, arguments in
        let degree = try machine.index(try machine.makeInteger(arguments[2], base: .unset))
        let x = try floating(try machine.array(from: arguments[0]))
        let y = try floating(try machine.array(from: arguments[1]))
        guard degree >= 0 else { throw machine.raise(.value, "expected deg >= 0") }
        guard x.rank == 1 else { throw machine.raise(.type, "expected 1D vector for x") }
        guard x.count > 0 else { throw machine.raise(.type, "expected non-empty vector for x") }
        guard y.rank == 1 || y.rank == 2 else {
          throw machine.raise(.type, "expected 1D or 2D array for y")
        }
        guard y.shape[0] == x.count else {
          throw machine.raise(.type, "expected x and y to have same length")
        }
        for (place, name) in [(4, "full"), (6, "cov")] where try machine.flag(arguments[place]) {
          throw machine.unsupported("the argument '\(name)' of polyfit")
        }
        return try fit(machine, x, y, degree, weights: arguments[5], cutoff: arguments[3])
      },
    ]
  }

  private static func floating(_ array: NDArray) throws -> NDArray {
    array.type.isFloating ? array : try array.asType(.float64)
  }

  /// The coefficients that bring the polynomial nearest to `y` at the places `x`, of columns scaled to length 1.
  private static func fit(
    _ machine: Machine, _ x: NDArray, _ y: NDArray, _ degree: Int, weights: Value, cutoff: Value
  ) throws -> Value {
    guard degree < 1 << 20 else { throw machine.unsupported("polyfit of degree \(degree)") }
    var powers = try NDArray.powers(of: x, columns: degree + 1, isIncreasing: false)
    var target = y
    if machine.isGiven(weights) {
      let weights = try floating(try machine.array(from: weights))
      guard weights.rank == 1 else { throw machine.raise(.type, "expected a 1-d array for weights") }
      guard weights.count == y.shape[0] else {
        throw machine.raise(.type, "expected w and y to have the same length")
      }
      let column = try weights.reshaped([weights.count, 1])
      powers = try array(try BinaryOperation.apply(.multiply, .array(powers), .array(column)))
      target = try array(
        try BinaryOperation.apply(.multiply, .array(y), .array(y.rank == 2 ? column : weights)))
    }
    let squares = try BinaryOperation.apply(.multiply, .array(powers), .array(powers))
    let sums = try Reduction.reduce(.sum, try array(squares), along: .one(0))
    let scale = try array(try UnaryOperation.apply(.sqrt, sums.operand))
    powers = try array(try BinaryOperation.apply(.divide, .array(powers), .array(scale)))
    machine.spend(powers.count * (degree + 1) << 3)
    let fit = try LinearAlgebra.leastSquares(
      .array(powers), .array(target),
      cutoff: try machine.optionalNumber(cutoff) ?? x.type.precision * Double(x.count))
    if fit.rank <= degree { machine.note("RankWarning: Polyfit may be poorly conditioned") }
    let rows = fit.solution.transposed
    return machine.made(try array(try BinaryOperation.apply(.divide, .array(rows), .array(scale))).transposed)
  }

  /// What needs the eigenvalues of a matrix, and a class of polynomials.
  private static var refused: [NativeDefinition] {
    ["roots", "poly1d"].map { name in
      .numpy(name, nil) { machine, _ in throw machine.unsupported("numpy.\(name)") }
    }
  }
}
