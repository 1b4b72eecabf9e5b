import Arrays

extension Machine {
  /// A value as an array: itself, or its numbers.
  ///
  /// Nested lists have at most `rank` levels.
  func array(from value: Value, _ type: ElementType? = nil, rank: Int = .max) throws(Raised) -> NDArray {
    switch value.kind {
    case .array:
      let array = heap.arrays[value.place].array
      guard let type, type != array.type else { return array }
      return try arrays { () throws(ArrayError) in try array.asType(type) }
    case .list, .tuple, .range: return try nestedArray(value, type, rank, rank)
    case .largeInteger:
      guard let type, type.isFloating else {
        throw raise(.overflow, "Python int too large to convert to C long")
      }
      return NDArray(Scalar.float64(try float(value)).cast(to: type))
    case .instance where payload(of: value) != nil: return try array(from: plain(value), type)
    case .iterator, .generator, .string, .dictionary, .set, .function, .none, .instance, .type, .native,
      .boundMethod, .module, .slice, .view, .ellipsis:
      guard let type else { throw unsupported("an array of '\(typeName(of: value))' objects") }
      return NDArray(try scalar(reading: value, type))
    default:
      guard let scalar = value.scalar else {
        throw unsupported("an array of '\(typeName(of: value))' objects")
      }
      return NDArray(type.map { scalar.cast(to: $0) } ?? scalar)
    }
  }

  /// The number that an object stands for in an array of a type: texts are read, None is not a number.
  private func scalar(reading value: Value, _ type: ElementType) throws(Raised) -> Scalar {
    switch value.kind {
    case .none where type.isFloating: return Scalar.float64(.nan).cast(to: type)
    case .none where type == .bool: return .bool(false)
    case .string where type != .bool:
      let number = try call(builtinType(of: type == .int64 ? .integer : .float), [value])
      guard let scalar = number.scalar else {
        throw raise(.overflow, "Python int too large to convert to C long")
      }
      return scalar.cast(to: type)
    case .instance where typeAttribute(common.float, of: heap.instances[value.place].type) != nil:
      return Scalar.float64(try number(value)).cast(to: type)
    default:
      if type == .bool { return .bool(try truth(of: value)) }
      throw raise(
        .type,
        (type == .int64
          ? "int() argument must be a string, a bytes-like object or a real number"
          : "float() argument must be a string or a real number") + ", not '\(typeName(of: value))'")
    }
  }

  /// The array that nested lists of numbers and arrays describe.
  private func nestedArray(
    _ value: Value, _ type: ElementType?, _ rank: Int, _ limit: Int
  ) throws(Raised) -> NDArray {
    let elements = try values(of: value)
    // The usual case: plain numbers.
    var common = ElementType.bool
    var isFlat = true
    for element in elements {
      guard let scalar = element.scalar else {
        isFlat = false
        break
      }
      common = common.promoted(with: scalar.type)
    }
    spend(elements.count)
    if isFlat {
      let target = type ?? (elements.isEmpty ? .float64 : common)
      let result = try arrays { () throws(ArrayError) in
        try NDArray.allocated(target, Dimensions(elements.count))
      }
      if target == .float64 {
        let base = result.base(Double.self)
        for (index, element) in elements.enumerated() { base[index] = element.double ?? 0 }
      } else {
        for (index, element) in elements.enumerated() {
          // Python's floats become integers as they do in Python, NumPy's as they do in C.
          if target == .int64, element.kind == .float, !element.float.isFinite {
            _ = try makeInteger(element, base: .unset)
          }
          if let scalar = element.scalar { result.store(scalar.cast(to: target), atOffset: index) }
        }
      }
      return result
    }
    try descend("an array")
    defer { nesting -= 1 }
    var parts: [NDArray] = []
    for (index, element) in elements.enumerated() {
      if rank <= 1, length(ofSequence: element) != nil {
        throw raise(
          .value,
          "setting an array element with a sequence. The requested array would exceed the maximum number of dimension "
            + "of \(limit).")
      }
      let isNested = element.kind == .list || element.kind == .tuple || element.kind == .range
      let part =
        try isNested
        ? nestedArray(element, type, rank - 1, limit) : array(from: element, type)
      if let first = parts.first, first.shape != part.shape {
        let shape = Dimensions([elements.count] + inhomogeneous(parts, part))
        throw raise(
          .value,
          "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
            + "\(shape.count) dimensions. The detected shape was \(shapeText(shape)) + inhomogeneous part.")
      }
      parts.append(part)
      if index & 0xFF == 0 { fuel &-= 1 }
    }
    return try arrays { () throws(ArrayError) in try NDArray.stack(parts) }
  }

  /// The length of a list or of an array with axes; nil for other values.
  private func length(ofSequence value: Value) -> Int? {
    switch value.kind {
    case .list, .tuple: heap.elements(value).count
    case .array: heap.arrays[value.place].array.rank > 0 ? heap.arrays[value.place].array.shape[0] : nil
    default: nil
    }
  }

