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
  private static let limit = 40

  /// What other statements of the function assign to.
  let assigned: Set<String>
  /// Names that comprehensions and loops bind.
  let indices: [String]
  /// Variables that are read by an index, or item by item.
  let lists: [String]
  /// The numbers that a maximum is taken with, 0 first.
  let thresholds: [String]
  /// Whether the program takes hyperbolic tangents.
  let usesTanh: Bool

  init(_ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    let targets = Set(place.statement.targets.map { lines[$0.span] })
    var helpers: [String] = []
    var functions: Set<String> = []
    for other in outline.places {
      guard case .function(let definition) = other.statement.kind else { continue }
      functions.insert(definition.name)
      let own = definition.parameters.positional.filter { $0.name != "self" }
      let isMethod = own.count < definition.parameters.positional.count
      // What changes something must not be called to see what comes of it.
      if own.count - own.count(where: { $0.defaultValue != nil }) <= 1, !own.isEmpty,
        outline.function(ofLine: other.statement.span.line)?.isSmall ?? false
      {
        helpers.append(isMethod ? "self.\(definition.name)" : definition.name)
      }
    }
    var distances: [String: Int32] = [:]
    var order: [String] = []
    func add(_ text: String, _ distance: Int32) {
      if distances[text] == nil { order.append(text) }
      distances[text] = min(distances[text] ?? .max, distance)
    }
    func add(_ expression: Expression, isOwn: Bool) {
      guard expression.isPath, !expression.hasSlice else { return }
      if case .attribute(_, let name) = expression.kind,
        Self.attributes.contains(name) || functions.contains(name)
      {
        return
      }
      let text = lines[expression.span]
      guard !Self.modules.contains(text), !functions.contains(text), !targets.contains(text),
        !Self.modules.contains(where: { text.hasPrefix($0 + ".") && $0 != "self" }),
        isOwn || text.hasPrefix("self.") && !text.contains("[")
      else { return }
      add(text, abs(expression.span.line - place.lines.lowerBound) + (isOwn ? 0 : 1_000))
    }
    var usesSelf = false
    if let function = place.function {
      for parameter in outline.functions[function].parameters {
        if parameter == "self" { usesSelf = true } else { add(parameter, 0) }
      }
    }
    var (indices, assigned): (Set<String>, Set<String>) = (outline.loopNames, [])
    var (usesTanh, thresholds) = (false, ["0"])
    var lists: Set<String> = []
    for other in outline.places {
      other.statement.forEachExpression { expression in
        switch expression.kind {
        case .attribute(_, "tanh"): usesTanh = true
        case .index(let owner, _) where owner.isPath && other.function == place.function:
          lists.insert(lines[owner.span])
        case .call(let function, let arguments) where Self.passesItems(function):
          guard other.function == place.function else { return }
          for argument in arguments where argument.value.isPath { lists.insert(lines[argument.value.span]) }
        case .call(let function, let arguments):
          guard case .attribute(_, "maximum") = function.kind else { return }
          for argument in arguments {
            guard case .float(let number) = argument.value.kind, number != 0 else { continue }
            let text = lines[argument.value.span]
            if !thresholds.contains(text) { thresholds.append(text) }
          }
        default: break
        }
      }
      switch other.statement.kind {
      case .function, .class: continue
      default: break
      }
      let isOwn = other.function == place.function
      guard isOwn || usesSelf else { continue }
      if isOwn, other.lines != place.lines {
        for target in other.statement.targets { assigned.insert(lines[target.span]) }
      }
      // What a comprehension binds is known only in it.
      let bound = other.lines == place.lines ? [] : Self.bound(by: other.statement)
      other.statement.forEachExpression { expression in
        let root = String(lines[expression.span].prefix { $0 != "." && $0 != "[" })
        if !bound.contains(root) { add(expression, isOwn: isOwn) }
      }
    }
    let bound = Self.bound(by: place.statement)
    for name in bound.sorted() { add(name, 0) }
    indices.formUnion(bound)
    self.lists = Array(lists.sorted().prefix(12))
    // A list's element at an index that another list is read at.
    var (indexed, places): (Set<String>, Set<String>) = ([], [])
    for text in order {
      guard let start = text.firstIndex(of: "["), text.last == "]",
        !text[text.index(after: start)...].contains("[")
      else { continue }
      indexed.insert(String(text[..<start]))
      places.insert(String(text[start...]))
    }
    for list in indexed.sorted().prefix(8) {
      for index in places.sorted().prefix(8) where !targets.contains(list + index) { add(list + index, 40) }
    }
    let nearest = order.enumerated().sorted { left, right in
      (distances[left.element] ?? 0, left.offset) < (distances[right.element] ?? 0, right.offset)
    }
    paths = nearest.prefix(Self.limit).map { Piece($0.element) }
    self.helpers = helpers
    self.indices = indices.sorted()
    self.assigned = assigned
    self.usesTanh = usesTanh
    self.thresholds = thresholds
    numpy = Self.numpyPrefix(outline)
  }

  /// Whether a function hands out the items of its arguments.
  private static func passesItems(_ function: Expression) -> Bool {
    if case .name(let name) = function.kind { return name == "zip" || name == "enumerate" }
    return false
  }

  /// The names that comprehensions of a statement bind.
  private static func bound(by statement: Statement) -> Set<String> {
    var names: Set<String> = []
    statement.forEachExpression { part in
      guard case .comprehension(_, _, _, let clauses) = part.kind else { return }
      for clause in clauses {
        clause.target.forEach { if case .name(let name) = $0.kind { names.insert(name) } }
      }
    }
    return names
  }

  static func numpyPrefix(_ outline: ProgramOutline) -> String? {
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

  /// What a repair may change: the statement's value, or what it appends to a list.
  var editedValue: Expression? {
    guard case .expression(let value) = kind, case .call(let function, let arguments) = value.kind,
      case .attribute(_, "append") = function.kind, arguments.count == 1
    else { return value }
    return arguments[0].value
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
