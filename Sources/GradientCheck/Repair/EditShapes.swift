import Syntax

/// Tells what shape an expression's value has from the shapes of the variables in it, without evaluating it.
struct EditShapes {
  /// What is known of a shape.
  enum Guess: Equatable {
    case known([Int])
    case unknown
    /// The expression cannot be evaluated.
    case impossible
  }

  /// The shapes of names, attributes and subscripts, as the program writes them.
  private let shapes: [String: [Int]]
  /// What stands before the names of NumPy's functions.
  private let numpy: String?

  init(_ shapes: [String: [Int]], numpy: String?) {
    self.shapes = shapes
    self.numpy = numpy
  }

  /// The shape of an expression's value.
  func shape(of expression: Expression) -> Guess {
    if let path = expression.path, let known = shapes[path] { return .known(known) }
    switch expression.kind {
    case .integer, .float, .boolean: return .known([])
    case .unary(_, let value): return shape(of: value)
    case .binary(.matrixMultiply, let left, let right): return product(shape(of: left), shape(of: right))
    case .binary(_, let left, let right): return broadcast(shape(of: left), shape(of: right))
    case .comparison(let first, let rest):
      return rest.reduce(shape(of: first)) { broadcast($0, shape(of: $1.1)) }
    case .attribute(let owner, "T"):
      return shape(of: owner).map { $0.reversed() }
    case .call(let function, let arguments): return shape(of: function, arguments)
    default: return .unknown
    }
  }

  private func shape(of function: Expression, _ arguments: [Argument]) -> Guess {
    let values = arguments.map(\.value)
    let isPlain = arguments.allSatisfy { if case .positional = $0.kind { true } else { false } }
    var (name, operands): (String, [Expression]) = ("", values)
    switch function.kind {
    case .name(let own): name = own
    case .attribute(let owner, let own):
      name = own
      if case .name(let module) = owner.kind, "\(module)." == numpy || module == "math" || module == "self" {
        break
      }
      operands = [owner] + values
    default: return .unknown
    }
    if name == "sum" || name == "mean", let first = operands.first {
      return sum(
        shape(of: first), Array(arguments.suffix(values.count - (operands.count > values.count ? 0 : 1))))
    }
    guard isPlain else { return .unknown }
    switch (name, operands.count) {
    case ("dot", 2), ("matmul", 2): return product(shape(of: operands[0]), shape(of: operands[1]))
    case ("outer", 2):
      guard case .known(let left) = shape(of: operands[0]), case .known(let right) = shape(of: operands[1])
      else { return .unknown }
      return .known([left.reduce(1, *), right.reduce(1, *)])
    case ("multiply", 2), ("add", 2), ("subtract", 2), ("divide", 2), ("power", 2), ("maximum", 2):
      return broadcast(shape(of: operands[0]), shape(of: operands[1]))
    case ("len", 1), ("float", 1): return .known([])
    case ("transpose", 1): return shape(of: operands[0]).map { $0.reversed() }
    // A function of one argument that belongs to the program is taken for an activation's derivative.
    case (_, 1) where operands.count == values.count: return shape(of: operands[0])
    default: return .unknown
    }
  }

  private func sum(_ shape: Guess, _ options: [Argument]) -> Guess {
    guard case .known(let shape) = shape else { return shape }
    var (axis, keeps): (Int?, Bool) = (nil, false)
    for option in options {
      switch (option.kind, option.value.kind) {
      case (.positional, .integer(let number)), (.keyword("axis"), .integer(let number)): axis = number
      case (.keyword("keepdims"), .boolean(let value)): keeps = value
      default: return .unknown
      }
    }
    guard let axis else { return keeps ? .unknown : .known([]) }
    let place = axis < 0 ? axis + shape.count : axis
    guard shape.indices.contains(place) else { return .impossible }
    var result = shape
    if keeps { result[place] = 1 } else { result.remove(at: place) }
    return .known(result)
  }

  private func broadcast(_ left: Guess, _ right: Guess) -> Guess {
    guard left != .impossible, right != .impossible else { return .impossible }
    guard case .known(let left) = left, case .known(let right) = right else { return .unknown }
    return Quantity.broadcastShape(left, right).map { .known($0) } ?? .impossible
  }

  private func product(_ left: Guess, _ right: Guess) -> Guess {
    guard left != .impossible, right != .impossible else { return .impossible }
    guard case .known(let left) = left, case .known(let right) = right else { return .unknown }
    switch (left.count, right.count) {
    case (0, _), (_, 0): return .known(left + right)
    case (1...2, 1): return left.last == right[0] ? .known(Array(left.dropLast())) : .impossible
    case (1...2, 2): return left.last == right[0] ? .known(left.dropLast() + [right[1]]) : .impossible
    default: return .unknown
    }
  }
}

extension EditShapes.Guess {
  fileprivate func map(_ body: ([Int]) -> [Int]) -> Self {
    if case .known(let shape) = self { return .known(body(shape)) }
    return self
  }
}

extension Expression {
  /// A name, attribute or subscript without blanks; nil for anything else.
  var path: String? {
    switch kind {
    case .name(let name): name
    case .attribute(let owner, let name): owner.path.map { "\($0).\(name)" }
    case .index(let owner, let index):
      owner.path.flatMap { owner in index.indexText.map { "\(owner)[\($0)]" } }
    default: nil
    }
  }

  /// A subscript's text; nil for one that is not told apart from others.
  private var indexText: String? {
    switch kind {
    case .integer(let number): "\(number)"
    case .string(let text): "'\(text)'"
    case .unary(.minus, let value): value.indexText.map { "-\($0)" }
    case .binary(.add, let left, let right):
      left.indexText.flatMap { left in right.indexText.map { "\(left)+\($0)" } }
    case .binary(.subtract, let left, let right):
      left.indexText.flatMap { left in right.indexText.map { "\(left)-\($0)" } }
    default: path
    }
  }
}
