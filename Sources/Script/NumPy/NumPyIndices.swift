import Arrays
import Syntax

/// Functions of `numpy` that make indices and grids of them.
enum NumPyIndices {
  static var definitions: [NativeDefinition] { places + triangles + grids }

  private static var places: [NativeDefinition] {
    [
      .numpy("unravel_index", "indices shape order=") { machine, arguments in
        let parts = try NDArray.unraveled(
          try machine.array(from: arguments[0]), try NumPyCreation.shape(machine, arguments[1]))
        return machine.heap.tuple(parts.map { machine.made(NumPyArithmetic.plain($0)) })
      },
      .numpy("ravel_multi_index", "multi_index dims mode= order=") { machine, arguments in
        let policy: NDArray.OutsidePolicy =
          switch try machine.word(arguments[2], default: "raise") {
          case "wrap": .wrap
          case "clip": .clip
          default: .raise
          }
        let places = try NDArray.raveled(
          indices: try machine.arrays(in: arguments[0]), try NumPyCreation.shape(machine, arguments[1]),
          outside: policy)
        return machine.made(NumPyArithmetic.plain(places))
      },
      .numpy("ix_", nil) { machine, arguments in
        var vectors: [NDArray] = []
        for value in arguments.positional {
          // A text is no sequence of indices.
          guard value.kind != .string else {
            throw machine.raise(.value, "Cross index must be 1 dimensional")
          }
          vectors.append(try machine.array(from: value))
        }
        return machine.tuple(of: try NDArray.openMesh(vectors))
      },
      .numpy("diag_indices", "n ndim=") { machine, arguments in
        let size = arguments[0]
        guard size.kind != .none, size.kind != .string else { throw NumPyCreation.noRange(machine, size) }
        return machine.tuple(
          of: try NDArray.diagonalIndices(
            try machine.index(size), rank: try machine.integer(arguments[1], default: 2)))
      },
      .numpy("diag_indices_from", "arr") { machine, arguments in
        try requireArray(machine, arguments[0])
        let array = machine.heap.arrays[arguments[0].place].array
        guard array.rank >= 2 else { throw machine.raise(.value, "input array must be at least 2-d") }
        guard array.shape.array.allSatisfy({ $0 == array.shape[0] }) else {
          throw machine.raise(.value, "All dimensions of input must be of equal length")
        }
        return machine.tuple(of: try NDArray.diagonalIndices(array.shape[0], rank: array.rank))
      },
    ]
  }

  private static var triangles: [NativeDefinition] {
    [("tril_indices", true), ("triu_indices", false)].map { name, isLower in
      .numpy(name, "n k= m=") { machine, arguments in
        try triangle(machine, arguments[0], arguments[1], arguments[2], isLower: isLower)
      }
    }
      + [("tril_indices_from", true), ("triu_indices_from", false)].map { name, isLower in
        .numpy(name, "arr k=") { machine, arguments in
          try requireArray(machine, arguments[0])
          let shape = machine.heap.arrays[arguments[0].place].array.shape
          guard shape.count == 2 else { throw machine.raise(.value, "input array must be 2-d") }
          return try triangle(
            machine, Value(shape[0]), arguments[1], Value(shape[1]), isLower: isLower)
        }
      }
  }

  /// The places of a triangle of `rows` x `columns` elements, from a diagonal on.
  private static func triangle(
    _ machine: Machine, _ rows: Value, _ diagonal: Value, _ columns: Value, isLower: Bool
  ) throws -> Value {
    let step = BinaryOperator.subtract.number
    let first = diagonal.isUnset ? Value(0) : diagonal
    try NumPyCreation.checkTriangle(
      machine, rows, columns, isLower ? first : try machine.binary(step, first, Value(1)))
    let (height, offset) = (try machine.index(rows), try machine.index(first))
    let width = try machine.optionalInteger(columns)
    return machine.tuple(
      of: isLower
        ? try NDArray.lowerTriangleIndices(height, width, diagonal: offset)
        : try NDArray.upperTriangleIndices(height, width, diagonal: offset))
  }

  /// Refuses what only looks like an array.
  private static func requireArray(_ machine: Machine, _ value: Value) throws {
    guard value.kind != .array else { return }
    throw machine.raise(.attribute, "'\(machine.typeName(of: value))' object has no attribute 'ndim'")
  }

  private static var grids: [NativeDefinition] {
    [
      .numpy("indices", "dimensions dtype= sparse=") { machine, arguments in
        guard machine.isIterable(arguments[0]) else {
          throw machine.raise(
            .type, "'\(machine.typeName(of: arguments[0]))' object is not iterable")
        }
        let result = try NDArray.indices(try NumPyCreation.shape(machine, arguments[0]))
        return try machine.finished(.array(result), type: arguments[1])
      },
      .numpy("meshgrid", nil) { machine, arguments in
        var order = NDArray.GridOrder.cartesian
        var isSparse = false
        for (index, keyword) in arguments.keywords.enumerated() {
          let value = arguments[arguments.positionalCount + index]
          switch machine.names[keyword] {
          case "indexing":
            let word = try machine.word(value, default: "xy")
            guard word == "xy" || word == "ij" else {
              throw machine.raise(.value, "Valid values for `indexing` are 'xy' and 'ij'.")
            }
            order = word == "ij" ? .matrix : .cartesian
          case "sparse": isSparse = try machine.flag(value)
          case "copy": break
          case let name: throw machine.raise(.type, "meshgrid() got an unexpected keyword argument '\(name)'")
          }
        }
        var vectors: [NDArray] = []
        for value in arguments.positional { vectors.append(try machine.array(from: value)) }
        return machine.tuple(of: try NDArray.meshGrid(vectors, order: order, isSparse: isSparse))
      },
    ]
  }
}
