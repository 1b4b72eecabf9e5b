import Syntax

/// The text of an expression, and how tightly it holds together.
struct Piece: Hashable {
  let text: String
  /// 1 for sums, 2 for products, 3 for signs, 4 for powers, 5 for what needs no parentheses anywhere, 0 for the rest.
  let level: Int

  init(_ text: String, level: Int = 5) {
    self.text = text
    self.level = level
  }

  /// The text, in parentheses where something of a level is expected.
  func text(atLeast level: Int) -> String { self.level >= level ? text : "(\(text))" }

  static func * (left: Piece, right: Piece) -> Piece {
    Piece("\(left.text(atLeast: 2)) * \(right.text(atLeast: 3))", level: 2)
  }
  static func / (left: Piece, right: Piece) -> Piece {
    Piece("\(left.text(atLeast: 2)) / \(right.text(atLeast: 3))", level: 2)
  }
  static func + (left: Piece, right: Piece) -> Piece {
    Piece("\(left.text(atLeast: 1)) + \(right.text(atLeast: 2))", level: 1)
  }
  static func - (left: Piece, right: Piece) -> Piece {
    Piece("\(left.text(atLeast: 1)) - \(right.text(atLeast: 2))", level: 1)
  }
  /// The transposed matrix.
  var transposed: Piece {
    text.hasSuffix(".T") && level == 5 ? Piece(String(text.dropLast(2))) : Piece("\(self.text(atLeast: 5)).T")
  }
  /// The negative.
  var negated: Piece { Piece("-\(self.text(atLeast: 3))", level: 3) }

  /// A call of a function.
  static func call(_ name: String, _ arguments: Piece..., options: String = "") -> Piece {
    Piece("\(name)(\(arguments.map(\.text).joined(separator: ", "))\(options))")
  }

  /// How tightly an expression of a program holds together.
  static func level(of expression: Expression) -> Int {
    switch expression.kind {
    case .binary(let binary, _, _):
      switch binary {
      case .add, .subtract: 1
      case .multiply, .divide, .matrixMultiply, .floorDivide, .remainder: 2
      case .power: 4
      default: 0
      }
    case .unary(let unary, _): unary == .not ? 0 : 3
    case .logical, .comparison, .conditional, .lambda, .assignment, .yield, .yieldFrom, .starred, .slice: 0
    case .tuple: 0
    default: 5
    }
  }
}
