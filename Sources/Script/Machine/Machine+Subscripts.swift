import Arrays

extension Machine {
  /// `owner[index]`.
  func element(of owner: Value, at index: Value) throws(Raised) -> Value {
    switch owner.kind {
    case .list, .tuple:
      if index.kind == .slice {
        let elements = sliced(heap.elements(owner), try sliceBounds(index, count: heap.elements(owner).count))
        return owner.kind == .list ? heap.list(elements) : heap.tuple(elements)
      }
      let elements = heap.elements(owner)
      let kind = owner.kind == .list ? "list" : "tuple"
      return elements[try place(index, count: elements.count, kind)]
    case .dictionary:
      if let value = try item(of: owner, index) { return value }
      let factory = heap.dictionaries[owner.place].factory
      guard !factory.isUnset, !factory.isNone else {
        if let method = subtypeMethod("__missing__", of: owner) { return try call(method, [owner, index]) }
        throw raise(.key, arguments: [index])
      }
      let value = try call(factory, [])
      try setItem(of: owner, index, to: value)
      return value
    case .array: return try arrayElement(owner, index)
    case .string:
      let text = heap.strings[owner.place]
      if index.kind == .slice {
        let bounds = try sliceBounds(index, count: text.count)
        return heap.string(text.slice(start: bounds.start, count: bounds.count, step: bounds.step))
      }
      let place = try place(index, count: text.count, "string")
      return heap.string(text.slice(start: place, count: 1, step: 1))
    case .range:
      let range = heap.ranges[owner.place]
      if index.kind == .slice {
        let bounds = try sliceBounds(index, count: range.count)
        let start = range.start &+ bounds.start &* range.step, step = range.step &* bounds.step
        return makeRange(start, start &+ bounds.count &* step, step)
      }
      return Value(range.start &+ (try place(index, count: range.count, "range")) &* range.step)
    case .instance:
      if let method = typeAttribute(common.getItem, of: heap.instances[owner.place].type) {
        return try call(method, [owner, index])
      }
      if let payload = payload(of: owner) {
        if payload.kind == .dictionary, try item(of: payload, index) == nil,
          let method = typeAttribute(names.number(of: "__missing__"), of: heap.instances[owner.place].type)
        {
          return try call(method, [owner, index])
        }
        if [.list, .tuple, .string, .dictionary].contains(payload.kind) {
          return try element(of: payload, at: index)
        }
      }
    case .module: break
    case .type:
      // `list[int]` in an annotation.
      if let method = typeAttribute(names.number(of: "__class_getitem__"), of: owner.place) {
        return try call(
          method.kind == .wrapper ? heap.wrappers[method.place].function : method, [owner, index])
      }
      if heap.types[owner.place].valueKind != .instance { return owner }
      throw raise(.type, "type '\(heap.types[owner.place].name)' is not subscriptable")
    default:
      if owner.kind.isNumpyScalar {
        if index.kind == .tuple || index.kind == .ellipsis || index.kind == .none {
          let array = try self.array(from: owner)
          let items = try indexItems(index)
          let result = try arrays { () throws(ArrayError) in try array.indexed(items) }
          return heap.value(result)
        }
        throw raise(.index, "invalid index to scalar variable.")
      }
    }
    throw raise(.type, "'\(typeName(of: owner))' object is not subscriptable")
  }

  /// `owner[index] = value`.
  func setElement(of owner: Value, at index: Value, to value: Value) throws(Raised) {
    switch owner.kind {
    case .list:
      if index.kind == .slice { return try replaceSlice(of: owner, index, with: value) }
      let place = try placeInList(owner, index)
      heap.lists[owner.place].elements[place] = value
    case .dictionary: try setItem(of: owner, index, to: value)
    case .array:
      if let recorder { return try setTracedElement(of: owner, at: index, to: value, recorder) }
      try setArrayElement(of: owner, at: index, to: value)
    case .instance:
      let type = heap.instances[owner.place].type
      guard let method = typeAttribute(common.setItem, of: type) else {
        if let payload = payload(of: owner), payload.kind == .list || payload.kind == .dictionary {
          return try setElement(of: payload, at: index, to: value)
        }
        // Deleting and setting are one operation of CPython's.
        if typeAttribute(common.deleteItem, of: type) != nil { throw raise(.attribute, "__setitem__") }
        fallthrough
      }
      _ = try call(method, [owner, index, value])
    default:
      throw raise(.type, "'\(typeName(of: owner))' object does not support item assignment")
    }
  }