  /// What an assignment stores where `items` stand: a value in the array's type.
  func assigned(_ value: Value, to array: NDArray, _ items: [IndexItem]) throws(Raised) -> Operand {
    switch value.kind {
    case .array:
      let isView = items.contains { if case .ellipsis = $0 { true } else { false } }
      guard heap.arrays[value.place].array.rank > 0, !isView, rank(of: items, in: array) == 0 else {
        return .array(heap.arrays[value.place].array)
      }
      throw raise(.value, "setting an array element with a sequence.")
    case .list, .tuple:
      let rank = rank(of: items, in: array)
      guard rank == 0 else { return .array(try self.array(from: value, array.type, rank: rank ?? .max)) }
      if array.type == .bool { return .scalar(.bool(try truth(of: value))) }
      if array.type == .int64 { _ = try makeInteger(value, base: .unset) }
      throw raise(.value, "setting an array element with a sequence.")
    default:
      if value.kind.isPlainNumber { return try operand(value) }
      return .array(try self.array(from: value, array.type))
    }
  }

  /// The number of axes that a basic index leaves; nil for one with arrays.
  private func rank(of items: [IndexItem], in array: NDArray) -> Int? {
    var rank = array.rank
    for item in items {
      switch item {
      case .integer: rank -= 1
      case .newAxis: rank += 1
      case .array, .boolean: return nil
      default: break
      }
    }
    return rank
  }

  /// The leading extents that all parts share.
  private func inhomogeneous(_ parts: [NDArray], _ other: NDArray) -> [Int] {
    var shape: [Int] = []
    for axis in 0..<min(parts[0].rank, other.rank) {
      guard parts[0].shape[axis] == other.shape[axis] else { break }
      shape.append(other.shape[axis])
    }
    return shape
  }

  func shapeText(_ shape: Dimensions) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(\(shape.array.map(String.init).joined(separator: ", ")))"
  }

  /// A shape given as an integer or a sequence of integers.
  func dimensions(_ value: Value) throws(Raised) -> Dimensions {
    let numbers = try integers(value)
    guard numbers.count <= Dimensions.limit else {
      throw unsupported("an array with \(numbers.count) dimensions (the most are \(Dimensions.limit))")
    }
    return Dimensions(numbers)
  }

  /// One integer, or a sequence of integers.
  func integers(_ value: Value) throws(Raised) -> [Int] {
    switch value.kind {
    case .list, .tuple, .range, .array:
      if value.kind == .array, heap.arrays[value.place].array.rank == 0 { return [try index(value)] }
      var numbers: [Int] = []
      for element in try values(of: value) { numbers.append(try index(element)) }
      return numbers
    default: return [try index(value)]
    }
  }

  /// The axes of a reduction; nil for all.
  func axes(_ value: Value) throws(Raised) -> [Int]? {
    value.isUnset || value.isNone ? nil : try integers(value)
  }

  /// An optional integer argument.
  func integer(_ value: Value, default fallback: Int) throws(Raised) -> Int {
    value.isUnset || value.isNone ? fallback : try index(value)
  }

  func flag(_ value: Value, default fallback: Bool = false) throws(Raised) -> Bool {
    value.isUnset ? fallback : try truth(of: value)
  }

  /// A number as a float, where an operation takes one.
  func number(_ value: Value) throws(Raised) -> Double {
    switch value.kind {
    case .largeInteger: return try float(value)
    case .array:
      let array = heap.arrays[value.place].array
      guard array.count == 1 else {
        throw raise(.type, "only 0-dimensional arrays can be converted to Python scalars")
      }
      return try arrays { () throws(ArrayError) in try array.item().double }
    case .instance:
      if let real = try realValue(of: value) { return real }
    default: break
    }
    guard let double = value.double else {
      throw raise(.type, "must be real number, not \(typeName(of: value))")
    }
    return double
  }

  /// A `dtype` argument; nil if none was given.
  func elementType(_ value: Value) throws(Raised) -> ElementType? {
    switch value.kind {
    case .unset, .none: return nil
    case .type:
      switch heap.types[value.place].valueKind {
      case .boolean, .numpyBool: return .bool
      case .integer, .numpyInteger: return .int64
      case .float, .numpyFloat64: return .float64
      case .numpyFloat32: return .float32
      default: break
      }
      throw unsupported("the element type '\(heap.types[value.place].name)'")
    case .string:
      let name = heap.strings[value.place].description
      switch name {
      case "bool", "?", "bool_": return .bool
      case "int", "int64", "i8", "long", "i", "int_", "<i8", "l", "q": return .int64
      case "float", "float64", "f8", "double", "d", "<f8", "float_": return .float64
      case "float32", "f4", "single", "f", "<f4": return .float32
      default:
        let known = [
          "int32", "int16", "int8", "uint8", "uint16", "uint32", "uint64", "float16", "complex64",
          "complex128", "object", "str", "U", "S", "O", "complex",
        ]
        if known.contains(name) { throw unsupported("the element type '\(name)'") }
        throw raise(.type, "data type '\(name)' not understood")
      }
    case .instance:
      if let name = heap.instances[value.place].payload.first { return try elementType(name) }
      throw raise(.type, "Cannot interpret '\(try representation(of: value))' as a data type")
    case .array: throw raise(.type, "Cannot construct a dtype from an array")
    default:
      throw raise(.type, "Cannot interpret '\(try representation(of: value))' as a data type")
    }
  }
}
