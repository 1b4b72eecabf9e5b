/// How tightly operators bind; a higher number binds tighter.
enum Precedence {
  static let or = 1
  static let and = 2
  static let not = 3
  static let comparison = 4
  static let bitwiseOr = 5
  static let exclusiveOr = 6
  static let bitwiseAnd = 7
  static let shift = 8
  static let sum = 9
  static let product = 10
}
