/// A value that stands in a program's text.
enum Constant: Hashable, Sendable {
  case none
  case ellipsis
  case unset
  case boolean(Bool)
  case integer(Int)
  case largeInteger(String)
  /// The bits of a float, so that -0.0 and 0.0 differ.
  case float(UInt64)
  case string(String)
  case tuple([Constant])
  /// Numbers of names, for keyword arguments.
  case names([Int32])
}
