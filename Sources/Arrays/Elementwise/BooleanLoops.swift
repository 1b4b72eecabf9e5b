/// Operations of truth values; a sum is "or", a product "and".
enum BooleanLoops: BinaryLoops {
  typealias Element = UInt8
  typealias Result = UInt8

  static func run(
    _ operation: BinaryOperation, _ count: Int, _ left: Strip<UInt8>, _ right: Strip<UInt8>,
    _ result: UnsafeMutablePointer<UInt8>
  ) {
    switch operation {
    case .add, .maximum, .fmax, .logicalOr, .bitwiseOr: each(count, left, right, result) { $0 | $1 }
    case .multiply, .minimum, .fmin, .logicalAnd, .bitwiseAnd:
      each(count, left, right, result) { $0 & $1 }
    case .logicalXor, .bitwiseXor: each(count, left, right, result) { $0 ^ $1 }
    default: assertionFailure("\(operation.name) is not computed in truth values")
    }
  }
}
