import Datasets
import Notebook

extension NPYError {
  /// What was found and what was expected, and what to do about it.
  var words: (message: String, help: String?) {
    switch self {
    case .unreadable(let byte): ("cannot be read from byte \(byte) on", nil)
    case .notNPY: ("is no NPY file", "write it with numpy.save")
    case .version(let major, let minor): ("has format \(major).\(minor), expected 1.0, 2.0 or 3.0", nil)
    case .headerTooLong(let found, let limit): ("has a header of \(found) bytes, the limit is \(limit)", nil)
    case .headerCut(let found, let expected):
      ("ends after \(found) bytes, expected \(expected) for the header alone", nil)
    case .syntax(let byte, let expected): ("byte \(byte): expected \(expected.words)", nil)
    case .unknownKey(let byte, let name):
      ("byte \(byte): unknown key '\(name)'", suggestion(name, in: Key.allCases.map(\.rawValue)))
    case .duplicateKey(let byte, let key): ("byte \(byte): key '\(key.rawValue)' stands there twice", nil)
    case .missingKey(let key): ("the header has no key '\(key.rawValue)'", nil)
    case .elementType(let byte, let found):
      (
        "byte \(byte): found \(found == "[" ? "a structured type" : "type '\(found)'"), expected one of: "
          + NPYElement.allCases.map(\.rawValue).joined(separator: ", "),
        found.hasPrefix(">") ? "write it with little-endian numbers: x.astype('<\(found.dropFirst())')" : nil
      )
    case .tooManyDimensions(let found, let limit): ("has \(found) dimensions, the limit is \(limit)", nil)
    case .empty(let shape): ("has shape \(Self.tuple(shape)), so nothing is in it", nil)
    case .tooLarge(let shape, let limit):
      ("has shape \(Self.tuple(shape)), the limit is \(limit) numbers", nil)
    case .size(let found, let expected):
      ("has \(found) bytes of numbers, expected \(expected) by its header", nil)
    case .notFinite(let index, let found):
      ("found \(found) at \(index), expected a finite number", nil)
    case .labelColumns(let found):
      (
        "found \(found) columns, expected one column of class labels",
        "write 'task: regression' to predict numbers"
      )
    case .label(let index, let found):
      (
        "found \(NumberWords.short(found)) at \(index), expected a class label, a whole number >= 0",
        "write 'task: regression' to predict numbers"
      )
    }
  }

  /// A shape as Python writes it.
  private static func tuple(_ shape: [Int]) -> String {
    "(\(shape.map(String.init).joined(separator: ", "))\(shape.count == 1 ? "," : ""))"
  }
}

extension NPYError.Token {
  fileprivate var words: String {
    switch self {
    case .openingBrace: "'{'"
    case .colon: "':'"
    case .commaOrBrace: "',' or '}'"
    case .commaOrParenthesis: "',' or ')'"
    case .quotedText: "a text in quotes"
    case .trueOrFalse: "True or False"
    case .openingParenthesis: "'('"
    case .dimension: "a whole number >= 0"
    case .end: "the end of the header"
    }
  }
}
