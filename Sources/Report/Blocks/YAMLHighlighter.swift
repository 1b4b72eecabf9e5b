/// Colours a line of YAML lightly: keys, strings, numbers, parameters and comments, line by line.
enum YAMLHighlighter {
  /// The line as HTML.
  static func html(_ line: String) -> String {
    var html = ""
    var rest = line[...]
    var previous: Character = " "
    while let first = rest.first {
      if first == "#", previous.isWhitespace { return html + span("c", rest) }
      let token = next(rest)
      previous = token.last ?? " "
      rest = rest[token.endIndex...]
      html += write(token, before: rest)
    }
    return html
  }

  /// The token at the start of `text`: a quoted string, a word, or one character.
  private static func next(_ text: Substring) -> Substring {
    guard let first = text.first else { return text }
    if first == "\"" || first == "'" {
      var index = text.index(after: text.startIndex)
      while index < text.endIndex {
        let character = text[index]
        index = text.index(after: index)
        if character == first { return text[..<index] }
        if character == "\\", first == "\"", index < text.endIndex { index = text.index(after: index) }
      }
      return text
    }
    let word = text.prefix { !$0.isWhitespace && !"{}[],:\"'".contains($0) }
    return word.isEmpty ? text.prefix(1) : word
  }

  private static func write(_ token: Substring, before rest: Substring) -> String {
    let isKey = rest.first == ":" && (rest.dropFirst().first?.isWhitespace ?? true)
    if isKey, token != " " { return span("k", token) }
    if token.first == "\"" || token.first == "'" { return span("s", token) }
    if token.first == "$" { return span("p", token) }
    if isNumber(token) { return span("n", token) }
    return HTMLText.escaped(String(token))
  }

  private static func isNumber(_ token: Substring) -> Bool {
    let digits = token.drop { $0 == "-" || $0 == "+" || $0 == "." }
    guard let first = digits.first, first.isASCII, first.isNumber else { return false }
    return token.allSatisfy { $0.isASCII && ($0.isNumber || "+-.eE_%".contains($0)) }
  }

  private static func span(_ kind: String, _ text: Substring) -> String {
    "<span class=\"gb-\(kind)\">\(HTMLText.escaped(String(text)))</span>"
  }
}
