/// The parameters of a native function.
struct Signature {
  let names: [Int32]
  /// How many stand first and have no default.
  let required: Int
  /// How many can be given by position.
  let positional: Int
  /// How many, from the first on, cannot be given by keyword.
  let positionalOnly: Int

  /// How the function complains about a wrong number of arguments.
  enum Style {
    /// A function that is written in Python, or a method of one whose object messages count too.
    case python, pythonMethod
    case builtin, method(String)
    /// A type that is called.
    case type
    /// A function of a C module with that name.
    case function(String)
    /// A method that stands for an operator, such as `__add__`.
    case slot
    /// A method that reads its arguments by a format.
    case parsed
    /// A function, or a method with its object, that takes keywords.
    case keywords(isMethod: Bool)
    /// A function of NumPy's C code, which counts its parameters from a number.
    case compiled(Int)
  }
  let style: Style

  init(
    names: [Int32], required: Int, positional: Int, positionalOnly: Int = 0, style: Style = .python
  ) {
    self.names = names
    self.required = required
    self.positional = positional
    self.positionalOnly = positionalOnly
    self.style = style
  }

  /// Whether there are parameters, and none of them can be given by keyword.
  var isPositionalOnly: Bool { positionalOnly > 0 && positionalOnly == names.count }

  /// Reads `a b / c= * d=`: with `=` it is optional, before `/` it takes no keyword, behind `*` nothing else.
  ///
  /// With `//` at the end it is a method that reads its arguments by a format; with `!0` or `!1` it is a function of
  /// NumPy's C code.
  init(_ text: String, style: Style, _ table: inout NameTable) {
    var style = style
    var names: [Int32] = []
    var (required, positional, positionalOnly) = (0, -1, 0)
    for word in text.split(separator: " ") {
      if word == "/" || word == "//" {
        positionalOnly = names.count
        if word == "//" { style = .parsed }
      } else if word.first == "!" {
        style = .compiled(Int(word.dropFirst()) ?? 0)
      } else if word == "*" {
        positional = names.count
      } else if word.last == "=" {
        names.append(table.number(of: String(word.dropLast())))
      } else {
        names.append(table.number(of: String(word)))
        required = names.count
      }
    }
    style = style.taking(keywords: positionalOnly < names.count)
    // A method's object has no name.
    if case .keywords(true) = style { positionalOnly = max(1, positionalOnly) }
    self.init(
      names: names, required: required, positional: positional < 0 ? names.count : positional,
      positionalOnly: positionalOnly, style: style)
  }
}

extension Signature.Style {
  /// The style of a function that takes keywords, or takes none.
  func taking(keywords: Bool) -> Signature.Style {
    guard keywords else { return self }
    return switch self {
    case .builtin, .type, .function: .keywords(isMethod: false)
    case .method: .keywords(isMethod: true)
    default: self
    }
  }
}
