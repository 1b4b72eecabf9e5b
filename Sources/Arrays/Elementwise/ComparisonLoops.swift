/// Comparisons of two numbers of one type.
enum ComparisonLoops<Element: ArrayElement>: BinaryLoops {
  typealias Result = UInt8

  static func run(
    _ operation: BinaryOperation, _ count: Int, _ left: Strip<Element>, _ right: Strip<Element>,
    _ result: UnsafeMutablePointer<UInt8>
  ) {
    switch operation {
    case .equal: each(count, left, right, result) { $0 == $1 ? 1 : 0 }
    case .notEqual: each(count, left, right, result) { $0 != $1 ? 1 : 0 }
    case .less: each(count, left, right, result) { $0 < $1 ? 1 : 0 }
    case .lessOrEqual: each(count, left, right, result) { $0 <= $1 ? 1 : 0 }
    case .greater: each(count, left, right, result) { $0 > $1 ? 1 : 0 }
    case .greaterOrEqual: each(count, left, right, result) { $0 >= $1 ? 1 : 0 }
    default: assertionFailure("\(operation.name) does not compare")
    }
  }
}
