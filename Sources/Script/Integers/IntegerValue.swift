/// An integer as the machine holds it: a word where it fits, limbs where it does not.
enum IntegerValue: Hashable, Sendable {
  case small(Int)
  /// Never a number that fits in a word.
  case large(LargeInteger)

  init(_ value: LargeInteger) {
    if let small = value.small { self = .small(small) } else { self = .large(value) }
  }

  /// The number as limbs, whatever its size.
  var expanded: LargeInteger {
    switch self {
    case .small(let value): return LargeInteger(value)
    case .large(let value): return value
    }
  }
}
