import Arrays
import Syntax

/// Factors, eigenvalues and singular values of matrices, and what `numpy.linalg` makes of them.
enum NumPyDecompositions {
  static var definitions: [NativeDefinition] { factors + singular + tensors + refused }

  private static func linear(
    _ name: String, _ parameters: String, _ body: @escaping NativeDefinition.ArrayBody
  ) -> NativeDefinition {
    .numpy(name, parameters, in: "numpy.linalg", body)
  }

  private static var factors: [NativeDefinition] {
    [
      linear("slogdet", "a") { machine, arguments in
        let parts = try LinearAlgebra.signsAndLogarithms(try machine.operand(arguments[0]))
        let columns = try parts.movingAxes([parts.rank - 1], to: [0])
        let results = try (0..<2).map {
          machine.made(try columns.element($0))
        }
        return try machine.namedResult("SlogdetResult", ["sign", "logabsdet"], results)
      },
      linear("cholesky", "a / * upper=") { machine, arguments in
        machine.made(
          try LinearAlgebra.cholesky(
            try machine.operand(arguments[0]), isUpper: try machine.flag(arguments[1])))
      },
      linear("qr", "a mode=") { machine, arguments in
        let mode = arguments[1].isUnset ? "reduced" : try machine.text(of: arguments[1])
        let matrix = try machine.operand(arguments[0])
        switch mode {
        case "r": return machine.made(try LinearAlgebra.triangle(matrix))
        case "reduced", "complete":
          let isComplete = mode == "complete"
          let parts = [
            machine.made(try LinearAlgebra.orthogonal(matrix, isComplete: isComplete)),
            machine.made(try LinearAlgebra.triangle(matrix, isComplete: isComplete)),
          ]
          return try machine.namedResult("QRResult", ["Q", "R"], parts)
        case "raw", "f", "full", "e", "economic": throw machine.unsupported("mode='\(mode)' of qr")
        default: throw machine.raise(.value, "Unrecognized mode '\(mode)'")
        }
      },
      linear("eigvalsh", "a UPLO=") { machine, arguments in
        guard arguments[1].isUnset || arguments[1].kind == .string else {
          throw machine.raise(
            .attribute, "'\(machine.typeName(of: arguments[1]))' object has no attribute 'upper'")
        }
        let triangle = try machine.word(arguments[1], default: "L").uppercased()
        guard triangle == "L" || triangle == "U" else {
          throw machine.raise(.value, "UPLO argument must be 'L' or 'U'")
        }
        return machine.made(
          try LinearAlgebra.eigenvalues(
            ofSymmetric: try machine.operand(arguments[0]), readsUpper: triangle == "U"))
      },
    ]
  }

  private static var singular: [NativeDefinition] {
    [
      linear("svdvals", "x /") { machine, arguments in
        machine.made(try LinearAlgebra.singularValues(try machine.operand(arguments[0])))
      },
      linear("matrix_rank", "A tol= hermitian= * rtol=") { machine, arguments in try rank(machine, arguments)
      },
      linear("cond", "x p=") { machine, arguments in try condition(machine, arguments) },
      linear("pinv", "a rcond= hermitian= * rtol=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        var cutoff = 1e-15
        if machine.isGiven(arguments[1]) {
          guard arguments[3].isUnset else {
            throw machine.raise(.value, "`rtol` and `rcond` can't be both set.")
          }
          cutoff = try machine.number(arguments[1])
        } else if arguments[3].isNone {
          cutoff = array.type.precision * Double(array.shape.array.suffix(2).max() ?? 0)
        } else if !arguments[3].isUnset {
          cutoff = try machine.number(arguments[3])
        }
        return machine.made(try LinearAlgebra.pseudoInverse(.array(array), cutoff: cutoff))
      },
      linear("lstsq", "a b rcond=") { machine, arguments in
        if case .text(let width)? = machine.foreign(arguments[2]) {
          throw machine.raise(
            .ufuncInputCasting,
            "Cannot cast ufunc 'lstsq' input 2 from dtype('<U\(width)') to dtype('float64') with casting rule "
              + "'same_kind'")
        }
        let fit = try LinearAlgebra.leastSquares(
          .array(try machine.array(from: arguments[0])), .array(try machine.array(from: arguments[1])),
          cutoff: try machine.optionalNumber(arguments[2]))
        return machine.heap.tuple([
          machine.made(fit.solution), machine.made(fit.residuals), Value(Scalar.int64(fit.rank)),
          machine.made(fit.singularValues),
        ])
      },
    ]
  }

