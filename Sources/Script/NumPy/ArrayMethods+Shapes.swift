import Arrays

extension ArrayMethods {
  static var shapes: [NativeDefinition] { reshaping + axisChanges }

  private static var reshaping: [NativeDefinition] {
    shared("reshape", nil) { machine, array, arguments throws(Raised) in
      let isTurned = try machine.reshapeOrder(arguments)
      if arguments.positionalCount == 2, arguments[1].isNone { return machine.heap.value(array) }
      let shape = try machine.extents(arguments, "reshape")
      guard isTurned else {
        return machine.heap.value(try machine.arrays { () throws(ArrayError) in try array.reshaped(shape) })
      }
      let turned = Dimensions(shape.array.reversed())
      return machine.heap.value(
        try machine.arrays { () throws(ArrayError) in try array.transposed.reshaped(turned).transposed })
    }
      + shared("ravel", "self order=") { machine, array, arguments throws(Raised) in
        let source = try machine.isColumnOrder(arguments[1]) ? array.transposed : array
        return machine.heap.value(try machine.arrays { () throws(ArrayError) in try source.raveled() })
      }
      + shared("flatten", "self order=") { machine, array, arguments throws(Raised) in
        let source = try machine.isColumnOrder(arguments[1]) ? array.transposed : array
        machine.spend(array.count)
        return machine.heap.value(try machine.arrays { () throws(ArrayError) in try source.flattened() })
      }
      + shared("view", "self dtype= type=") { machine, array, arguments throws(Raised) in
        if let type = try machine.elementType(arguments[1]), type != array.type {
          throw machine.unsupported("viewing the memory of an array as another type")
        }
        return machine.heap.value(array)
      }
  }

  private static var axisChanges: [NativeDefinition] {
    shared("transpose", nil) { machine, array, arguments throws(Raised) in
      if let keyword = arguments.keywords.first {
        throw machine.raise(
          .type, "transpose() got an unexpected keyword argument '\(machine.names[keyword])'")
      }
      var axes: [Int]?
      if arguments.count == 2 {
        axes = try machine.axes(arguments[1])
      } else if arguments.count > 2 {
        var numbers: [Int] = []
        for value in arguments.positional.dropFirst() { numbers.append(try machine.index(value)) }
        axes = numbers
      }
      return machine.heap.value(
        try machine.arrays { [axes] () throws(ArrayError) in try array.transposed(axes) })
    }
      + shared("squeeze", "self axis=") { machine, array, arguments throws(Raised) in
        let axes = try machine.axes(arguments[1])
        return machine.heap.value(try machine.arrays { () throws(ArrayError) in try array.squeezed(axes) })
      }
      + shared("swapaxes", nil) { machine, array, arguments throws(Raised) in
        guard arguments.count == 3, arguments.keywords.isEmpty else {
          let given = arguments.count - 1
          throw machine.raise(
            .type, "swapaxes() takes exactly 2 arguments (\(given) given)")
        }
        let (first, second) = (try machine.index(arguments[1]), try machine.index(arguments[2]))
        return machine.heap.value(
          try machine.arrays { () throws(ArrayError) in try array.swappingAxes(first, second) })
      }
      + shared("diagonal", "self offset= axis1= axis2=") { machine, array, arguments throws(Raised) in
        let offset = try machine.integer(arguments[1], default: 0)
        try machine.checkDiagonalAxes(array, arguments[2], arguments[3], "diagonal")
        return machine.heap.value(
          try machine.arrays { () throws(ArrayError) in try array.diagonal(offset) })
      }
  }
}

extension Machine {
  /// The shape that a call gives as one sequence or as several integers.
  func extents(_ arguments: Arguments, _ name: String) throws(Raised) -> Dimensions {
    let count = arguments.positionalCount - 1
    guard count > 0 else { throw raise(.type, "\(name)() takes exactly 1 argument (0 given)") }
    var values = UnsafeBufferPointer(start: arguments.base + 1, count: count)
    var elements: [Value] = []
    if count == 1, values[0].kind.isFloating {
      throw raise(
        .type,
        "expected a sequence of integers or a single integer, got '\(try representation(of: values[0]))'")
    }
    if count == 1, !values[0].kind.isPlainNumber {
      guard values[0].kind == .tuple || values[0].kind == .list else { return try dimensions(values[0]) }
      elements = heap.elements(values[0])
      values = UnsafeBufferPointer(start: nil, count: 0)
    }
    let total = elements.count + values.count
    guard total <= Dimensions.limit else {
      throw unsupported("an array with \(total) dimensions (the most are \(Dimensions.limit))")
    }
    var shape = Dimensions()
    for value in values { shape.append(value.kind == .integer ? value.integer : try index(value)) }
    for value in elements { shape.append(value.kind == .integer ? value.integer : try index(value)) }
    return shape
  }

  /// Whether the keywords of `reshape` ask for Fortran's order.
  fileprivate func reshapeOrder(_ arguments: Arguments) throws(Raised) -> Bool {
    var isTurned = false
    for (place, keyword) in arguments.keywords.enumerated() {
      let value = arguments.base[arguments.positionalCount + place]
      switch names[keyword] {
      case "order": isTurned = try isColumnOrder(value)
      case "copy":
        guard value.isNone else { throw unsupported("'copy' of the method 'reshape'") }
      case let name: throw raise(.type, "'\(name)' is an invalid keyword argument for this function")
      }
    }
    return isTurned
  }

  /// Refuses diagonals that are not of the two axes of a matrix.
  fileprivate func checkDiagonalAxes(
    _ array: NDArray, _ first: Value, _ second: Value, _ name: String
  ) throws(Raised) {
    guard array.rank >= 2 else { throw raise(.value, "diag requires an array of at least two dimensions") }
    for (name, axis) in [
      ("axis1", try integer(first, default: 0)), ("axis2", try integer(second, default: 1)),
    ]
    where axis < 0 - array.rank || axis >= array.rank {
      throw raise(.axis, "\(name): axis \(axis) is out of bounds for array of dimension \(array.rank)")
    }
    guard array.rank == 2, try integer(first, default: 0) == 0, try integer(second, default: 1) == 1 else {
      throw unsupported("the method '\(name)' of other than the two axes of a matrix")
    }
  }
}
