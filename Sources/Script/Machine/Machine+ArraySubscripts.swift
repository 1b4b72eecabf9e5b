import Arrays

extension Machine {
  /// `owner[index]` for an array.
  func arrayElement(_ owner: Value, _ index: Value) throws(Raised) -> Value {
    let element = try plainElement(owner, index)
    return recorder == nil ? element : tracedElement(owner, index, element)
  }

  private func plainElement(_ owner: Value, _ index: Value) throws(Raised) -> Value {
    let array = heap.arrays[owner.place].array
    if index.kind == .integer || index.kind == .numpyInteger {
      return heap.value(try arrays { () throws(ArrayError) in try array.element(index.integer) })
    }
    if index.kind == .tuple, array.rank == 2 {
      let place = index.place
      if heap.tuples[place].elements.count == 2 {
        let (row, column) = (heap.tuples[place].elements[0], heap.tuples[place].elements[1])
        if row.kind == .integer, column.kind == .integer {
          return heap.value(
            try arrays { () throws(ArrayError) in try array.element(row.integer, column.integer) })
        }
      }
    }
    let items = try indexItems(index)
    let result = try arrays { () throws(ArrayError) in try array.indexed(items) }
    if case .array(let array) = result { spend(array.count) }
    return heap.value(result)
  }

  /// `owner[index] = value` for an array, without recording it.
  func setArrayElement(of owner: Value, at index: Value, to value: Value) throws(Raised) {
    let array = heap.arrays[owner.place].array
    if index.kind == .integer, array.rank == 1, let scalar = value.scalar, value.kind != .largeInteger {
      let operand: Operand =
        value.kind == .integer
        ? .weakInteger(value.integer) : value.kind == .float ? .weakFloat(value.float) : .scalar(scalar)
      try arrays { () throws(ArrayError) in try array.assignElement(index.integer, operand) }
    } else {
      let items = try indexItems(index)
      let operand = try assigned(value, to: array, items)
      if case .array(let source) = operand { spend(source.count) }
      try arrays { () throws(ArrayError) in try array.assign(items, operand) }
    }
  }

  /// What stands in the brackets behind an array.
  func indexItems(_ index: Value) throws(Raised) -> [IndexItem] {
    guard index.kind == .tuple else { return [try indexItem(index)] }
    var items: [IndexItem] = []
    for part in heap.tuples[index.place].elements { items.append(try indexItem(part)) }
    return items
  }

  private func indexItem(_ value: Value) throws(Raised) -> IndexItem {
    switch value.kind {
    case .integer, .numpyInteger: return .integer(value.integer)
    case .none: return .newAxis
    case .ellipsis: return .ellipsis
    case .boolean, .numpyBool: return .boolean(value.truth)
    case .slice:
      let slice = heap.slices[value.place]
      func bound(_ value: Value) throws(Raised) -> Int? {
        value.isNone
          ? nil : try self.index(value, "slice indices must be integers or None or have an __index__ method")
      }
      return .slice(start: try bound(slice.start), stop: try bound(slice.stop), step: try bound(slice.step))
    case .array:
      let array = heap.arrays[value.place].array
      if array.rank == 0, array.type == .int64 { return .integer(try self.index(value)) }
      return .array(array)
    case .instance where payload(of: value) != nil: return try indexItem(plain(value))
    case .list, .tuple, .range:
      guard foreign(value) == nil else { throw raise(ArrayError.invalidIndex) }
      let array = try array(from: value)
      // An empty list counts as integers.
      if array.count == 0, array.type == .float64 {
        return .array(try arrays { () throws(ArrayError) in try array.asType(.int64) })
      }
      guard !array.type.isFloating else { throw raise(ArrayError.invalidIndex) }
      return .array(array)
    default:
      throw raise(ArrayError.invalidIndex)
    }
  }
}
