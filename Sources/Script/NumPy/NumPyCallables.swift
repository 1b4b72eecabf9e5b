import Arrays

/// Functions of `numpy` that call the program's: `vectorize`, `apply_along_axis` and the like.
enum NumPyCallables {
  static var definitions: [NativeDefinition] { vectorize + calls + pieces + walks }

  private static var vectorize: [NativeDefinition] {
    [
      .member("vectorize", "__init__", "self pyfunc= otypes= doc= excluded= cache= signature=") {
        machine, arguments in
        try machine.refuse(arguments[4], "the argument 'excluded' of vectorize")
        try machine.refuse(arguments[6], "the argument 'signature' of vectorize")
        let callables: [ValueKind] = [.function, .native, .boundMethod, .type, .instance]
        guard arguments[1].isUnset || callables.contains(arguments[1].kind) else {
          throw machine.raise(.type, "When used as a decorator, only accepts keyword arguments.")
        }
        machine.heap.instances[arguments[0].place].payload = [arguments[1], arguments[2]]
        return .none
      },
      .member("vectorize", "__call__", nil) { machine, arguments in
        let payload = machine.heap.instances[arguments[0].place].payload
        guard payload.count == 2 else { throw machine.raise(.type, "vectorize was not initialized") }
        if payload[0].isUnset {
          machine.heap.instances[arguments[0].place].payload[0] = arguments[1]
          return arguments[0]
        }
        let values = Array(UnsafeBufferPointer(start: arguments.base + 1, count: arguments.count - 1))
        return try apply(machine, payload[0], payload[1], values, arguments.keywords)
      },
    ]
  }

  /// Calls a function for all places of its arguments, brought to one shape.
  private static func apply(
    _ machine: Machine, _ function: Value, _ types: Value, _ values: [Value], _ keywords: [Int32]
  ) throws -> Value {
    var grids: [ObjectGrid] = []
    var shapes: [Dimensions] = []
    for value in values {
      let grid = try ObjectGrid(value, machine)
      grids.append(grid)
      shapes.append(Dimensions(grid.shape.prefix(Dimensions.limit)))
    }
    guard let shape = try? NDArray.broadcastShape(shapes).array else {
      let list = shapes.map { machine.shapeText($0).filter { $0 != " " } }.joined(separator: " ")
      throw machine.raise(.value, "operands could not be broadcast together with shapes \(list) ")
    }
    let count = Dimensions(shape).product
    func call(_ place: Int) throws -> Value {
      machine.fuel &-= 4
      return try machine.call(function, grids.map { $0.value(at: place, of: shape) }, keywords)
    }
    var wanted = try resultTypes(machine, types)
    var isTuple = (wanted?.count ?? 1) > 1
    if wanted == nil {
      guard count > 0 else {
        throw machine.raise(
          .value, "cannot call `vectorize` on size 0 inputs unless `otypes` is set")
      }
      // To find the types, NumPy calls the function with numbers of its own.
      let samples = grids.map { $0.sample(at: 0, of: shape) }
      let first = try machine.call(function, samples, keywords)
      isTuple = first.kind == .tuple
      wanted = []
      for result in isTuple ? machine.heap.tuples[first.place].elements : [first] {
        guard let scalar = try number(machine, result) else {
          throw machine.unsupported(
            "vectorize of a function that returns '\(machine.typeName(of: result))' objects")
        }
        wanted?.append(scalar.type)
      }
    }
    var columns: [[Scalar]] = Array(repeating: [], count: wanted?.count ?? 1)
    var traced: [[Value]] = Array(repeating: [], count: columns.count)
    for place in 0..<count {
      let result = try call(place)
      let parts = isTuple ? try machine.unpack(result, count: columns.count) : [result]
      for (column, part) in parts.enumerated() {
        guard let scalar = try number(machine, part) else {
          throw machine.raise(
            .type, "float() argument must be a string or a real number, not '\(machine.typeName(of: part))'")
        }
        columns[column].append(scalar)
        if machine.recorder != nil { traced[column].append(part) }
      }
      // Only this is left to say: nothing may be collected while the results are held here.
      if machine.fuel < 0 { try machine.pause() }
    }
    var results: [Value] = []
    for (column, numbers) in columns.enumerated() {
      let result = machine.made(try NDArray(copying: numbers, Dimensions(shape), type: wanted?[column]))
      machine.traceParts(traced[column], shape, result)
      results.append(result)
    }
    return isTuple ? machine.heap.tuple(results) : results[0]
  }

  private static func number(_ machine: Machine, _ value: Value) throws -> Scalar? {
    if let scalar = value.scalar { return scalar }
    guard value.kind == .array, machine.heap.arrays[value.place].array.count == 1 else { return nil }
    return try machine.heap.arrays[value.place].array.item()
  }

