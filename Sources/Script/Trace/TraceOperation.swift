import Arrays
import Syntax

/// What a node of a ``Trace`` did with its inputs.
public enum TraceOperation: Sendable {
  /// A number that stands in the program's text.
  case literal
  /// A number or array that was made of nothing traced: `zeros`, data that was given.
  case input
  /// Random numbers.
  case draw
  /// An array after something that is not recorded changed it.
  case untraced
  /// The same value under another name: an assignment, an argument, what a call returned.
  case copy
  case unary(UnaryOperator)
  case binary(BinaryOperator)
  case comparison(ComparisonOperator)
  /// `a op= b`: the operation's result in the type of `a`.
  case inPlace(BinaryOperator)
  /// Numbers and arrays in nested lists, as an array.
  case array(TraceArgument)
  /// `a[index]`; input 0 is `a`.
  case element(TraceArgument)
  /// All of input 0 after `a[index] = b`; input 1 is `b`.
  case settingElement(TraceArgument)
  /// What a window on the elements of input 0 shows.
  indirect case window(TraceWindow)
  /// All of input 0 after input 1 was written into a window on it.
  indirect case settingWindow(TraceWindow)
  /// A built-in function or method.
  indirect case call(TraceCall)

  /// Whether the value is given, not computed.
  public var isLeaf: Bool {
    switch self {
    case .literal, .input, .draw, .untraced: true
    default: false
    }
  }
}
