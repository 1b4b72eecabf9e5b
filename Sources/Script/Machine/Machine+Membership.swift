import Arrays
import Syntax

extension Machine {
  /// `value in container`.
  func contains(_ container: Value, _ value: Value) throws(Raised) -> Bool {
    switch container.kind {
    case .list, .tuple:
      for element in heap.elements(container) {
        if element.isIdentical(to: value) { return true }
        if try equals(element, value) { return true }
      }
      return false
    case .dictionary: return try item(of: container, value) != nil
    case .set: return try setPlace(container, value) != nil
    case .view where heap.views[container.place].part == .keys:
      return try item(of: heap.views[container.place].dictionary, value) != nil
    case .string:
      let part = plain(value)
      guard part.kind == .string else {
        throw raise(.type, "'in <string>' requires string as left operand, not \(typeName(of: value))")
      }
      return heap.strings[container.place].contains(heap.strings[part.place])
    case .range:
      let range = heap.ranges[container.place]
      guard value.kind == .integer || value.kind == .boolean || value.kind == .numpyInteger else {
        guard let double = value.double, let whole = Int(exactly: double) else { return false }
        return try contains(container, Value(whole))
      }
      let (distance, isLarge) = value.integer.subtractingReportingOverflow(range.start)
      let (steps, isBeyond) = distance.dividedReportingOverflow(by: range.step)
      guard !isLarge, !isBeyond, steps &* range.step == distance else { return false }
      return steps >= 0 && steps < range.count
    case .array:
      let result = try compare(ComparisonOperator.equal.number, container, value)
      guard result.kind == .array else { return try truth(of: result) }
      let array = heap.arrays[result.place].array
      let any = try arrays { () throws(ArrayError) in
        try Reduction.reduce(.any, array, axis: nil, keepDimensions: false)
      }
      if case .scalar(.bool(let found)) = any { return found }
      return false
    case .instance:
      if let method = typeAttribute(common.contains, of: heap.instances[container.place].type) {
        return try truth(of: try call(method, [container, value]))
      }
      if let payload = payload(of: container), isIterable(payload), !definesIteration(container) {
        return try contains(payload, value)
      }
    default: break
    }
    guard container.kind == .iterator || container.kind == .generator || isIterable(container) else {
      throw raise(.type, "argument of type '\(typeName(of: container))' is not iterable")
    }
    let iterator = try iterator(over: container)
    while true {
      let element = try next(of: iterator)
      if element.isUnset { return false }
      if try equals(element, value) { return true }
    }
  }
}
