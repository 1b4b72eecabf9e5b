import Arrays

extension Machine {
  /// What `choice` takes from: a number of integers, an array, or values that no array can hold.
  enum Population {
    case number(Int)
    case array(NDArray)
    case values([Value])
  }

  func population(_ value: Value, isLegacy: Bool) throws(Raised) -> Population {
    switch value.kind {
    case .integer, .boolean, .numpyInteger, .numpyBool: return .number(value.integer)
    case .list, .tuple:
      let elements = heap.elements(value)
      let holdsObjects = elements.contains {
        switch $0.kind {
        case .string, .none, .function, .native, .type, .instance, .dictionary: true
        default: false
        }
      }
      if holdsObjects { return .values(elements) }
      fallthrough
    case .array, .range:
      let array = try array(from: value)
      if array.rank == 0, array.type == .int64 { return .number(try index(value)) }
      if array.rank == 1 || array.rank > 1 && !isLegacy { return .array(array) }
      throw raise(.value, array.rank == 0 ? notAPopulation(isLegacy) : "a must be 1-dimensional")
    default: throw raise(.value, notAPopulation(isLegacy))
    }
  }

  private func notAPopulation(_ isLegacy: Bool) -> String {
    isLegacy
      ? "a must be 1-dimensional or an integer" : "a must be a sequence or an integer, not <class 'float'>"
  }

  /// The probabilities of `choice`; nil for equal ones.
  func probabilities(_ value: Value) throws(Raised) -> [Double]? {
    if value.isUnset || value.isNone { return nil }
    if value.kind == .string { _ = try makeFloat(value) }
    let array = try array(from: value, .float64)
    guard array.rank == 1 else { throw raise(.value, "'p' must be 1-dimensional") }
    let source = try arrays { () throws(ArrayError) in try array.contiguous() }
    return Array(UnsafeBufferPointer(start: source.base(Double.self), count: source.count))
  }

  /// `choice`: `draw` finds as many places of a population of a size as are asked for.
  func chosen(
    _ from: Value, _ size: Value, isLegacy: Bool, axis: Int = 0,
    _ draw: (_ population: Int, _ count: Int, _ isNumber: Bool) throws(TextError) -> [Int]
  ) throws(Raised) -> Value {
    let population = try population(from, isLegacy: isLegacy)
    let shape = try drawShape(size)
    let count = shape.map { Self.product($0) ?? .max } ?? 1
    let (total, isNumber): (Int, Bool)
    switch population {
    case .number(let number): (total, isNumber) = (number, true)
    case .array(let array):
      let place = axis < 0 ? axis &+ array.rank : axis
      guard place >= 0, place < array.rank else {
        throw raise(.axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
      }
      (total, isNumber) = (array.shape[place], false)
    case .values(let values): (total, isNumber) = (values.count, false)
    }
    try reserve(count > 1 << 40 || total > 1 << 40 ? .max / 4 : 8 * (count + max(0, total)))
    spend(count &* 4)
    let places = try texts { () throws(TextError) in try draw(total, count, isNumber) }
    guard let shape else {
      switch population {
      case .number: return Value(places[0])
      case .values(let values): return values[places[0]]
      case .array(let array):
        if array.rank == 1 {
          return Value(try arrays { () throws(ArrayError) in try array.item(at: places[0]) })
        }
        return heap.value(
          try arrays { () throws(ArrayError) in try array.taken(NDArray(.int64(places[0])), axis: axis) })
      }
    }
    let taken = try arrays { () throws(ArrayError) in try NDArray(integers: places).reshaped(shape) }
    switch population {
    case .number: return heap.value(taken)
    case .array(let array):
      return heap.value(try arrays { () throws(ArrayError) in try array.taken(taken, axis: axis) })
    case .values(let values): return heap.value(try self.array(from: heap.list(values)))
    }
  }

  /// `permutation`: `order` gives the places in their new order.
  func permuted(_ value: Value, isLegacy: Bool, axis: Int = 0, _ order: (Int) -> [Int]) throws(Raised)
    -> Value
  {
    switch value.kind {
    case .integer, .boolean, .numpyInteger:
      let count = max(0, value.integer)
      try reserve(count > 1 << 40 ? .max / 4 : 16 * count)
      spend(count << 2)
      return heap.value(try arrays { () throws(ArrayError) in try NDArray(integers: order(count)) })
    case .list, .tuple, .range, .array:
      let array = try array(from: value)
      let place = axis < 0 ? axis &+ array.rank : axis
      guard array.rank > 0 || !isLegacy, place >= 0, place < array.rank else { fallthrough }
      spend(array.count << 2)
      let places = order(array.shape[place])
      return heap.value(
        try arrays { () throws(ArrayError) in try array.taken(try NDArray(integers: places), axis: place) })
    default:
      if isLegacy { throw raise(.index, "x must be an integer or at least 1-dimensional") }
      let rank = value.kind == .array || value.kind == .list ? try array(from: value).rank : 0
      throw raise(.axis, "axis \(axis) is out of bounds for array of dimension \(rank)")
    }
  }

  /// `shuffle`: brings the elements of a list or the rows of an array into another order, in place.
  ///
  /// `swapPlace` draws a place up to the one that it is given.
  func shuffle(_ value: Value, axis: Int = 0, _ swapPlace: (Int) -> Int) throws(Raised) {
    func order(_ count: Int) -> [Int] { RandomSequence.shuffled(count, swapPlace) }
    switch value.kind {
    case .list:
      let elements = heap.lists[value.place].elements
      spend(elements.count << 2)
      heap.lists[value.place].elements = order(elements.count).map { elements[$0] }
    case .array:
      let array = heap.arrays[value.place].array
      guard array.rank > 0 else { throw raise(.type, "len() of unsized object") }
      let place = axis < 0 ? axis &+ array.rank : axis
      guard place >= 0, place < array.rank else {
        throw raise(.axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
      }
      guard array.isWritable else { throw raise(.value, "array is read-only") }
      spend(array.count << 2)
      let places = order(array.shape[place])
      try arrays { () throws(ArrayError) in
        try array.assignAll(.array(try array.taken(try NDArray(integers: places), axis: place)))
      }
    default:
      // The first place is drawn before the elements turn out not to be assignable.
      let count = try length(of: value)
      if count > 1 { _ = swapPlace(count - 1) }
      throw raise(.type, "'\(typeName(of: value))' object does not support item assignment")
    }
  }
}
