/// What is wrong with an NPY file; offsets count bytes from the start of the file.
public enum NPYError: Error, Equatable, Sendable {
  /// What the header should have had at some byte.
  public enum Token: Equatable, Sendable {
    case openingBrace, colon, commaOrBrace, commaOrParenthesis, quotedText, trueOrFalse, openingParenthesis
    case dimension, end
  }

  /// A key of the header.
  public enum Key: String, CaseIterable, Sendable {
    case elementType = "descr"
    case order = "fortran_order"
    case shape
  }

  /// The file could not be read from this byte on.
  case unreadable(byte: Int)
  /// The file does not start as NPY files do.
  case notNPY
  /// The format's version is none of 1.0, 2.0 and 3.0.
  case version(major: Int, minor: Int)
  /// The header is longer than `limit` bytes.
  case headerTooLong(found: Int, limit: Int)
  /// The file ends before its header.
  case headerCut(found: Int, expected: Int)
  /// The header does not read on as it should.
  case syntax(byte: Int, expected: Token)
  /// The header has a key that NPY does not know.
  case unknownKey(byte: Int, name: String)
  /// The header has a key twice.
  case duplicateKey(byte: Int, key: Key)
  /// The header lacks a key.
  case missingKey(Key)
  /// The numbers have a type that is not read, such as one of another byte order.
  case elementType(byte: Int, found: String)
  /// The array has more than `limit` dimensions.
  case tooManyDimensions(found: Int, limit: Int)
  /// The array has no elements.
  case empty(shape: [Int])
  /// The array has more than `limit` elements.
  case tooLarge(shape: [Int], limit: Int)
  /// The bytes after the header are not those of the shape.
  case size(found: Int, expected: Int)
  /// A number is infinite or NaN; `index` has one entry a dimension, from 0.
  case notFinite(index: [Int], found: String)
  /// Labels stand in more than one column.
  case labelColumns(found: Int)
  /// A label is negative or not whole; `index` has one entry a dimension, from 0.
  case label(index: [Int], found: Double)
}
