import Tensor

/// How a number is written: a Python format specification, or six significant digits without one.
public struct NumberStyle: Sendable {
  private let specification: FormatSpecification?

  /// Six significant digits.
  public static let plain = NumberStyle(specification: nil)

  private init(specification: FormatSpecification?) { self.specification = specification }

  /// Reads a format specification such as `.3f` or `.1%`.
  public init(_ text: String) throws(FormatSpecificationError) {
    specification = try FormatSpecification(text)
  }

  /// The number as text; an epoch that did not come is `never`.
  public func text(_ value: Double, isEpoch: Bool = false) -> String {
    if isEpoch, value == .infinity { return "never" }
    return specification?.format(value) ?? NumberWords.short(value)
  }
}

extension FormatSpecificationError {
  /// The error in words: what was found and what was expected.
  public var words: String {
    switch self {
    case .unexpected(_, let found, let expected):
      let what =
        switch expected {
        case .type: "one of e, f, g, %, d"
        case .digit: "a digit"
        case .end: "the end"
        }
      return "found \(found.map { "'\($0)'" } ?? "the end"), expected \(what)"
    case .tooLarge(_, let limit): return "a width or precision above \(limit)"
    case .precisionOfInteger: return "type 'd' takes no precision"
    }
  }
}
