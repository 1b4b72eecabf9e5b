/// A word of an expression.
struct ExpressionToken: Equatable {
  enum Kind: Equatable {
    case number(Double)
    case word(String)
    case parameter(String)
    case sign(String)
    case end
  }

  let kind: Kind
  /// The first character, from 0.
  let offset: Int
  let length: Int

  /// The token in an error message.
  var summary: String {
    switch kind {
    case .number(let value): "number \(NumberWords.short(value))"
    case .word(let word): "'\(word)'"
    case .parameter(let name): "'$\(name)'"
    case .sign(let sign): "'\(sign)'"
    case .end: "the end"
    }
  }

  /// The most tokens of an expression: its tree is walked by recursion.
  static let maximumCount = 1_000

  /// Splits an expression into its words.
  static func split(_ text: String) throws(ExpressionError) -> [ExpressionToken] {
    let characters = Array(text)
    var tokens: [ExpressionToken] = []
    var index = 0
    func isWord(_ at: Int) -> Bool {
      guard at < characters.count else { return false }
      return characters[at].isLetter || characters[at].isNumber || characters[at] == "_"
    }
    func word(from start: Int) -> Int {
      var end = start
      while isWord(end) || (end < characters.count && "-.".contains(characters[end]) && isWord(end + 1)) {
        end += 1
      }
      return end
    }
    while index < characters.count {
      let character = characters[index]
      let start = index
      if character.isWhitespace {
        index += 1
        continue
      }
      let kind: Kind
      if character.isASCII, character.isNumber || (character == "." && isDigit(characters, index + 1)) {
        index = number(characters, from: index)
        let literal = String(characters[start..<index])
        guard let value = decimalNumber(literal) else {
          throw ExpressionError("'\(literal)' is not a number", offset: start, length: literal.count)
        }
        kind = .number(value)
      } else if character.isLetter {
        index = word(from: index)
        kind = .word(String(characters[start..<index]))
      } else if character == "$" {
        index = word(from: index + 1)
        if index == start + 1 {
          throw ExpressionError("found '$' alone, expected a parameter's name behind it", offset: start)
        }
        kind = .parameter(String(characters[start + 1..<index]))
      } else {
        let pair = String(characters[index..<min(index + 2, characters.count)])
        let sign = ["<=", ">=", "==", "!=", "~=", "+-"].contains(pair) ? pair : String(character)
        guard sign.count == 2 || "<>+-*/()[],≈±≤≥≠−×".contains(character) else {
          let help = character == "=" ? "compare with '=='" : nil
          throw ExpressionError("found '\(character)', which has no meaning here", offset: start, help: help)
        }
        index += sign.count
        kind = .sign(plainSigns[sign] ?? sign)
      }
      tokens.append(ExpressionToken(kind: kind, offset: start, length: index - start))
      if tokens.count > maximumCount {
        throw ExpressionError("expression has more than \(maximumCount) words and signs", offset: start)
      }
    }
    tokens.append(ExpressionToken(kind: .end, offset: characters.count, length: 1))
    return tokens
  }

  private static func isDigit(_ characters: [Character], _ at: Int) -> Bool {
    at < characters.count && characters[at].isASCII && characters[at].isNumber
  }

  private static let plainSigns = [
    "≤": "<=", "≥": ">=", "≠": "!=", "−": "-", "×": "*", "~=": "≈", "+-": "±",
  ]

  private static func number(_ characters: [Character], from start: Int) -> Int {
    var end = start
    func isDigit(_ at: Int) -> Bool { self.isDigit(characters, at) }
    while isDigit(end) || (end < characters.count && characters[end] == "_" && isDigit(end + 1)) { end += 1 }
    if end < characters.count, characters[end] == ".", isDigit(end + 1) || end > start {
      end += 1
      while isDigit(end) { end += 1 }
    }
    if end < characters.count, "eE".contains(characters[end]) {
      let signed = end + 1 < characters.count && "+-".contains(characters[end + 1])
      if isDigit(end + (signed ? 2 : 1)) {
        end += signed ? 2 : 1
        while isDigit(end) { end += 1 }
      }
    }
    if end < characters.count, characters[end] == "%" { end += 1 }
    return end
  }
}
