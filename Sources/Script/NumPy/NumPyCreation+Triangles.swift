import Arrays
import Syntax

extension NumPyCreation {
  /// Triangles of matrices.
  static var triangles: [NativeDefinition] {
    [
      .numpy("tri", "N M= k= dtype= * like=") { machine, arguments in
        let (rows, columns, diagonal) = (arguments[0], arguments[1], arguments[2])
        try checkTriangle(machine, rows, columns, diagonal)
        return machine.made(
          try NDArray.triangle(
            try extent(machine, rows), try machine.isGiven(columns) ? extent(machine, columns) : nil,
            diagonal: try machine.integer(diagonal, default: 0),
            try machine.elementType(arguments[3]) ?? .float64))
      },
      .numpy("tril", "m k=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        try checkTriangle(machine, shapedLike: array, arguments[1])
        let diagonal = try machine.integer(arguments[1], default: 0)
        return machine.made(try array.lowerTriangle(diagonal: diagonal))
      },
      .numpy("triu", "m k=") { machine, arguments in
        let array = try machine.array(from: arguments[0])
        let step = BinaryOperator.subtract.number
        let diagonal = arguments[1].isUnset ? Value(0) : arguments[1]
        try checkTriangle(machine, shapedLike: array, try machine.binary(step, diagonal, Value(1)))
        return machine.made(try array.upperTriangle(diagonal: try machine.index(diagonal)))
      },
    ]
  }

  /// The number of rows or columns of a triangle; NumPy counts up to a float too.
  private static func extent(_ machine: Machine, _ value: Value) throws -> Int {
    guard value.kind == .float || value.kind == .numpyFloat64 else { return try machine.index(value) }
    return try NDArray.range(.int64(0), try machine.scalar(value), .int64(1)).count
  }

  /// Asks what NumPy's `tri` asks of its numbers, in its order, and fails in the same way.
  static func checkTriangle(
    _ machine: Machine, _ rows: Value, _ columns: Value, _ diagonal: Value
  ) throws {
    let limit = ComparisonOperator.lessOrEqual.number
    _ = try machine.compare(limit, rows, Value(127))
    guard !diagonal.isUnset else {
      if machine.isGiven(columns) {
        _ = try machine.binary(BinaryOperator.subtract.number, columns, Value(0))
      }
      return
    }
    _ = try machine.unary(UnaryOperator.minus.number, diagonal)
    let width = machine.isGiven(columns) ? columns : rows
    _ = try machine.binary(BinaryOperator.subtract.number, width, diagonal)
  }

  /// The same for a triangle of an array's last two axes.
  private static func checkTriangle(_ machine: Machine, shapedLike array: NDArray, _ diagonal: Value) throws {
    guard array.rank > 0 else {
      throw machine.raise(.type, "tri() missing 1 required positional argument: 'N'")
    }
    let shape = array.shape.array.suffix(2).map { Value($0) }
    try checkTriangle(machine, shape[0], shape.count > 1 ? shape[1] : .unset, diagonal)
  }
}
