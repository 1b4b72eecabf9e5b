import Arrays

/// What the attribute `flat` of an array gives: its elements in C order, to be read, set and iterated over.
enum FlatIterator {
  static let className = "numpy.flatiter"
  private static let methods = NativeDefinition.Place.module("class numpy.flatiter")
  private static let attributes = NativeDefinition.Place.module("attributes of numpy.flatiter")

  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(methods, "__len__", "self") { machine, arguments throws(Raised) in
        Value(machine.flatOwner(arguments[0]).count)
      },
      NativeDefinition(methods, "__iter__", "self") { machine, arguments throws(Raised) in
        let array = machine.flatOwner(arguments[0])
        let vector = try machine.arrays { () throws(ArrayError) in try array.raveled() }
        return machine.heap.iterator(.array, over: machine.heap.value(vector))
      },
      NativeDefinition(methods, "__next__", "self") { machine, arguments throws(Raised) in
        let array = machine.flatOwner(arguments[0])
        let place = machine.heap.instances[arguments[0].place].payload[1].integer
        guard place < array.count else { throw machine.raise(.stopIteration, arguments: []) }
        machine.heap.instances[arguments[0].place].payload[1] = Value(place + 1)
        return Value(try machine.arrays { () throws(ArrayError) in try array.item(at: place) })
      },
      NativeDefinition(methods, "__getitem__", "self index") { machine, arguments throws(Raised) in
        let array = machine.flatOwner(arguments[0])
        let places = try machine.flatPlaces(arguments[1], array.count)
        if let elements = machine.tracedFlat(arguments[0]) {
          return try machine.element(of: elements, at: arguments[1])
        }
        switch places {
        case .scalar(let place):
          guard case .int64(let place) = place else { return .none }
          return Value(try machine.arrays { () throws(ArrayError) in try array.item(at: place) })
        case .array(let places):
          machine.spend(places.count)
          return machine.heap.value(
            try machine.arrays { () throws(ArrayError) in try array.taken(places) })
        }
      },
      NativeDefinition(methods, "__setitem__", "self index value") { machine, arguments throws(Raised) in
        let array = machine.flatOwner(arguments[0])
        let places = try machine.flatPlaces(arguments[1], array.count)
        if arguments[2].kind.isPlainNumber, let elements = machine.tracedFlat(arguments[0]) {
          try machine.setElement(of: elements, at: arguments[1], to: arguments[2])
          return .none
        }
        try machine.put(arguments[2], into: array, at: places)
        return .none
      },
      NativeDefinition(methods, "copy", nil) { machine, arguments throws(Raised) in
        guard arguments.keywords.isEmpty else {
          throw machine.raise(.type, "flatiter.copy() takes no keyword arguments")
        }
        guard arguments.count == 1 else {
          throw machine.raise(.type, "function takes exactly 0 arguments (\(arguments.count - 1) given)")
        }
        let array = machine.flatOwner(arguments[0])
        return machine.heap.value(try machine.arrays { () throws(ArrayError) in try array.flattened() })
      },
      NativeDefinition(attributes, "base", "self") { machine, arguments throws(Raised) in
        machine.heap.instances[arguments[0].place].payload[0]
      },
      NativeDefinition(attributes, "index", "self") { machine, arguments throws(Raised) in
        machine.heap.instances[arguments[0].place].payload[1]
      },
    ]
  }
}

extension Machine {
  func flatOwner(_ value: Value) -> NDArray {
    heap.arrays[heap.instances[value.place].payload[0].place].array
  }

  /// The elements as a window on the array, whose use a trace records; nil without a trace, or where there is none.
  func tracedFlat(_ value: Value) -> Value? {
    let owner = heap.instances[value.place].payload[0]
    let array = heap.arrays[owner.place].array
    guard let recorder, array.isContiguous, let elements = try? array.reshaped(Dimensions(array.count)),
      let node = node(of: owner, recorder)
    else { return nil }
    let window = TraceWindow(elements.whole(elements.shape))
    return recorded(.window(window), [node], heap.value(elements), recorder)
  }

  /// The places in C order that an index of `count` elements takes.
  func flatPlaces(_ index: Value, _ count: Int) throws(Raised) -> ArrayValue {
    if index.kind == .integer || index.kind == .numpyInteger {
      let place = index.integer < 0 ? index.integer &+ count : index.integer
      guard place >= 0, place < count else {
        throw raise(.index, "index \(index.integer) is out of bounds for size \(count)")
      }
      return .scalar(.int64(place))
    }
    guard index.kind != .tuple, index.kind != .string else {
      throw raise(
        .index,
        "only integers, slices (`:`), ellipsis (`...`) and integer or boolean arrays are valid indices")
    }
    let item = try indexItems(index)
    return try arrays { () throws(ArrayError) in try NDArray.range(count: count).indexed(item) }
  }

  /// Sets elements that are counted in C order to values, which are repeated as often as needed.
  func put(_ value: Value, into array: NDArray, at places: ArrayValue) throws(Raised) {
    guard array.isWritable else { throw raise(.value, "assignment destination is read-only") }
    let values = try self.array(from: try numberOrSequence(value, array.type))
    let (numbers, source, count) = try arrays { () throws(ArrayError) in
      (try places.operand.vector(), try values.asType(array.type).raveled(), array.count)
    }
    guard source.count > 0 else { return }
    let targets = numbers.base(Int64.self)
    spend(numbers.count << 2)
    array.buffer.willChange()
    for index in 0..<numbers.count {
      let number = Int(targets[index])
      let place = number < 0 ? number &+ count : number
      guard place >= 0, place < count else {
        throw raise(.index, "index \(number) is out of bounds for axis 0 with size \(count)")
      }
      var (rest, offset) = (place, 0)
      for axis in array.shape.indices.reversed() {
        offset &+= rest % array.shape[axis] &* array.strides[axis]
        rest /= array.shape[axis]
      }
      array.store(source.scalar(atOffset: index % source.count), atOffset: offset)
    }
  }
}

extension Operand {
  /// The operand's integers as a vector.
  fileprivate func vector() throws(ArrayError) -> NDArray {
    switch self {
    case .array(let array): try array.asType(.int64).raveled()
    case .scalar(let scalar): try NDArray(scalar.cast(to: .int64)).raveled()
    case .weakInteger(let number): try NDArray(.int64(number)).raveled()
    case .weakFloat(let number): try NDArray(Scalar.float64(number).cast(to: .int64)).raveled()
    }
  }
}
