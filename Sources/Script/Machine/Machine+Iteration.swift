import Arrays

extension Machine {
  func isIterable(_ value: Value) -> Bool {
    switch value.kind {
    case .list, .tuple, .dictionary, .set, .range, .string, .iterator, .generator, .view: true
    case .array: heap.arrays[value.place].array.rank > 0
    case .instance: definesIteration(value) || payload(of: value).map(isIterable) == true
    default: false
    }
  }

  /// Whether an instance's class says what it gives in a loop, not the built-in type it inherits from.
  func definesIteration(_ value: Value) -> Bool {
    let type = heap.instances[value.place].type
    return typeAttribute(common.iterator, of: type) != nil
      || typeAttribute(common.getItem, of: type) != nil && heap.types[type].wrapped < 0
  }

  /// What `iter(value)` gives.
  func iterator(over value: Value) throws(Raised) -> Value {
    switch value.kind {
    case .iterator, .generator: return value
    case .list: return heap.iterator(.list, over: value)
    case .tuple: return heap.iterator(.tuple, over: value)
    case .string: return heap.iterator(.string, over: value)
    case .dictionary: return heap.iterator(.keys, over: value)
    case .view:
      let view = heap.views[value.place]
      let kind: IteratorObject.Kind = view.part == .keys ? .keys : view.part == .values ? .values : .items
      return heap.iterator(kind, over: view.dictionary)
    case .set:
      let iterator = heap.iterator(.set, over: value)
      heap.iterators[iterator.place].end = Int(heap.sets[value.place].version)
      heap.iterators[iterator.place].parts = members(of: value)
      return iterator
    case .range:
      let iterator = heap.iterator(.range, over: value)
      let range = heap.ranges[value.place]
      heap.iterators[iterator.place].index = range.start
      heap.iterators[iterator.place].end = range.start &+ range.count &* range.step
      heap.iterators[iterator.place].step = range.step
      return iterator
    case .array:
      guard heap.arrays[value.place].array.rank > 0 else { throw raise(.type, "iteration over a 0-d array") }
      return heap.iterator(.array, over: value)
    case .instance:
      let type = heap.instances[value.place].type
      if let method = typeAttribute(common.iterator, of: type) {
        let result = try call(method, [value])
        let isIterator =
          result.kind == .iterator || result.kind == .generator
          || result.kind == .instance
            && typeAttribute(common.next, of: heap.instances[result.place].type) != nil
        guard isIterator else {
          throw raise(.type, "iter() returned non-iterator of type '\(typeName(of: result))'")
        }
        return result
      }
      if let payload = payload(of: value), isIterable(payload) { return try iterator(over: payload) }
      if typeAttribute(common.getItem, of: type) != nil { return heap.iterator(.subscripts, over: value) }
    default: break
    }
    throw raise(.type, "'\(typeName(of: value))' object is not iterable")
  }

  /// The next value of an iterator; unset when there is none.
  func next(of iterator: Value) throws(Raised) -> Value {
    switch iterator.kind {
    case .iterator: return try nextElement(iterator.place)
    case .generator:
      guard try enterGenerator(iterator, purpose: .next) else { return .unset }
      return try runNested()
    case .instance:
      guard let method = typeAttribute(common.next, of: heap.instances[iterator.place].type) else { break }
      try spendStep()
      let place = frameCount
      do throws(Raised) {
        return try call(method, [iterator])
      } catch {
        guard frameCount == place, pending.kind == .instance,
          isInstance(pending, of: exceptionTypes[.stopIteration] ?? .unset)
        else { throw error }
        return .unset
      }
    default: break
    }
    throw raise(.type, "'\(typeName(of: iterator))' object is not an iterator")
  }

  /// The next value of a generator that its frame does not take itself (``take(_:_:)``) with what lies below its slots.
  func next(of generator: Value, purpose: Frame.Purpose, with below: inout Value) throws(Raised) -> Value {
    let place = top
    defer { top = place }
    guard place + 1 < stackEnd else { throw raise(.recursion, "maximum recursion depth exceeded") }
    push(below)
    guard try enterGenerator(generator, purpose: purpose) else { return .unset }
    let value = try runNested()
    below = place.pointee
    return value
  }

