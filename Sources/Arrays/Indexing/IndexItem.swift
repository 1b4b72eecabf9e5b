/// What stands between the brackets of an array, one item for each part between commas.
public enum IndexItem: Sendable {
  case integer(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  case newAxis
  case ellipsis
  /// Integers, or a mask.
  ///
  /// Boxed, so that the items of an index without arrays are small.
  indirect case array(NDArray)
  /// Python's `True` or `False`.
  case boolean(Bool)

  /// Whether elements are picked one by one, so that the result is a copy.
  var isAdvanced: Bool {
    switch self {
    case .array, .boolean: true
    default: false
    }
  }

  /// The number of axes that the item takes.
  var axisCount: Int {
    switch self {
    case .integer, .slice: 1
    case .array(let array): array.type == .bool ? array.rank : 1
    case .newAxis, .ellipsis, .boolean: 0
    }
  }

  /// The item that NumPy takes this one for: an index array without axes is its number.
  var resolved: IndexItem {
    guard case .array(let array) = self, array.rank == 0, !array.type.isFloating else { return self }
    switch array.scalar(atOffset: 0) {
    case .int64(let index): return .integer(index)
    case .bool(let value): return .boolean(value)
    default: return self
    }
  }
}
