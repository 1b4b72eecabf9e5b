/// A number in printed text with the words before it.
struct PrintedNumber: Equatable, Sendable {
  /// The words since the number before, in small letters.
  let words: [String]
  let value: Double

  /// The numbers of a printed line; none for several lines, long ones and those with more than a few numbers.
  static func all(in text: String) -> [PrintedNumber] {
    guard text.utf8.count <= 400 else { return [] }
    let characters = Array(text).trimmed
    guard !characters.contains(where: \.isNewline) else { return [] }
    var numbers: [PrintedNumber] = []
    var words: [String] = []
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "[" || character == "(", let end = endOfArray(characters, index) {
        index = end
        words = []
      } else if character.isLetter || character == "_" {
        let start = index
        while index < characters.count,
          characters[index].isLetter || characters[index].isNumber
            || characters[index] == "_"
        { index += 1 }
        let word = String(characters[start..<index]).lowercased()
        if word == "nan" || word == "inf" {
          let isNegative = start > 0 && characters[start - 1] == "-"
          numbers.append(
            PrintedNumber(words: words, value: word == "nan" ? .nan : isNegative ? -.infinity : .infinity))
          words = []
        } else if !typeNames.contains(word) {
          words.append(word)
        }
      } else if let (value, end) = number(characters, index) {
        numbers.append(PrintedNumber(words: words, value: value))
        words = []
        index = end
      } else {
        index += 1
      }
    }
    return numbers.count <= 12 ? numbers : []
  }

  /// What stands before a number that was not printed itself but as a part of a list.
  private static let typeNames: Set<String> = ["np", "float64", "float32", "int64", "array"]

  /// The end of a bracket that holds several numbers and nothing else: an array, which has no one value.
  private static func endOfArray(_ characters: [Character], _ start: Int) -> Int? {
    var depth = 0
    var index = start
    var numbers = 0
    while index < characters.count {
      let character = characters[index]
      if "[(".contains(character) {
        depth += 1
      } else if "])".contains(character) {
        depth -= 1
        if depth == 0 { return numbers > 1 ? index + 1 : nil }
      } else if let (_, end) = number(characters, index) {
        numbers += 1
        index = end
        continue
      } else if !(character == "," || character == "." || character.isWhitespace) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The number that starts at an index, and where it ends.
  private static func number(_ characters: [Character], _ start: Int) -> (Double, Int)? {
    func isDigit(_ at: Int) -> Bool {
      at < characters.count && characters[at].isASCII && characters[at].isNumber
    }
    func isSign(_ at: Int) -> Bool {
      at < characters.count && (characters[at] == "-" || characters[at] == "+")
    }
    var index = start
    if isSign(index) {
      // `2-1` is no negative number.
      if start > 0, isDigit(start - 1) { return nil }
      index += 1
    }
    let digits = index
    while isDigit(index) { index += 1 }
    var count = index - digits
    if index < characters.count, characters[index] == "." {
      let fraction = index + 1
      index = fraction
      while isDigit(index) { index += 1 }
      count += index - fraction
    }
    guard count > 0 else { return nil }
    if index < characters.count, characters[index] == "e" || characters[index] == "E" {
      var end = index + 1
      if isSign(end) { end += 1 }
      if isDigit(end) {
        while isDigit(end) { end += 1 }
        index = end
      }
    }
    var text = String(characters[start..<index])
    if text.hasSuffix(".") { text += "0" }
    if text.hasPrefix("+") { text.removeFirst() }
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
    return Double(text).map { ($0, index) }
  }
}

extension [Character] {
  /// Without blanks and line ends at both ends.
  fileprivate var trimmed: [Character] {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else {
      return []
    }
    return Array(self[first...last])
  }
}
