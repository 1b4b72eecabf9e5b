/// A part of a program whose names are its own.
struct Scope {
  enum Kind {
    case module, function, lambda, `class`
    case comprehension(ComprehensionKind)
  }

  let kind: Kind
  /// The index of the scope around this one; nil for the module.
  let outer: Int?
  var loopDepth = 0
  /// How many loops, `try` and `with` statements of this scope the statement is in.
  var blockDepth = 0
  var parameters: Set<String> = []
  var assigned: Set<String> = []
  var used: Set<String> = []
  var annotated: Set<String> = []
  var globals: Set<String> = []
  var nonlocals: Set<String> = []

  init(_ kind: Kind, in outer: Int?) {
    self.kind = kind
    self.outer = outer
  }

  /// Whether names of this scope are seen in functions inside it.
  var isFunction: Bool {
    switch kind {
    case .function, .lambda: true
    default: false
    }
  }

  var isModule: Bool { if case .module = kind { true } else { false } }

  var comprehension: ComprehensionKind? { if case .comprehension(let made) = kind { made } else { nil } }
}
