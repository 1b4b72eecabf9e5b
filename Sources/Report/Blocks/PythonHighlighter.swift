/// Colours a program lightly: keywords, strings, numbers and comments, and the options in its first lines.
///
/// It reads the text alone, so that a program that is wrong is coloured too.
struct PythonHighlighter {
  /// The quotes of a string that goes on in the next line.
  private var open: String?

  /// Each line as HTML.
  static func html(_ lines: [String]) -> [String] {
    var highlighter = PythonHighlighter()
    var isHeader = true
    return lines.map { line in
      isHeader = isHeader && (line.hasPrefix("#|") || line.allSatisfy(\.isWhitespace))
      if isHeader, line.hasPrefix("#|") {
        return span("c", "#|") + YAMLHighlighter.html(String(line.dropFirst(2)))
      }
      return highlighter.html(line)
    }
  }

  private mutating func html(_ line: String) -> String {
    var html = ""
    var rest = line[...]
    if let quotes = open { html += string(&rest, from: rest.startIndex, until: quotes) }
    while let first = rest.first {
      if first == "#" { return html + Self.span("c", rest) }
      if first.isLetter || first == "_" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let next = rest[word.endIndex...]
        if let quote = next.first, quote == "\"" || quote == "'", Self.isPrefix(word) {
          html += string(&rest, quotesAt: word.endIndex)
          continue
        }
        rest = next
        html += Self.keywords.contains(String(word)) ? Self.span("k", word) : HTMLText.escaped(String(word))
      } else if first == "\"" || first == "'" {
        html += string(&rest, quotesAt: rest.startIndex)
      } else if first.isASCII, first.isNumber {
        let number = Self.number(rest)
        html += Self.span("n", number)
        rest = rest[number.endIndex...]
      } else {
        html += HTMLText.escaped(String(first))
        rest = rest.dropFirst()
      }
    }
    return html
  }

  /// A string whose quotes stand at `index`, behind its prefix.
  private mutating func string(_ rest: inout Substring, quotesAt index: Substring.Index) -> String {
    let quote = String(rest[index])
    let triple = quote + quote + quote
    let quotes = rest[index...].hasPrefix(triple) ? triple : quote
    return string(&rest, from: rest.index(index, offsetBy: quotes.count), until: quotes)
  }

  /// The text up to the closing quotes, which are looked for from `start` on.
  private mutating func string(_ rest: inout Substring, from start: Substring.Index, until quotes: String)
    -> String
  {
    var index = start
    while index < rest.endIndex {
      if rest[index...].hasPrefix(quotes) {
        let end = rest.index(index, offsetBy: quotes.count)
        let text = rest[..<end]
        rest = rest[end...]
        open = nil
        return Self.span("s", text)
      }
      if rest[index] == "\\" { index = rest.index(after: index) }
      if index < rest.endIndex { index = rest.index(after: index) }
    }
    let text = rest
    rest = rest[rest.endIndex...]
    open = quotes.count == 3 || text.last == "\\" ? quotes : nil
    return text.isEmpty ? "" : Self.span("s", text)
  }

  private static func isPrefix(_ word: Substring) -> Bool {
    word.count <= 2 && word.allSatisfy { "rRbBfFuU".contains($0) }
  }

  private static func number(_ text: Substring) -> Substring {
    var end = text.startIndex
    var previous: Character = " "
    while end < text.endIndex {
      let character = text[end]
      let isSign = (character == "+" || character == "-") && (previous == "e" || previous == "E")
      guard character.isASCII, character.isLetter || character.isNumber || "._".contains(character) || isSign
      else {
        break
      }
      previous = character
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static func span(_ kind: String, _ text: Substring) -> String {
    "<span class=\"gb-\(kind)\">\(HTMLText.escaped(String(text)))</span>"
  }

  private static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]
}
