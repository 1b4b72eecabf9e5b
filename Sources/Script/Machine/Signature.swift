/// The parameters of a native function.
struct Signature {
  let names: [Int32]
  /// How many stand first and have no default.
  let required: Int
  /// How many can be given by position.
  let positional: Int

  /// Reads `a b c= * d=`: with `=` a parameter is optional, behind `*` it takes keywords only.
  init(_ text: String, _ table: inout NameTable) {
    var names: [Int32] = []
    var (required, positional) = (0, -1)
    for word in text.split(separator: " ") {
      if word == "*" {
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
  }
}
