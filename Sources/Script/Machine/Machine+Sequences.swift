import Syntax

extension Machine {
  /// An operation on strings, lists, tuples, sets or dictionaries; nil where there is none.
  func sequenceBinary(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) -> Value? {
    if let method = subtypeMethod(operation.methodName, of: left) {
      let result = try call(method, [left, right])
      if result.kind != .notImplemented { return result }
    }
    if left.kind == .view || right.kind == .view, [.or, .and, .subtract, .exclusiveOr].contains(operation),
      let (first, second) = try setsOfViews(left, right)
    {
      return try combined(operation, first, second)
    }
    switch (operation, left.kind, right.kind) {
    case (.add, .string, .string):
      let (x, y) = (heap.strings[left.place], heap.strings[right.place])
      try reserve(4 * (x.count + y.count))
      return heap.string(x + y)
    case (.add, .list, .list):
      try reserve(16 * (heap.lists[left.place].elements.count + heap.lists[right.place].elements.count))
      return heap.list(heap.lists[left.place].elements + heap.lists[right.place].elements)
    case (.add, .tuple, .tuple):
      return heap.tuple(heap.tuples[left.place].elements + heap.tuples[right.place].elements)
    case (.add, .string, _):
      throw raise(.type, "can only concatenate str (not \"\(typeName(of: right))\") to str")
    case (.add, .list, _):
      throw raise(.type, "can only concatenate list (not \"\(typeName(of: right))\") to list")
    case (.add, .tuple, _):
      throw raise(.type, "can only concatenate tuple (not \"\(typeName(of: right))\") to tuple")
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _):
      return try repeated(left, right)
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple):
      return try repeated(right, left)
    case (.remainder, .string, _): return try formatted(heap.strings[left.place], right)
    case (.or, .set, .set), (.and, .set, .set), (.subtract, .set, .set), (.exclusiveOr, .set, .set):
      return try combined(operation, left, right)
    case (.or, .dictionary, .dictionary):
      let result = heap.dictionary()
      heap.dictionaries[result.place] = heap.dictionaries[left.place]
      try merge(right, into: result)
      return result
    default: return nil
    }
  }

  private func repeated(_ sequence: Value, _ times: Value) throws(Raised) -> Value {
    if times.kind == .instance,
      typeAttribute(common.index, of: heap.instances[times.place].type) != nil
    {
      return try repeated(sequence, Value(try index(times)))
    }
    guard times.kind == .integer || times.kind == .boolean || times.kind == .numpyInteger else {
      if times.kind == .largeInteger {
        throw raise(.overflow, "cannot fit 'int' into an index-sized integer")
      }
      throw raise(.type, "can't multiply sequence by non-int of type '\(typeName(of: times))'")
    }
    let count = max(0, times.integer)
    if sequence.kind == .string {
      let text = heap.strings[sequence.place]
      let (bytes, overflow) = (4 * text.count).multipliedReportingOverflow(by: count)
      try reserve(overflow ? .max / 4 : bytes)
      return heap.string(try texts { () throws(TextError) in try text.repeated(count) })
    }
    let elements = heap.elements(sequence)
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: count)
    try reserve(overflow || total > 1 << 40 ? .max / 4 : 16 * total)
    var result: [Value] = []
    result.reserveCapacity(total)
    for _ in 0..<(elements.isEmpty ? 0 : count) { result += elements }
    spend(total)
    return sequence.kind == .list ? heap.list(result) : heap.tuple(result)
  }

  /// The union, intersection, difference or symmetric difference of two sets.
  func combined(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let result = heap.set(isFrozen: heap.sets[left.place].isFrozen)
    let (first, second) = (members(of: left), members(of: right))
    if operation == .or {
      // A copy of the first takes the second: CPython makes room for each at once.
      var size = first.count * 5 >= 21 ? SetOrder.size(above: first.count * 2) : 8
      let total = first.count + second.count
      if total * 5 >= (size - 1) * 3 { size = SetOrder.size(above: total * 2) }
      heap.sets[result.place].firstSize = size
    }
    if operation == .and, second.count < first.count {
      for member in second where try contains(left, member) { try addToSet(result, member) }
      return result
    }
    for member in first {
      let isShared = operation == .or ? false : try contains(right, member)
      if operation == .or || isShared == (operation == .and) { try addToSet(result, member) }
    }
    guard operation == .or || operation == .exclusiveOr else { return result }
    for member in second where operation == .or ? true : !(try contains(left, member)) {
      try addToSet(result, member)
    }
    return result
  }
}