  private static func rank(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard !machine.isGiven(arguments[3]) || !machine.isGiven(arguments[1]) else {
      throw machine.raise(.value, "`tol` and `rtol` can't be both set.")
    }
    let array = try machine.array(from: arguments[0])
    guard array.rank >= 2 else {
      return Value(try array.flatNonzero().count > 0 ? 1 : 0)
    }
    let values = try LinearAlgebra.singularValues(.array(array))
    let sides = array.shape.array.suffix(2)
    guard (sides.min() ?? 0) > 0 else {
      return machine.made(
        ArrayValue.array(try NDArray.zeros(Dimensions(array.shape.array.dropLast(2)), .int64)).reducedToScalar
      )
    }
    var limit = Operand.weakFloat(try machine.optionalNumber(arguments[1]) ?? 0)
    if !machine.isGiven(arguments[1]) {
      let greatest = try Reduction.reduce(.max, values, along: .one(-1), keepDimensions: true)
      let share = try machine.optionalNumber(arguments[3])
      limit = try BinaryOperation.apply(
        .multiply, greatest.operand,
        .weakFloat(share ?? values.type.precision * Double(sides.max() ?? 0))
      ).operand
    }
    let counted = try BinaryOperation.apply(.greater, .array(values), limit)
    return try machine.reduced(.sum, machine.made(counted), axis: Value(-1))
  }

  private static func condition(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let array = try machine.array(from: arguments[0])
    guard array.rank < 2 || array.shape.array.suffix(2).min() != 0 else {
      throw machine.raise(.linearAlgebra, "cond is not defined on empty arrays")
    }
    let order = try NumPyProducts.order(machine, arguments[1])
    var (above, below) = (0, -1)
    switch order {
    case .automatic, .number(2): break
    case .number(-2): (above, below) = (-1, 0)
    default: return try machine.conditionByInverse(array, order)
    }
    let values = try LinearAlgebra.singularValues(.array(array))
    func part(_ place: Int) throws -> Operand {
      try values.movingAxes([values.rank - 1], to: [0]).element(place).operand
    }
    let ratio = try BinaryOperation.apply(.divide, try part(above), try part(below))
    return machine.made(try NDArray.nanToNum(ratio.operand, nan: .infinity, positiveInfinity: .infinity))
  }

  private static var tensors: [NativeDefinition] {
    [
      linear("tensorinv", "a ind=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        let given = arguments[1].isUnset ? Value(2) : arguments[1]
        let isPositive = try machine.compare(ComparisonOperator.greater.number, given, Value(0))
        guard try machine.truth(of: isPositive) else { throw machine.raise(.value, "Invalid ind argument.") }
        guard !given.kind.isFloating else {
          throw machine.raise(.type, "slice indices must be integers or None or have an __index__ method")
        }
        let split = try machine.index(given)
        let extents = array.shape.array
        let (first, last) = (extents.prefix(split), extents.dropFirst(split))
        let size = Dimensions(last).product
        let inverse = try LinearAlgebra.inv(.array(try array.reshaped([size, -1])))
        guard !extents.isEmpty else {
          throw machine.raise(.type, "reshape() takes exactly 1 argument (0 given)")
        }
        return machine.made(try inverse.reshaped(Array(last) + first))
      },
      linear("tensorsolve", "a b axes=") { machine, arguments in
        var array = try machine.array(from: arguments[0])
        let right = try machine.array(from: arguments[1])
        if let moved = try machine.axes(arguments[2]) {
          var axes = Array(0..<array.rank)
          for axis in moved {
            guard let place = axes.firstIndex(of: axis) else {
              throw machine.raise(.value, "list.remove(x): x not in list")
            }
            axes.append(axes.remove(at: place))
          }
          array = try array.transposed(axes)
        }
        // `shape[-0:]` is all of it.
        let count = array.rank - right.rank
        let extents = array.shape.array
        let shape = count > 0 ? Array(extents.suffix(count)) : Array(extents.dropFirst(-count))
        let size = Dimensions(shape).product
        let (square, overflow) = size.multipliedReportingOverflow(by: size)
        guard array.count == square, !overflow else {
          throw machine.raise(
            .linearAlgebra,
            "Input arrays must satisfy the requirement             prod(a.shape[b.ndim:]) == prod(a.shape[:b.ndim])"
          )
        }
        let solution = try LinearAlgebra.solve(
          .array(try array.reshaped([size, size])), .array(try right.raveled()))
        return machine.made(try solution.reshaped(shape))
      },
    ]
  }

  /// What NumPy's `linalg` has and the dialect has not: the signs of vectors, and complex numbers, are LAPACK's.
  private static var refused: [NativeDefinition] {
    ["eig", "eigh", "eigvals", "svd"].map { name in
      .numpy(name, nil, in: "numpy.linalg") { machine, _ in throw machine.unsupported("numpy.linalg.\(name)")
      }
    }
  }
}

extension Machine {
  /// The condition of one matrix by another norm: that of the matrix times that of its inverse.
  fileprivate func conditionByInverse(_ array: NDArray, _ order: NormOrder) throws -> Value {
    guard array.rank == 2 else { throw unsupported("the condition of several matrices by this norm") }
    do {
      let inverse = try LinearAlgebra.inv(.array(array))
      let norm = try LinearAlgebra.norm(.array(array), order: order, axes: [-2, -1])
      let other = try LinearAlgebra.norm(.array(inverse), order: order, axes: [-2, -1])
      return made(try BinaryOperation.apply(.multiply, norm.operand, other.operand))
    } catch  where error.message == "Singular matrix" {
      return Value(Scalar.float64(.infinity))
    }
  }
}
