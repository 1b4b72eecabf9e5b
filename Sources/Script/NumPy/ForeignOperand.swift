import Arrays

/// An operand that NumPy takes for no array of numbers.
enum ForeignOperand {
  /// Text, or a sequence with texts in it; `width` characters wide.
  case text(width: Int)
  /// Another object, or a sequence with one in it.
  case object(Value)
}
