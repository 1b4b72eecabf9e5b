import Notebook

/// A text of the form `name(1, 2)`, or a bare `name`.
struct CallText: Equatable {
  let name: String
  let arguments: [Double]

  /// Reads the text; nil when it has not this form.
  init?(_ text: String) {
    guard let open = text.firstIndex(of: "(") else {
      guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
      (name, arguments) = (text, [])
      return
    }
    guard text.last == ")" else { return nil }
    name = String(text[..<open])
    let inside = text[text.index(after: open)...].dropLast()
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.map { decimalNumber($0.filter { $0 != " " }) }
    guard numbers.allSatisfy({ $0 != nil }) else { return nil }
    arguments = numbers.compactMap { $0 }
  }
}
