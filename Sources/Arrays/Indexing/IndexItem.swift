/// What stands between the brackets of an array, one item for each part between commas.
public enum IndexItem: Sendable {
  case integer(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  case newAxis
  case ellipsis
  /// Integers, or a mask.
  case array(NDArray)
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
}