  private func nextElement(_ place: Int) throws(Raised) -> Value {
    let (index, source) = (heap.iterators[place].index, heap.iterators[place].source)
    func finish() -> Value {
      heap.iterators[place].kind = .finished
      return .unset
    }
    switch heap.iterators[place].kind {
    case .finished: return .unset
    case .list, .tuple:
      let elements = heap.elements(source)
      guard index < elements.count else { return finish() }
      heap.iterators[place].index = index + 1
      return elements[index]
    case .snapshot:
      guard index < heap.iterators[place].parts.count else { return finish() }
      heap.iterators[place].index = index + 1
      return heap.iterators[place].parts[index]
    case .string:
      guard index < heap.strings[source.place].count else { return finish() }
      heap.iterators[place].index = index + 1
      return heap.string(heap.strings[source.place].slice(start: index, count: 1, step: 1))
    case .array:
      let array = heap.arrays[source.place].array
      guard index < array.shape[0] else { return finish() }
      heap.iterators[place].index = index + 1
      let element = heap.value(try arrays { () throws(ArrayError) in try array.element(index) })
      return recorder == nil ? element : tracedElement(source, Value(index), element)
    case .reversed:
      let count = try length(of: source)
      guard index < count else { return finish() }
      heap.iterators[place].index = index + 1
      return try element(of: source, at: Value(count - 1 - index))
    case .range:
      let step = heap.iterators[place].step
      guard step > 0 ? index < heap.iterators[place].end : index > heap.iterators[place].end else {
        return finish()
      }
      heap.iterators[place].index = index &+ step
      return Value(index)
    case .keys, .values, .items:
      let version = Int(heap.dictionaries[source.place].version)
      if index == 0 { heap.iterators[place].end = version }
      guard heap.iterators[place].end == version else {
        throw raise(.runtime, "dictionary changed size during iteration")
      }
      let count = heap.dictionaries[source.place].entries.count
      var entry = index
      while entry < count, heap.dictionaries[source.place].entries[entry].key.isUnset { entry += 1 }
      guard entry < count else { return finish() }
      heap.iterators[place].index = entry + 1
      let (key, element) = (
        heap.dictionaries[source.place].entries[entry].key,
        heap.dictionaries[source.place].entries[entry].value
      )
      switch heap.iterators[place].kind {
      case .keys: return key
      case .values: return element
      default: return heap.tuple([key, element])
      }
    case .set:
      guard heap.iterators[place].end == Int(heap.sets[source.place].version) else {
        throw raise(.runtime, "Set changed size during iteration")
      }
      guard index < heap.iterators[place].parts.count else { return finish() }
      heap.iterators[place].index = index + 1
      return heap.iterators[place].parts[index]
    case .enumeration:
      let value = try nextOfPart(source)
      guard !value.isUnset else { return finish() }
      heap.iterators[place].index = index &+ 1
      return heap.tuple([Value(index), value])
    case .zip: return try nextOfSeveral(place)
    case .map:
      var arguments: [Value] = []
      for part in heap.iterators[place].parts {
        let value = try nextOfPart(part)
        if value.isUnset { return finish() }
        arguments.append(value)
      }
      return try call(source, arguments)
    case .filter:
      let part = heap.iterators[place].parts[0]
      while true {
        let value = try nextOfPart(part)
        if value.isUnset { return finish() }
        if try truth(of: source.isNone ? value : try call(source, [value])) { return value }
      }
    case .subscripts:
      try spendStep()
      heap.iterators[place].index = index + 1
      do throws(Raised) {
        return try element(of: source, at: Value(index))
      } catch {
        guard isInstance(pending, of: exceptionTypes[.index] ?? .unset) else { throw error }
        return finish()
      }
    case .callable:
      try spendStep()
      let value = try call(source, [])
      if try equals(value, heap.iterators[place].parts[0]) { return finish() }
      return value
    }
  }

