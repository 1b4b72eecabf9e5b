import Arrays

extension ArrayMethods {
  static var attributes: [NativeDefinition] { sizes + views }

  private static var sizes: [NativeDefinition] {
    sharedAttribute("shape") { machine, array, _ throws(Raised) in machine.tuple(array.shape) }
      + sharedAttribute("ndim") { _, array, _ throws(Raised) in Value(array.rank) }
      + sharedAttribute("size") { _, array, _ throws(Raised) in Value(array.count) }
      + sharedAttribute("itemsize") { _, array, _ throws(Raised) in Value(array.type.size) }
      + sharedAttribute("nbytes") { _, array, _ throws(Raised) in Value(array.count &* array.type.size) }
      + sharedAttribute("strides") { machine, array, _ throws(Raised) in
        machine.tuple(array.strides, times: array.type.size)
      }
      + sharedAttribute("dtype") { machine, array, _ throws(Raised) in machine.elementTypeObject(array.type) }
      + sharedAttribute("device") { machine, _, _ throws(Raised) in machine.heap.string("cpu") }
      + sharedAttribute("flags") { machine, _, arguments throws(Raised) in
        machine.instance(of: machine.nativeClass(ArrayFlags.className), [arguments[0]])
      }
  }

  private static var views: [NativeDefinition] {
    sharedAttribute("T") { machine, array, _ throws(Raised) in machine.heap.value(array.transposed) }
      + [
        NativeDefinition(.attribute(.array), "mT", nil) { machine, arguments throws(Raised) in
          let array = machine.heap.arrays[arguments[0].place].array
          guard array.rank >= 2 else {
            throw machine.raise(.value, "matrix transpose with ndim < 2 is undefined")
          }
          return machine.heap.value(
            try machine.arrays { () throws(ArrayError) in try array.swappingAxes(-1, -2) })
        }
      ]
      + sharedAttribute("real") { _, _, arguments throws(Raised) in arguments[0] }
      + sharedAttribute("imag") { machine, array, _ throws(Raised) in
        machine.heap.value(
          try machine.arrays { () throws(ArrayError) in try NDArray.zeros(array.shape, array.type) })
      }
      + sharedAttribute("base") { machine, _, arguments throws(Raised) in
        arguments[0].kind == .array ? machine.baseArray(arguments[0]) : .none
      }
      + sharedAttribute("flat") { machine, array, arguments throws(Raised) in
        let owner = arguments[0].kind == .array ? arguments[0] : machine.heap.value(array)
        return machine.instance(of: machine.nativeClass(FlatIterator.className), [owner, Value(0)])
      }
      + ["data", "ctypes"].flatMap { name in
        sharedAttribute(name) { machine, _, _ throws(Raised) in
          throw machine.unsupported("the attribute '\(name)' of arrays")
        }
      }
  }

  /// Methods that only look for others, or for other memory.
  static var moves: [NativeDefinition] {
    shared("to_device", nil) { machine, _, arguments throws(Raised) in
      try machine.checkDevice(arguments)
      return arguments[0]
    }
      + shared("choose", nil) { machine, array, arguments throws(Raised) in
        try machine.choose(array, arguments)
      }
  }

  /// Methods that NumPy has and the dialect has not.
  static var refusals: [NativeDefinition] {
    [
      "tobytes", "tofile", "dump", "dumps", "byteswap", "getfield", "setfield",
    ].flatMap { name in
      shared(name, nil) { machine, _, _ throws(Raised) in
        throw machine.unsupported("the method '\(name)' of arrays")
      }
    }
  }
}

extension Machine {
  /// Refuses all devices of `to_device` but the processor, and streams.
  fileprivate func checkDevice(_ arguments: Arguments) throws(Raised) {
    let given = arguments.positionalCount - 1
    guard arguments.count <= 3 else {
      throw raise(.type, "to_device() takes at most 2 arguments (\(arguments.count - 1) given)")
    }
    guard given == 1 else {
      let word = given > 1 ? "at most" : "exactly"
      throw raise(.type, "to_device() takes \(word) 1 positional argument (\(given) given)")
    }
    let device = arguments[1]
    var stream = Value.none
    for (place, keyword) in arguments.keywords.enumerated() {
      guard names[keyword] == "stream" else {
        throw raise(.type, "'\(names[keyword])' is an invalid keyword argument for to_device()")
      }
      stream = arguments[arguments.positionalCount + place]
    }
    guard device.kind == .string else {
      throw raise(.type, "to_device() argument 1 must be str, not \(typeName(of: device))")
    }
    guard stream.isNone else {
      throw raise(.value, "The stream argument in to_device() is not supported")
    }
    let name = heap.strings[device.place].description
    guard name == "cpu" else {
      throw raise(.value, "Unsupported device: \(name). Only 'cpu' is accepted.")
    }
  }

  /// `array.name = new`.
  func setArrayAttribute(_ name: Int32, of value: Value, to new: Value) throws(Raised) {
    let array = heap.arrays[value.place].array
    switch names[name] {
    case "shape":
      let shape = try dimensions(new)
      let result = try arrays { () throws(ArrayError) in try array.reshaped(shape) }
      guard result.buffer === array.buffer else {
        throw raise(
          .attribute,
          "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired "
            + "shape."
        )
      }
      heap.arrays[value.place].array = result
    case "flat":
      let values = try self.array(from: try numberOrSequence(new, array.type))
      guard values.count > 0 else {
        if array.count == 0 { return }
        throw raise(.value, "cannot copy from an empty array")
      }
      let count = array.count
      let source = try arrays { () throws(ArrayError) in
        try values.raveled().resized(Dimensions(count)).reshaped(array.shape)
      }
      spend(count)
      try arrays { () throws(ArrayError) in try array.assignAll(.array(source)) }
    case "real":
      let operand = try operand(new)
      try arrays { () throws(ArrayError) in try array.assignAll(operand) }
    case "dtype", "strides", "imag", "data":
      if names[name] == "dtype", elementTypeOrNil(new) == nil {
        throw raise(.type, "invalid data-type for array")
      }
      throw unsupported("setting the attribute '\(names[name])' of an array")
    default:
      let table = attributes[Int(ValueKind.array.rawValue)]
      if Int(name) < table.count, table[Int(name)] >= 0 {
        throw raise(.attribute, "attribute '\(names[name])' of 'numpy.ndarray' objects is not writable")
      }
      throw raise(.attribute, "'numpy.ndarray' object has no attribute '\(names[name])'")
    }
  }

  /// A value to be stored in an array of a type: a string is read as a number.
  func numberOrSequence(_ value: Value, _ type: ElementType) throws(Raised) -> Value {
    guard value.kind == .string else { return value }
    return type == .int64 ? try makeInteger(value, base: .unset) : Value(try makeFloat(value))
  }
}
