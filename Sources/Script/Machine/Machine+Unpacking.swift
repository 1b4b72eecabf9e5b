/// Assignment of the values of an iterable to several targets.
extension Machine {
  /// The `count` values that an assignment to as many targets takes.
  func unpack(_ source: Value, count: Int) throws(Raised) -> [Value] {
    if let plots = plots(in: source, count: count) { return plots }
    guard isIterable(source) || source.kind == .array else {
      throw raise(.type, "cannot unpack non-iterable \(typeName(of: source)) object")
    }
    // No more than needed is asked of what may be endless.
    let iterator = try iterator(over: source)
    var values: [Value] = []
    while values.count < count {
      let value = try next(of: iterator)
      guard !value.isUnset else {
        throw raise(.value, "not enough values to unpack (expected \(count), got \(values.count))")
      }
      values.append(value)
    }
    guard (try next(of: iterator)).isUnset else {
      throw raise(.value, "too many values to unpack (expected \(count))")
    }
    return values
  }

  /// Replaces the top by `before` values, a list of what is left, and `after` values, the first uppermost.
  func unpack(before: Int, after: Int) throws(Raised) {
    let source = top[-1]
    guard isIterable(source) else {
      throw raise(.type, "cannot unpack non-iterable \(typeName(of: source)) object")
    }
    let values = try values(of: source)
    guard values.count >= before + after else {
      throw raise(
        .value,
        "not enough values to unpack (expected at least \(before + after), got \(values.count))")
    }
    top -= 1
    for value in values.suffix(after).reversed() {
      top.pointee = value
      top += 1
    }
    top.pointee = heap.list(Array(values[before..<values.count - after]))
    top += 1
    for value in values.prefix(before).reversed() {
      top.pointee = value
      top += 1
    }
  }
}