  /// The next value of an iterator that another one is made of.
  private func nextOfPart(_ iterator: Value) throws(Raised) -> Value {
    guard iterator.kind == .iterator else { return try next(of: iterator) }
    try descend("an iterator")
    defer { nesting -= 1 }
    return try nextElement(iterator.place)
  }

  private func nextOfSeveral(_ place: Int) throws(Raised) -> Value {
    let parts = heap.iterators[place].parts
    var values: [Value] = []
    for (index, part) in parts.enumerated() {
      let value = try nextOfPart(part)
      guard value.isUnset else {
        values.append(value)
        continue
      }
      heap.iterators[place].kind = .finished
      guard heap.iterators[place].end == 1 else { return .unset }
      if index > 0 {
        throw raise(
          .value, "zip() argument \(index + 1) is shorter than argument\(index == 1 ? " 1" : "s 1-\(index)")")
      }
      for (other, part) in parts.enumerated().dropFirst() where !(try next(of: part)).isUnset {
        throw raise(
          .value, "zip() argument \(other + 1) is longer than argument\(other == 1 ? " 1" : "s 1-\(other)")")
      }
      return .unset
    }
    if values.isEmpty {
      heap.iterators[place].kind = .finished
      return .unset
    }
    return heap.tuple(values)
  }

  /// All values that an iterable gives.
  func values(of value: Value) throws(Raised) -> [Value] {
    switch value.kind {
    case .list: return heap.lists[value.place].elements
    case .tuple: return heap.tuples[value.place].elements
    case .dictionary:
      return heap.dictionaries[value.place].entries.compactMap { $0.key.isUnset ? nil : $0.key }
    case .set: return members(of: value)
    case .view: return viewValues(value)
    case .range:
      let range = heap.ranges[value.place]
      try reserve(16 * min(range.count, 1 << 40))
      spend(range.count)
      return (0..<range.count).map { Value(range.start &+ $0 &* range.step) }
    case .generator:
      var list = heap.list([])
      guard try next(of: value, purpose: .list, with: &list).isUnset else { throw raise(.memory, "") }
      let values = heap.lists[list.place].elements
      heap.lists[list.place].elements = []
      return values
    default:
      let iterator = try iterator(over: value)
      var values: [Value] = []
      while true {
        let next = try next(of: iterator)
        if next.isUnset { break }
        values.append(next)
        heap.allocated &+= 16
        fuel &-= 1
        if values.count & 0xFFFF == 0 {
          try reserve(32 * values.count)
          guard fuel >= 0 else { try pause(); break }
        }
      }
      return values
    }
  }

  /// `len(value)`.
  func length(of value: Value) throws(Raised) -> Int {
    switch value.kind {
    case .list, .tuple: return heap.elements(value).count
    case .string: return heap.strings[value.place].count
    case .dictionary: return heap.dictionaries[value.place].count
    case .set: return heap.sets[value.place].count
    case .view: return heap.dictionaries[heap.views[value.place].dictionary.place].count
    case .range: return heap.ranges[value.place].count
    case .array:
      let array = heap.arrays[value.place].array
      guard array.rank > 0 else { throw raise(.type, "len() of unsized object") }
      return array.shape[0]
    case .instance:
      guard let method = typeAttribute(common.length, of: heap.instances[value.place].type) else {
        if let payload = payload(of: value), isIterable(payload) { return try length(of: payload) }
        break
      }
      let result = try call(method, [value])
      guard result.kind == .integer || result.kind == .boolean else {
        throw raise(.type, "'\(typeName(of: result))' object cannot be interpreted as an integer")
      }
      guard result.integer >= 0 else { throw raise(.value, "__len__() should return >= 0") }
      return result.integer
    default: break
    }
    throw raise(.type, "object of type '\(typeName(of: value))' has no len()")
  }

  func makeRange(_ start: Int, _ stop: Int, _ step: Int) -> Value {
    heap.allocated &+= 48
    return Value(.range, heap.ranges.add(RangeObject(start: start, stop: stop, step: step)))
  }
}
