/// A line of YAML seen character by character, as far as that is possible without parsing.
struct YAMLLine {
  let characters: [Character]

  init(_ text: String) { characters = Array(text) }

  /// How a character stands in its line.
  struct Context {
    /// Whether it is inside quotes, or a quote that opens or closes them.
    var isQuoted = false
    /// Whether a value, key or element may start here.
    var isStart = false
    /// Whether it belongs to a comment.
    var isComment = false
  }

  /// Calls `visit` for each character until it returns false.
  func walk(_ visit: (Int, Context) -> Bool) {
    var quote: Character?
    var isStart = true
    for (index, character) in characters.enumerated() {
      let isBlank = character == " " || character == "\t"
      let followsBlank = index == 0 || characters[index - 1] == " " || characters[index - 1] == "\t"
      var context = Context(isQuoted: quote != nil, isStart: isStart)
      if let open = quote {
        if character == open { quote = nil }
      } else if isStart, character == "\"" || character == "'" {
        quote = character
        context.isQuoted = true
        isStart = false
      } else if character == "#", followsBlank {
        context.isComment = true
      } else if !isBlank {
        let endsWord = index + 1 >= characters.count || characters[index + 1] == " "
        isStart =
          "[{,".contains(character) || (character == ":" && endsWord)
          || (isStart && "-?".contains(character) && endsWord)
      }
      guard visit(index, context), !context.isComment else { return }
    }
  }

  /// Where the line gives a node a name with `&`, or refers to one with `*`.
  var anchor: Int? {
    var found: Int?
    var isAfterTag = false
    walk { index, context in
      let character = characters[index]
      if context.isQuoted || context.isComment { return true }
      if context.isStart, character == "!" { isAfterTag = true }
      let isNamed =
        index + 1 < characters.count && (characters[index + 1].isLetter || characters[index + 1].isNumber)
      let startsWord = context.isStart || (isAfterTag && index > 0 && characters[index - 1] == " ")
      if startsWord, character == "&" || character == "*", isNamed {
        found = index
        return false
      }
      return true
    }
    return found
  }
}
