/// What numbers an option takes.
public struct NumberRange: Sendable {
  /// The range in words, appended to "a number".
  public let words: String
  /// Whether a finite number is inside.
  public let contains: @Sendable (Double) -> Bool

  /// Creates a range.
  public init(words: String, contains: @escaping @Sendable (Double) -> Bool) {
    self.words = words
    self.contains = contains
  }

  /// Any finite number.
  public static let any = NumberRange(words: "") { _ in true }
  /// Greater than zero.
  public static let positive = NumberRange(words: " > 0") { $0 > 0 }
  /// Zero or greater.
  public static let nonNegative = NumberRange(words: " >= 0") { $0 >= 0 }
  /// From 0 to 1, both included.
  public static let share = NumberRange(words: " from 0 to 1") { $0 >= 0 && $0 <= 1 }
  /// Between 0 and 1, both excluded.
  public static let properShare = NumberRange(words: " between 0 and 1") { $0 > 0 && $0 < 1 }
  /// From 0, included, to 1, excluded.
  public static let momentum = NumberRange(words: " >= 0 and < 1") { $0 >= 0 && $0 < 1 }
  /// Greater than 0 and at most 1.
  public static let decay = NumberRange(words: " > 0 and <= 1") { $0 > 0 && $0 <= 1 }
  /// Greater than 1.
  public static let aboveOne = NumberRange(words: " > 1") { $0 > 1 }
}
