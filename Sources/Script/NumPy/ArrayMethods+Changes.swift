import Arrays

extension ArrayMethods {
  /// Methods that change the array itself.
  static var changes: [NativeDefinition] {
    [
      method("fill", "self value=") { machine, array, arguments throws(Raised) in
        guard !arguments[1].isUnset else {
          throw machine.raise(.type, "fill() takes exactly 1 argument (0 given)")
        }
        let value = try machine.numberOrSequence(arguments[1], array.type)
        if value.kind == .list || value.kind == .tuple {
          // What NumPy says of a list that is to be one number.
          guard array.type == .int64 else {
            throw machine.raise(.value, "setting an array element with a sequence.")
          }
          _ = try machine.makeInteger(value, base: .unset)
        }
        let operand = try machine.operand(value)
        try machine.arrays { () throws(ArrayError) in try array.fill(operand) }
        machine.spend(array.count)
        return .none
      },
      method("sort", "self axis= kind= order= * stable=") { machine, array, arguments throws(Raised) in
        let axis = try machine.integer(arguments[1], default: -1)
        try machine.checkSortKind(arguments[2])
        machine.spend(array.count << 4)
        guard array.isWritable else { throw machine.raise(.value, "sort array is read-only") }
        try machine.arrays { () throws(ArrayError) in
          try array.assignAll(.array(try array.sorted(axis: axis)))
        }
        return .none
      },
      method("partition", "self kth= axis= kind= order=") { machine, array, arguments throws(Raised) in
        try machine.require(arguments, "kth", of: "partition")
        let axis = try machine.integer(arguments[2], default: -1)
        machine.spend(array.count << 4)
        let places = try machine.partitionPlaces(arguments[1])
        guard array.isWritable else { throw machine.raise(.value, "partition array is read-only") }
        try machine.arrays { () throws(ArrayError) in
          for place in places { try array.assignAll(.array(try array.partitioned(place, axis: axis))) }
        }
        return .none
      },
      method("put", "self indices= values= mode=") { machine, array, arguments throws(Raised) in
        try machine.require(arguments, "indices", of: "put")
        guard !arguments[2].isUnset else {
          throw machine.raise(.type, "put() missing required argument 'values' (pos 2)")
        }
        let policy = try machine.outsidePolicy(arguments[3])
        var places = try machine.places(arguments[1])
        if policy != .raise {
          let count = array.count
          places = try machine.arrays { [places] () throws(ArrayError) in
            try NDArray.range(count: count).taken(places, outside: policy)
          }
        }
        try machine.put(arguments[2], into: array, at: .array(places))
        return .none
      },
      method("resize", nil) { machine, array, arguments throws(Raised) in
        guard arguments.positionalCount > 1 else { return .none }
        let shape = try machine.extents(arguments, "resize")
        try machine.resize(arguments[0], array, shape)
        return .none
      },
    ]
  }

  static var products: [NativeDefinition] {
    [
      method("dot", "self b= out=") { machine, array, arguments throws(Raised) in
        if arguments[2].isUnset, let result = machine.plainProduct(arguments[0], arguments[1]) {
          return result
        }
        guard !arguments[1].isUnset else {
          throw machine.raise(.type, "dot() missing required argument 'b' (pos 0)")
        }
        let other = try machine.operand(arguments[1])
        // Where the sizes fit, `dot` of vectors and matrices is their matrix product.
        var isProduct = false
        if case .array(let right) = other, array.rank > 0, right.rank == 1 || right.rank == 2 {
          isProduct = array.shape[array.rank - 1] == right.shape[0]
        }
        let result = try machine.arrays { [isProduct] () throws(ArrayError) in
          isProduct
            ? try Products.matmul(.array(array), other, workspace: machine.productWorkspace)
            : try Products.dot(.array(array), other, workspace: machine.productWorkspace)
        }
        if case .array(let right) = other {
          machine.spendProduct(array, right)
          try machine.examineProduct("dot", array, right, result, isMatrixProduct: isProduct)
        }
        return try machine.productResult(result, out: arguments[2])
      },
      method("trace", "self offset= axis1= axis2= dtype= out=") { machine, array, arguments throws(Raised) in
        let offset = try machine.integer(arguments[1], default: 0)
        let type = try machine.elementType(arguments[4])
        guard try machine.integer(arguments[2], default: 0) == 0,
          try machine.integer(arguments[3], default: 1) == 1
        else { throw machine.unsupported("'axis1' and 'axis2' of the method 'trace'") }
        let result = try machine.arrays { () throws(ArrayError) in
          try Products.trace(
            .array(try type.map { (type) throws(ArrayError) in try array.asType(type) } ?? array),
            offset: offset)
        }
        return try machine.stored(result, arguments[5])
      },
    ]
  }
}

extension Machine {
  /// Gives an array object another shape; what it had no elements for is 0.
  fileprivate func resize(_ object: Value, _ array: NDArray, _ shape: Dimensions) throws(Raised) {
    for axis in shape.indices where shape[axis] < 0 {
      throw raise(.value, "negative dimensions not allowed")
    }
    if let total = Self.product(shape), total == array.count, array.isContiguous {
      heap.arrays[object.place].array = try arrays { () throws(ArrayError) in try array.reshaped(shape) }
      return
    }
    guard baseArray(object).isNone else {
      throw raise(.value, "cannot resize this array: it does not own its data")
    }
    guard array.isContiguous else {
      throw raise(.value, "resize only works on single-segment arrays")
    }
    let result = try newArray(array.type, shape)
    let kept = min(result.count, array.count) * array.type.size
    let size = array.type.size
    result.buffer.bytes.copyMemory(from: array.buffer.bytes + array.offset * size, byteCount: kept)
    (result.buffer.bytes + kept).initializeMemory(
      as: UInt8.self, repeating: 0, count: result.count * size - kept)
    result.buffer.owner = Int32(truncatingIfNeeded: object.place)
    heap.allocated &+= result.count * size
    heap.arrays[object.place].array = result
  }

  /// The product of extents that are not negative; nil if it is no `Int`.
  static func product(_ shape: Dimensions) -> Int? {
    var total = 1
    for axis in shape.indices {
      let (next, overflow) = total.multipliedReportingOverflow(by: shape[axis])
      if overflow { return nil }
      total = next
    }
    return total
  }

  /// A new array whose elements are not set, after its memory was taken into account.
  func newArray(_ type: ElementType, _ shape: Dimensions) throws(Raised) -> NDArray {
    for axis in shape.indices where shape[axis] < 0 {
      throw raise(.value, "negative dimensions are not allowed")
    }
    let count = Self.product(shape)
    if let count, count <= 1 << 40 { try reserve(count * type.size) }
    spend(count ?? 0)
    return try arrays { () throws(ArrayError) in try NDArray.allocated(type, shape) }
  }
}