  /// `del owner[index]`.
  func deleteElement(of owner: Value, at index: Value) throws(Raised) {
    switch owner.kind {
    case .list:
      if index.kind == .slice {
        let bounds = try sliceBounds(index, ofList: owner)
        let places = Set((0..<bounds.count).map { bounds.start + $0 * bounds.step })
        var place = -1
        heap.lists[owner.place].elements.removeAll { _ in
          place += 1
          return places.contains(place)
        }
        return
      }
      let place = try placeInList(owner, index)
      heap.lists[owner.place].elements.remove(at: place)
    case .dictionary:
      guard try removeItem(of: owner, index) != nil else { throw raise(.key, arguments: [index]) }
    case .array: throw raise(.value, "cannot delete array elements")
    case .instance:
      let type = heap.instances[owner.place].type
      guard let method = typeAttribute(common.deleteItem, of: type) else {
        if let payload = payload(of: owner), payload.kind == .list || payload.kind == .dictionary {
          return try deleteElement(of: payload, at: index)
        }
        if typeAttribute(common.setItem, of: type) != nil { throw raise(.attribute, "__delitem__") }
        fallthrough
      }
      _ = try call(method, [owner, index])
    default:
      let sequences: [ValueKind] = [.tuple, .string, .range, .set, .view, .instance]
      let isIndex = try indexValue(of: index) != nil
      let isSequence = sequences.contains(owner.kind) && isIndex
      throw raise(
        .type,
        "'\(typeName(of: owner))' object \(isSequence ? "doesn't" : "does not") support item deletion")
    }
  }

  // MARK: Places

  /// A value as an integer, where Python takes an index.
  func index(_ value: Value, _ what: String = "") throws(Raised) -> Int {
    switch value.kind {
    case .integer, .boolean, .numpyInteger: return value.integer
    case .largeInteger: throw raise(.index, "cannot fit 'int' into an index-sized integer")
    case .array:
      let array = heap.arrays[value.place].array
      if array.rank == 0, array.type == .int64 || array.type == .bool,
        case .int64(let number) = try arrays({ () throws(ArrayError) in try array.item().cast(to: .int64) })
      {
        return number
      }
      throw raise(.type, "only integer scalar arrays can be converted to a scalar index")
    case .instance:
      if let whole = try indexValue(of: value) { return try index(whole) }
      fallthrough
    default:
      guard what.isEmpty else { throw raise(.type, what) }
      throw raise(.type, "'\(typeName(of: value))' object cannot be interpreted as an integer")
    }
  }

  /// The place in a list that is to be changed; its length counts when the index, which may be an object's, is known.
  private func placeInList(_ list: Value, _ index: Value) throws(Raised) -> Int {
    var number = index
    if index.kind == .instance {
      number = Value(
        try self.index(index, "list indices must be integers or slices, not \(typeName(of: index))"))
    }
    return try place(number, count: heap.lists[list.place].elements.count, "list", isAssignment: true)
  }

  private func place(
    _ index: Value, count: Int, _ kind: String, isAssignment: Bool = false
  ) throws(Raised) -> Int {
    let what =
      "\(kind) indices must be integers or slices, not \(typeName(of: index))"
    let shown = kind == "string" ? "string indices must be integers, not '\(typeName(of: index))'" : what
    let number = try self.index(index, shown)
    let place = number < 0 ? number &+ count : number
    guard place >= 0, place < count else {
      throw raise(
        .index,
        "\(kind)\(kind == "range" ? " object" : "") \(isAssignment ? "assignment " : "")index out of range")
    }
    return place
  }

  /// The places that a slice takes of `count` elements.
  func sliceBounds(_ slice: Value, count: Int) throws(Raised) -> (start: Int, count: Int, step: Int) {
    let parts = heap.slices[slice.place]
    func bound(_ value: Value) throws(Raised) -> Int? {
      if value.isNone { return nil }
      if value.kind == .largeInteger { return largeInteger(value) < LargeInteger(0) ? -(1 << 62) : 1 << 62 }
      return try index(value, "slice indices must be integers or None or have an __index__ method")
    }
    let step = try bound(parts.step) ?? 1
    guard step != 0 else { throw raise(.value, "slice step cannot be zero") }
    func clamped(_ value: Int?, _ fallback: Int) -> Int {
      guard let value else { return fallback }
      let place = value < 0 ? value + count : value
      return step > 0 ? min(max(place, 0), count) : min(max(place, -1), count - 1)
    }
    let start = clamped(try bound(parts.start), step > 0 ? 0 : count - 1)
    let stop = clamped(try bound(parts.stop), step > 0 ? count : -1)
    let range = RangeObject(start: start, stop: stop, step: step)
    return (start, range.count, step)
  }

  /// The places that a slice takes of a list, as long as the list is once the slice's numbers are known.
  private func sliceBounds(
    _ slice: Value, ofList list: Value
  ) throws(Raised) -> (start: Int, count: Int, step: Int) {
    var parts = heap.slices[slice.place]
    for path in [\SliceObject.start, \SliceObject.stop, \SliceObject.step]
    where parts[keyPath: path].kind == .instance {
      parts[keyPath: path] = Value(
        try index(parts[keyPath: path], "slice indices must be integers or None or have an __index__ method"))
    }
    let known = Value(.slice, heap.slices.add(parts))
    return try sliceBounds(known, count: heap.lists[list.place].elements.count)
  }

  private func sliced(_ elements: [Value], _ bounds: (start: Int, count: Int, step: Int)) -> [Value] {
    if bounds.step == 1 { return Array(elements[bounds.start..<bounds.start + bounds.count]) }
    return (0..<bounds.count).map { elements[bounds.start + $0 * bounds.step] }
  }

  private func replaceSlice(of list: Value, _ slice: Value, with value: Value) throws(Raised) {
    guard isIterable(value) else {
      throw raise(
        .type,
        heap.slices[slice.place].step.isNone
          ? "can only assign an iterable" : "must assign iterable to extended slice")
    }
    let values = try values(of: value)
    let bounds = try sliceBounds(slice, ofList: list)
    if bounds.step == 1 {
      heap.lists[list.place].elements.replaceSubrange(
        bounds.start..<bounds.start + bounds.count, with: values)
      heap.allocated &+= 16 &* values.count
      return
    }
    guard values.count == bounds.count else {
      throw raise(
        .value,
        "attempt to assign sequence of size \(values.count) to extended slice of size \(bounds.count)")
    }
    for (offset, value) in values.enumerated() {
      heap.lists[list.place].elements[bounds.start + offset * bounds.step] = value
    }
  }
}
