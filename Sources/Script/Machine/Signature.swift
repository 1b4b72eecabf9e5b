/// The parameters of a native function.
struct Signature {
  let names: [Int32]
  /// How many stand first and have no default.
  let required: Int
  /// How many can be given by position.
  let positional: Int

  /// How the function complains about a wrong number of arguments.
  enum Style {
    case python, builtin, method(String)
    /// A function of a C module with that name.
    case function(String)
    /// A method that reads its arguments by a format.
    case parsed
    /// A function of NumPy's C code, which counts its parameters from a number.
    case compiled(Int)
  }
  let style: Style
  /// Whether it takes no keywords.
  let isPositionalOnly: Bool

  init(names: [Int32], required: Int, positional: Int, style: Style = .python) {
    self.names = names
    self.required = required
    self.positional = positional
    self.style = style
    isPositionalOnly = false
  }

  /// Reads `a b c= * d=`: with `=` a parameter is optional, behind `*` it takes keywords only.
  ///
  /// With `/` at the end it takes no keywords; with `//` it is a method that reads its arguments by a format; with
  /// `!0` or `!1` it is a function of NumPy's C code.
  init(_ text: String, style: Style, _ table: inout NameTable) {
    var style = style
    var isPositionalOnly = false
    var names: [Int32] = []
    var (required, positional) = (0, -1)
    for word in text.split(separator: " ") {
      if word == "/" || word == "//" {
        isPositionalOnly = true
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
    self.names = names
    self.required = required
    self.positional = positional < 0 ? names.count : positional
    self.style = style
    self.isPositionalOnly = isPositionalOnly
  }

  /// What is wrong with a number of positional arguments; nil if nothing is, or a missing one must be named.
  func complaint(_ name: String, given: Int, hasKeywords: Bool) -> String? {
    let (most, least) = (positional, required)
    if isPositionalOnly, hasKeywords {
      switch style {
      case .method(let type), .function(let type): return "\(type).\(name)() takes no keyword arguments"
      default: return "\(name)() takes no keyword arguments"
      }
    }
    switch style {
    case .parsed:
      guard given > most || given < least else { return nil }
      let bound = (given < least ? least : most) - 1
      let word = given < least ? "least" : "most"
      return "\(name)() takes at \(word) \(bound) argument\(bound == 1 ? "" : "s") (\(given - 1) given)"
    case .compiled(1):
      guard given > names.count else { return nil }
      return "\(name)() takes at most \(names.count) arguments (\(given) given)"
    case .python, .compiled:
      guard given > most else { return nil }
      let takes =
        least == most
        ? "\(most) positional argument\(most == 1 ? "" : "s")"
        : "from \(least) to \(most) positional arguments"
      return "\(name)() takes \(takes) but \(given) \(given == 1 ? "was" : "were") given"
    case .builtin, .method, .function:
      guard given > most || given < least && !hasKeywords else { return nil }
      var (most, least, given) = (most, least, given)
      var shown = name
      if case .method(let type) = style {
        (most, least, given) = (most - 1, least - 1, given - 1)
        if most <= 1, least == most, names.count == positional { shown = "\(type).\(name)" }
      }
      if most == 0, names.count > positional { return "\(shown)() takes no positional arguments" }
      if case .function(let module) = style, most <= 1, least == most { shown = "\(module).\(name)" }
      if most == 0 { return "\(shown)() takes no arguments (\(given) given)" }
      if most == 1, least == 1 { return "\(shown)() takes exactly one argument (\(given) given)" }
      if least == most { return "\(shown) expected \(most) arguments, got \(given)" }
      let bound = given < least ? least : most
      return
        "\(shown) expected at \(given < least ? "least" : "most") \(bound) argument\(bound == 1 ? "" : "s"), got \(given)"
    }
  }
}
