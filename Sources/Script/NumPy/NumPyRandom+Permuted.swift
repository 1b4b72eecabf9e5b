import Arrays

extension NumPyRandom {
  /// What `default_rng`'s generators have beside draws of numbers.
  static var generatorOthers: [RandomFunction] {
    [
      RandomFunction("permuted", "x * axis= out=") { machine, arguments, number throws(Raised) in
        guard arguments[2].isUnset || arguments[2].isNone else {
          throw machine.unsupported(
            "'out' of the method 'permuted' of a Generator (a[...] = what it returns is)")
        }
        let source = try machine.array(from: arguments[0])
        if source.rank == 0 { throw machine.raise(.type, "len() of unsized object") }
        return machine.heap.value(try machine.permuted(source, axis: arguments[1], number))
      },
      RandomFunction("spawn", "n_children") { machine, arguments, number throws(Raised) in
        let count = try machine.childCount(arguments[0])
        machine.spend(max(0, count) << 8)
        var children: [Value] = []
        for _ in 0..<max(0, count) {
          try machine.reserve(256)
          let child = machine.randomness.modern.generators[number].child()
          children.append(machine.generatorObject(child))
        }
        return machine.heap.list(children)
      },
    ]
  }
}

extension Machine {
  /// A count as Cython converts it: a float is cut off.
  fileprivate func childCount(_ value: Value) throws(Raised) -> Int {
    switch value.kind {
    case .integer, .boolean, .numpyInteger, .float, .numpyFloat64:
      let count = value.double.map { ModernRandom.word($0.rounded(.towardZero)) } ?? value.integer
      if count < 0 { throw raise(.overflow, "can't convert negative value to uint32_t") }
      return count
    default: throw raise(.type, "an integer is required")
    }
  }

  /// A copy whose elements, or those of each line along an axis by themselves, have changed places.
  fileprivate func permuted(_ source: NDArray, axis: Value, _ number: Int) throws(Raised) -> NDArray {
    let count = source.count
    try reserve(16 * count)
    spend(count << 4)
    var (length, inner) = (count, 1)
    if !axis.isUnset, !axis.isNone {
      let asked = try index(axis)
      let place = asked < 0 ? asked &+ source.rank : asked
      guard place >= 0, place < source.rank else {
        throw raise(.axis, "axis \(asked) is out of bounds for array of dimension \(source.rank)")
      }
      length = source.shape[place]
      for later in source.shape.indices where later > place { inner *= source.shape[later] }
    }
    var places = Array(0..<count)
    if count > 0 {
      for block in stride(from: 0, to: count, by: length * inner) {
        for start in block..<block + inner {
          let order = randomness.modern.generators[number].permutation(length)
          for (step, from) in order.enumerated() { places[start + step * inner] = start + from * inner }
        }
      }
    }
    let final = places
    return try arrays { () throws(ArrayError) in
      try source.raveled().taken(try NDArray(integers: final), axis: 0).reshaped(source.shape)
    }
  }
}