  /// `otypes`: a list of types, or a word with a letter for each.
  private static func resultTypes(_ machine: Machine, _ value: Value) throws -> [ElementType]? {
    guard machine.isGiven(value) else { return nil }
    var types: [ElementType] = []
    if value.kind == .string {
      for letter in try machine.word(value, default: "") {
        if let type = try machine.elementType(machine.heap.string(String(letter))) { types.append(type) }
      }
    } else {
      for part in try machine.values(of: value) {
        if let type = try machine.elementType(part) { types.append(type) }
      }
    }
    return types
  }

  private static var calls: [NativeDefinition] {
    [
      .numpy("apply_along_axis", nil) { machine, arguments in
        guard arguments.positionalCount >= 3 else {
          throw missing(
            machine, "apply_along_axis", ["'func1d'", "'axis'", "'arr'"], arguments.positionalCount)
        }
        return try alongAxis(machine, arguments)
      },
      .numpy("fromfunction", "function shape * dtype= like=") { machine, arguments in
        let type = try machine.elementType(arguments[2]) ?? .float64
        let places = try NDArray.indices(try NumPyCreation.shape(machine, arguments[1])).asType(type)
        var parts: [Value] = []
        for axis in 0..<places.shape[0] { parts.append(machine.made(try places.element(axis))) }
        return try machine.call(arguments[0], parts)
      },
      .numpy("frompyfunc", nil) { machine, _ in
        throw machine.unsupported("numpy.frompyfunc, which makes arrays of objects,")
      },
    ]
  }

  private static func alongAxis(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let array = try machine.array(from: arguments[2])
    let axis = try machine.index(arguments[1])
    let own = axis < 0 ? axis + array.rank : axis
    guard own >= 0, own < array.rank else {
      throw machine.raise(
        .axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
    }
    let more = Array(UnsafeBufferPointer(start: arguments.base + 3, count: arguments.count - 3))
    let moved = try array.movingAxes([own], to: [array.rank - 1]).contiguous()
    let length = array.shape[own]
    var lead = moved.shape
    lead.remove(at: array.rank - 1)
    guard lead.product > 0 else {
      throw machine.raise(.value, "Cannot apply_along_axis when any iteration dimensions are 0")
    }
    let rows = try moved.reshaped([lead.product, length])
    var results: [NDArray] = []
    for row in 0..<lead.product {
      let result = try machine.call(
        arguments[0], [machine.made(try rows.element(row))] + more, arguments.keywords)
      let part = try machine.array(from: result)
      results.append(try results.first.map { try part.asType($0.type) } ?? part)
    }
    let stacked = try NDArray.stack(results)
    let inner = stacked.rank - 1
    let full = try stacked.reshaped(lead.array + stacked.shape.array.dropFirst())
    guard inner > 0 else { return machine.made(NumPyArithmetic.plain(full)) }
    let sources = (0..<inner).map { lead.count + $0 }
    return machine.made(try full.movingAxes(sources, to: (0..<inner).map { own + $0 }))
  }

  private static var walks: [NativeDefinition] {
    [
      .numpy("ndenumerate", nil) { machine, arguments in
        guard arguments.count == 1 else {
          throw machine.raise(
            .type, "ndenumerate.__init__() missing 1 required positional argument: 'arr'")
        }
        let array = try machine.array(from: arguments[0])
        try machine.reserve(96 * min(array.count, 1 << 40))
        let places = indices(machine, array.shape.array)
        var pairs: [Value] = []
        for (number, place) in places.enumerated() {
          pairs.append(machine.heap.tuple([place, Value(try array.item(at: number))]))
        }
        return iterator(machine, pairs)
      },
      .numpy("ndindex", nil) { machine, arguments in
        var values = Array(arguments.positional)
        if values.count == 1, values[0].kind == .tuple {
          values = machine.heap.tuples[values[0].place].elements
        }
        var shape: [Int] = []
        for value in values {
          if value.kind == .string {
            throw machine.raise(.type, "'<' not supported between instances of 'str' and 'int'")
          }
          shape.append(try machine.index(value))
        }
        guard shape.allSatisfy({ $0 >= 0 }) else {
          throw machine.raise(.value, "negative dimensions are not allowed")
        }
        let count = try Dimensions(checking: shape).product
        try machine.reserve(96 * min(count, 1 << 40))
        return iterator(machine, indices(machine, shape))
      },
    ]
  }

  private static func iterator(_ machine: Machine, _ values: [Value]) -> Value {
    machine.spend(values.count << 6)
    return machine.heap.iterator(.list, over: machine.heap.list(values))
  }

  /// All indices of a shape in C order.
  private static func indices(_ machine: Machine, _ shape: [Int]) -> [Value] {
    let count = Dimensions(shape).product
    return (0..<count).map { number in
      var rest = number
      var place: [Value] = []
      for extent in shape.reversed() {
        place.insert(Value(rest % extent), at: 0)
        rest /= extent
      }
      return machine.heap.tuple(place)
    }
  }
}
