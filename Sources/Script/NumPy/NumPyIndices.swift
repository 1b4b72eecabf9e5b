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
        let array = try machine.array(from: arguments[0])
        guard array.rank >= 2 else { throw machine.raise(.value, "input array must be at least 2-d") }
        return machine.tuple(of: try NDArray.diagonalIndices(array.shape[0], rank: array.rank))
      },
    ]
  }

  private static var triangles: [NativeDefinition] {
    [("tril_indices", true), ("triu_indices", false)].map { name, isLower in
      .numpy(name, "n k= m=") { machine, arguments in
        let step = BinaryOperator.subtract.number
        let first = arguments[1].isUnset ? Value(0) : arguments[1]
        try NumPyCreation.checkTriangle(
          machine, arguments[0], arguments[2], isLower ? first : try machine.binary(step, first, Value(1)))
        let rows = try machine.index(arguments[0])
        let diagonal = try machine.index(first)
        let columns = try machine.optionalInteger(arguments[2])
        return machine.tuple(
          of: isLower
            ? try NDArray.lowerTriangleIndices(rows, columns, diagonal: diagonal)
            : try NDArray.upperTriangleIndices(rows, columns, diagonal: diagonal))
      }
    }
      + [("tril_indices_from", true), ("triu_indices_from", false)].map { name, isLower in
        .numpy(name, "arr k=") { machine, arguments in
          let array = try machine.array(from: arguments[0])
          guard array.rank == 2 else { throw machine.raise(.value, "input array must be 2-d") }
          let diagonal = try machine.integer(arguments[1], default: 0)
          return machine.tuple(
            of: isLower
              ? try NDArray.lowerTriangleIndices(array.shape[0], array.shape[1], diagonal: diagonal)
              : try NDArray.upperTriangleIndices(array.shape[0], array.shape[1], diagonal: diagonal))
        }
      }
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
