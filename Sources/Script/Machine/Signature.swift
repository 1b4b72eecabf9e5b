/// The parameters of a native function.
struct Signature {
  let names: [Int32]
  /// How many stand first and have no default.
  let required: Int
  /// How many can be given by position.
  let positional: Int
  /// How the function counts its arguments if it takes no keywords.
  let style: Style

  /// Whose messages about the number of arguments a function has.
  enum Style: Sendable {
    /// A function of Python's.
    case python
    /// A function of C with declared positional parameters, and one that reads them by a format.
    case positional, parsed
  }

  init(names: [Int32], required: Int, positional: Int) {
    self.names = names
    self.required = required
    self.positional = positional
    style = .python
  }

  /// Reads `a b c= * d=`: with `=` a parameter is optional, behind `*` it takes keywords only.
  ///
  /// With `/` at the end it takes no keywords, with `//` it has other messages besides.
  init(_ text: String, _ table: inout NameTable) {
    var names: [Int32] = []
    var (required, positional) = (0, -1)
    var style = Style.python
    for word in text.split(separator: " ") {
      if word == "/" {
        style = .positional
      } else if word == "//" {
        style = .parsed
      } else if word == "*" {
        positional = names.count
      } else if word.last == "=" {
        names.append(table.number(of: String(word.dropLast())))
      } else {
        names.append(table.number(of: String(word)))
        required = names.count
      }
    }
    self.names = names
    self.style = style
    self.required = required
    self.positional = positional < 0 ? names.count : positional
  }
}
