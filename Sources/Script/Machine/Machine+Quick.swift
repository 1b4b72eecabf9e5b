/// What the loop does itself with plain numbers; anything else is left to the functions that know all kinds.
extension Machine {
  /// `left op right` for numbers and the usual operators; unset for anything else, or if it fails or does not fit.
  @inline(__always)
  static func quick(_ operation: UInt16, _ left: Value, _ right: Value) -> Value {
    if left.kind == .float {
      if right.kind == .float { return quick(operation, left.float, right.float) }
      if right.kind == .integer { return quick(operation, left.float, Double(right.integer)) }
    } else if left.kind == .integer {
      if right.kind == .integer { return quick(operation, left.integer, right.integer) }
      if right.kind == .float { return quick(operation, Double(left.integer), right.float) }
    }
    return .unset
  }

  @inline(__always)
  private static func quick(_ operation: UInt16, _ x: Double, _ y: Double) -> Value {
    switch operation {
    case 0: Value(x + y)
    case 1: Value(x - y)
    case 2: Value(x * y)
    case 3 where y != 0: Value(x / y)
    default: .unset
    }
  }

  @inline(__always)
  private static func quick(_ operation: UInt16, _ x: Int, _ y: Int) -> Value {
    switch operation {
    case 0:
      let (result, overflow) = x.addingReportingOverflow(y)
      return overflow ? .unset : Value(result)
    case 1:
      let (result, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? .unset : Value(result)
    case 2:
      let (result, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? .unset : Value(result)
    // Both are floats without rounding.
    case 3 where y != 0 && x.magnitude <= 1 << 53 && y.magnitude <= 1 << 53:
      return Value(Double(x) / Double(y))
    case 4 where x >= 0 && y > 0: return Value(x / y)
    case 5 where x >= 0 && y > 0: return Value(x % y)
    default: return .unset
    }
  }

  /// `left op right` for two integers or two floats and one of the six orders; nil for anything else.
  @inline(__always)
  static func quickOrder(_ operation: UInt16, _ left: Value, _ right: Value) -> Bool? {
    if left.kind == .integer, right.kind == .integer {
      return holds(operation, left.integer, right.integer)
    }
    if left.kind == .float, right.kind == .float { return holds(operation, left.float, right.float) }
    return nil
  }

  @inline(__always)
  private static func holds<Number: Comparable>(_ operation: UInt16, _ x: Number, _ y: Number) -> Bool? {
    switch operation {
    case 0: x == y
    case 1: x != y
    case 2: x < y
    case 3: x <= y
    case 4: x > y
    case 5: x >= y
    default: nil
    }
  }

  /// `owner[index]` of a list or tuple; unset for anything else, or if there is no such element.
  @inline(__always)
  func quickElement(_ owner: Value, _ index: Value) -> Value {
    guard index.kind == .integer else { return .unset }
    if owner.kind == .list { return quickElement(heap.lists[owner.place].elements, index.integer) }
    if owner.kind == .tuple { return quickElement(heap.tuples[owner.place].elements, index.integer) }
    return .unset
  }

  @inline(__always)
  private func quickElement(_ elements: [Value], _ index: Int) -> Value {
    let count = elements.count
    let place = index < 0 ? index &+ count : index
    return place >= 0 && place < count ? elements[place] : .unset
  }

  /// Sets an attribute of an instance where nothing of its class is asked; false otherwise.
  @inline(__always)
  func quickSetAttribute(_ name: Int32, of value: Value, to new: Value, hint: inout UInt16) -> Bool {
    guard value.kind == .instance else { return false }
    let place = value.place, index = Int(hint)
    let type = heap.instances[place].type
    guard heap.types[type].setterVersion == heap.typeVersion else { return false }
    let count = heap.instances[place].attributes.count
    if index < count, heap.instances[place].attributes[index].name == name {
      heap.instances[place].attributes[index].value = new
      return true
    }
    for other in 0..<count where heap.instances[place].attributes[other].name == name {
      hint = UInt16(truncatingIfNeeded: other)
      heap.instances[place].attributes[other].value = new
      return true
    }
    hint = UInt16(truncatingIfNeeded: count)
    heap.allocated &+= 32
    heap.instances[place].attributes.append(Attribute(name: name, value: new))
    if count >= heap.types[type].attributeCount { heap.types[type].attributeCount = min(count + 1, 32) }
    return true
  }

  /// The own attribute of an instance; unset for anything else.
  ///
  /// `hint` is where it was found last.
  @inline(__always)
  func quickAttribute(_ name: Int32, of value: Value, hint: inout UInt16) -> Value {
    guard value.kind == .instance else { return .unset }
    let place = value.place, index = Int(hint)
    let count = heap.instances[place].attributes.count
    if index < count, heap.instances[place].attributes[index].name == name {
      return heap.instances[place].attributes[index].value
    }
    for other in 0..<count where heap.instances[place].attributes[other].name == name {
      hint = UInt16(truncatingIfNeeded: other)
      return heap.instances[place].attributes[other].value
    }
    return .unset
  }
}
