/// What loops do themselves with iterators that ask nobody.
extension Machine {
  /// What became of a turn of a loop.
  enum Turn { case taken, ended, unknown }

  /// Whether a call gives an iterator that nobody else knows.
  func makesIterator(_ callee: Value) -> Bool {
    switch callee.kind {
    case .native: return natives[callee.place].makesIterator
    case .type:
      let constructor = heap.types[callee.place].constructor
      return constructor >= 0 && natives[Int(constructor)].makesIterator
    default: return false
    }
  }

  func isSimpleIterator(_ value: Value) -> Bool {
    guard value.kind == .iterator else { return false }
    let kind = heap.iterators[value.place].kind
    return kind == .list || kind == .tuple || kind == .range
  }

  /// The next element of a list, tuple or range; unset for other iterators, and at the end.
  @inline(__always)
  func quickNext(_ place: Int) -> Value {
    let index = heap.iterators[place].index
    switch heap.iterators[place].kind {
    case .range:
      let step = heap.iterators[place].step
      guard step > 0 ? index < heap.iterators[place].end : index > heap.iterators[place].end else {
        return .unset
      }
      heap.iterators[place].index = index &+ step
      return Value(index)
    case .list:
      let source = heap.iterators[place].source.place
      guard index < heap.lists[source].elements.count else { return .unset }
      heap.iterators[place].index = index + 1
      return heap.lists[source].elements[index]
    case .tuple:
      let source = heap.iterators[place].source.place
      guard index < heap.tuples[source].elements.count else { return .unset }
      heap.iterators[place].index = index + 1
      return heap.tuples[source].elements[index]
    default: return .unset
    }
  }

  /// Puts the parts of an iterator's next value at `sp`, the first uppermost, without making a tuple of them.
  func nextParts(
    of place: Int, count: Int, at sp: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Turn {
    let index = heap.iterators[place].index, source = heap.iterators[place].source
    switch heap.iterators[place].kind {
    case .zip:
      guard heap.iterators[place].isSimple, heap.iterators[place].parts.count == count else {
        return .unknown
      }
      for part in 0..<count {
        let iterator = heap.iterators[place].parts[part].place
        let value = quickNext(iterator)
        if value.isUnset {
          heap.iterators[iterator].kind = .finished
          heap.iterators[place].kind = .finished
          return .ended
        }
        sp[count - 1 - part] = value
      }
      return .taken
    case .enumeration where count == 2:
      let value = try next(of: source)
      guard !value.isUnset else {
        heap.iterators[place].kind = .finished
        return .ended
      }
      heap.iterators[place].index = index &+ 1
      sp[1] = Value(index)
      sp[0] = value
      return .taken
    case .items where count == 2 && index > 0:
      guard heap.iterators[place].end == Int(heap.dictionaries[source.place].version),
        index < heap.dictionaries[source.place].entries.count
      else { return .unknown }
      let entry = heap.dictionaries[source.place].entries[index]
      guard !entry.key.isUnset else { return .unknown }
      heap.iterators[place].index = index + 1
      sp[1] = entry.key
      sp[0] = entry.value
      return .taken
    case .list:
      guard index < heap.lists[source.place].elements.count,
        quickUnpack(heap.lists[source.place].elements[index], count: count, at: sp)
      else { return .unknown }
      heap.iterators[place].index = index + 1
      return .taken
    default: return .unknown
    }
  }

  /// Puts the elements of a list or tuple of that length at `sp`, the first uppermost; false for anything else.
  @inline(__always)
  func quickUnpack(_ source: Value, count: Int, at sp: UnsafeMutablePointer<Value>) -> Bool {
    if source.kind == .tuple {
      guard heap.tuples[source.place].elements.count == count else { return false }
      for index in 0..<count { sp[count - 1 - index] = heap.tuples[source.place].elements[index] }
      return true
    }
    guard source.kind == .list, heap.lists[source.place].elements.count == count else { return false }
    for index in 0..<count { sp[count - 1 - index] = heap.lists[source.place].elements[index] }
    return true
  }

  /// Takes the value that a generator yields where it stands; false if who asked for it has to look at it.
  func take(_ value: Value, _ frame: Frame) -> Bool {
    let place = frame.base - 1
    switch frame.purpose {
    case .list:
      // What never ends must not take all memory before the next limit is looked at.
      let count = heap.lists[place.pointee.place].elements.count
      guard count & 0xFFFF != 0xFFFF || count <= limits.memory / 32 else { return false }
      heap.lists[place.pointee.place].elements.append(value)
      heap.allocated &+= 16
    case .total:
      guard value.kind == .float || value.kind == .integer else { return false }
      let sum = Self.quick(0, place.pointee, value)
      guard !sum.isUnset else { return false }
      place.pointee = sum
    case .search:
      guard value.kind == .boolean, value.truth != place.pointee.truth else { return false }
    default: return false
    }
    fuel &-= 2
    return true
  }
}
