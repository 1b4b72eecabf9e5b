import Syntax

/// The expressions that a statement of a program can be put together from.
struct EditPool {
  /// Names, attributes and subscripts that stand in the function around the statement.
  let paths: [Piece]
  /// Functions of one argument that may be derivatives of activations.
  let helpers: [String]
  /// What stands before the names of NumPy's functions: `np.`; nil for a program without NumPy.
  let numpy: String?
  /// The most paths that are tried.
  private static let limit = 30

  init(_ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    let targets = Set(place.statement.targets.map { lines[$0.span] })
    var (paths, seen): ([(Piece, Int32)], Set<String>) = ([], [])
    var (helpers, functions): ([String], Set<String>) = ([], [])
    for other in outline.places {
      if case .function(let definition) = other.statement.kind {
        functions.insert(definition.name)
        let own = definition.parameters.positional.filter { $0.name != "self" }
        let isMethod = own.count < definition.parameters.positional.count
        if own.count - own.count(where: { $0.defaultValue != nil }) <= 1, !own.isEmpty,
          other.statement.bodies[0].contains(where: { $0.containsReturn })
        {
          helpers.append(isMethod ? "self.\(definition.name)" : definition.name)
        }
      }
    }
    func add(_ expression: Expression) {
      guard expression.isPath, !expression.hasSlice else { return }
      if case .attribute(_, let name) = expression.kind,
        Self.attributes.contains(name) || functions.contains(name)
      {
        return
      }
      let text = lines[expression.span]
      guard !Self.modules.contains(text), !functions.contains(text), !targets.contains(text),
        !Self.modules.contains(where: { text.hasPrefix($0 + ".") && $0 != "self" }),
        seen.insert(text).inserted
      else { return }
      paths.append((Piece(text), abs(expression.span.line - place.lines.lowerBound)))
    }
    for other in outline.places where other.function == place.function {
      if case .function = other.statement.kind { continue }
      if case .class = other.statement.kind { continue }
      other.statement.forEachExpression(add)
    }
    if let function = place.function {
      for parameter in outline.functions[function].parameters
      where parameter != "self" && seen.insert(parameter).inserted {
        paths.append((Piece(parameter), 0))
      }
    }
    self.paths = paths.filter { !targets.contains($0.0.text) }.sorted { $0.1 < $1.1 }.prefix(Self.limit).map(
      \.0)
    self.helpers = helpers
    numpy = Self.numpyPrefix(outline)
  }

  private static func numpyPrefix(_ outline: ProgramOutline) -> String? {
    for place in outline.places {
      switch place.statement.kind {
      case .import(let names):
        for name in names where name.path == "numpy" { return (name.alias ?? "numpy") + "." }
      case .importFrom("numpy", _): return ""
      default: break
      }
    }
    return nil
  }

  /// Names that are no operands.
  private static let modules: Set<String> = [
    "np", "numpy", "math", "random", "range", "len", "print", "self", "int", "float", "zip", "enumerate",
    "sum",
    "reversed", "list", "np.random", "plt", "xrange", "exp", "dot",
  ]
  /// Attributes that are methods or descriptions of arrays.
  private static let attributes: Set<String> = [
    "T", "dot", "sum", "shape", "reshape", "size", "copy", "append", "mean", "max", "astype", "ndim", "ravel",
    "flatten", "transpose", "outer", "multiply", "matmul", "exp", "tanh", "random", "items", "keys", "values",
  ]
}

extension Statement {
  /// What the statement assigns to.
  var targets: [Expression] {
    switch kind {
    case .assign(let targets, _): targets
    case .augmented(let target, _, _): [target]
    default: []
    }
  }

  /// What the statement computes; nil for a statement without a value.
  var value: Expression? {
    switch kind {
    case .assign(_, let value), .augmented(_, _, let value), .expression(let value): value
    case .return(let value): value
    default: nil
    }
  }

  /// Whether it is or holds a `return`.
  var containsReturn: Bool {
    if case .return = kind { return true }
    return bodies.contains { $0.contains(where: \.containsReturn) }
  }
}

extension Expression {
  /// Whether a subscript in it takes a range.
  var hasSlice: Bool {
    var found = false
    forEach { if case .slice = $0.kind { found = true } }
    return found
  }
}
