/// What numbers an option takes.
public struct NumberRange: Sendable {
  /// The numbers in words, as in `expected a number > 0`.
  public let description: String
  /// Whether a finite number is one of them.
  public let contains: @Sendable (Double) -> Bool

  /// Creates a range.
  public init(_ description: String, contains: @escaping @Sendable (Double) -> Bool) {
    self.description = description
    self.contains = contains
  }

  /// Any finite number.
  public static let any = NumberRange("a number") { _ in true }
  /// Greater than zero.
  public static let positive = NumberRange("a number > 0") { $0 > 0 }
  /// Zero or greater.
  public static let nonNegative = NumberRange("a number >= 0") { $0 >= 0 }
  /// From 0 to 1, both included.
  public static let share = NumberRange("a number from 0 to 1") { $0 >= 0 && $0 <= 1 }
  /// Between 0 and 1, both excluded.
  public static let properShare = NumberRange("a number between 0 and 1") { $0 > 0 && $0 < 1 }
  /// From 0, included, to 1, excluded.
  public static let momentum = NumberRange("a number >= 0 and < 1") { $0 >= 0 && $0 < 1 }
  /// Greater than 0 and at most 1.
  public static let decay = NumberRange("a number > 0 and <= 1") { $0 > 0 && $0 <= 1 }
  /// Greater than 1.
  public static let aboveOne = NumberRange("a number > 1") { $0 > 1 }
}
