import Syntax

extension EditCatalog {
  /// Other variables in the place of one, or of all uses of one.
  mutating func addOperands(_ value: Expression) {
    var leaves: [Expression] = []
    var called: Set<SourceSpan> = []
    value.forEach { part in
      if case .call(let function, _) = part.kind { called.insert(function.span) }
      if part.isPath, !isModule(part), !called.contains(part.span) { leaves.append(part) }
    }
    for leaf in leaves {
      for path in pool.paths where path.text != text(leaf) { replace(leaf, with: path, as: .operand) }
    }
    value.forEach { part in
      guard case .binary = part.kind, part.span != value.elementSpan else { return }
      for path in pool.paths.prefix(12) { replace(part, with: path) }
    }
    let names = Dictionary(grouping: leaves, by: text).filter { $0.value.count > 1 }
    for (name, uses) in names.sorted(by: { $0.key < $1.key }) {
      for path in pool.paths where path.text != name { replace(uses, with: path) }
    }
    for leaf in leaves {
      let own = piece(leaf)
      for slope in slopes(of: own) { replace(leaf, with: slope) }
      replace(leaf, with: own.transposed)
      replace(leaf, with: Piece("1 - \(own.text)", level: 1))
    }
  }

  /// Puts the same in the place of several parts that do not overlap.
  private mutating func replace(_ parts: [Expression], with piece: Piece) {
    let sorted = parts.sorted { ($1.span.line, $1.span.column) < ($0.span.line, $0.span.column) }
    replace(sorted.map { ($0.span, piece.text(atLeast: 5)) })
  }

  /// What the derivatives of usual activations look like, written with a value.
  func slopes(of path: Piece) -> [Piece] {
    let own = path.text(atLeast: 5)
    return [
      Piece("\(own) * (1 - \(own))", level: 2), Piece("1 - \(own)**2", level: 1),
    ] + pool.thresholds.map { Piece("\(own) > \($0)", level: 0) }
      + pool.helpers.flatMap { helper in
        let value = Piece.call(helper, path)
        return [value, Piece("\(value.text) * (1 - \(value.text))", level: 2)]
      } + (pool.usesTanh ? [tanhSlope(own)] : [])
  }

  private func tanhSlope(_ argument: String) -> Piece {
    Piece("1 - \(pool.numpy ?? "math.")tanh(\(argument))**2", level: 1)
  }

  /// Slopes that are missing, or stand in the place of a factor.
  mutating func addSlopes(_ value: Expression) {
    let all = pool.paths.flatMap { slopes(of: $0) }
    for slope in all { replaceAll(with: slope, as: .slope) }
    value.forEach { part in
      guard case .binary(.multiply, let left, let right) = part.kind else { return }
      for slope in all {
        replace(right, with: slope)
        replace(left, with: slope)
      }
    }
    value.forEach { part in
      guard case .call(let function, let arguments) = part.kind else { return }
      guard !isModule(function), arguments.count == 1 else { return }
      for path in pool.paths { replace(arguments[0].value, with: path) }
      for slope in all { replace(part, with: slope) }
    }
  }

  /// Numbers of samples and small numbers, which divide or multiply.
  var sizes: [Piece] {
    var sizes: [Piece] = pool.paths.filter { Self.sizeNames.contains($0.text.lowercased()) }
    sizes += pool.paths.filter { !Self.sizeNames.contains($0.text.lowercased()) && $0.text.count <= 3 }
    for path in pool.paths.prefix(8) where pool.numpy != nil {
      sizes.append(Piece("\(path.text).shape[0]"))
      sizes.append(Piece("\(path.text).shape[1]"))
    }
    for path in pool.paths.prefix(8) { sizes.append(Piece("len(\(path.text))")) }
    if pool.numpy != nil { for path in pool.paths.prefix(8) { sizes.append(Piece("\(path.text).size")) } }
    return sizes + [Piece("2")]
  }

  /// Sizes that divide or multiply the terms of a sum; what is wrong with a whole value its values tell.
  mutating func addScales(_ value: Expression) {
    value.forEach { part in
      switch part.kind {
      case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
        for term in [left, right] {
          for size in sizes {
            replace(term, with: piece(term) / size)
            replace(term, with: piece(term) * size)
          }
        }
      default: break
      }
    }
  }

  /// Terms of weight decay that are missing, or have another weight or sign.
  mutating func addPenalties(_ value: Expression) {
    let rates = pool.paths.filter { LossWords.isPenalty($0.text) }
    let whole = piece(value.element)
    for rate in rates {
      for path in pool.paths where path != rate {
        replaceAll(with: whole + rate * path)
        replaceAll(with: whole + Piece("2") * rate * path)
        replaceAll(with: whole - rate * path)
      }
    }
  }

  /// Products of two variables in the place of the whole value, and of a sum in it.
  mutating func addProducts(_ value: Expression) {
    guard let numpy = pool.numpy else {
      addNumberProducts(value)
      return
    }
    let paths = pool.paths.prefix(18)
    var products: [Piece] = []
    for left in paths {
      for right in paths {
        products.append(.call("\(numpy)dot", left.transposed, right))
        products.append(.call("\(numpy)dot", left, right.transposed))
        products.append(.call("\(numpy)dot", left, right))
        if left.text <= right.text { products.append(left * right) }
        products.append(.call("\(numpy)outer", left, right))
      }
    }
    for piece in products { replaceAll(with: piece, as: .base) }
    for path in pool.paths { replaceAll(with: path, as: .base) }
    value.forEach { part in
      guard case .call(let function, let arguments) = part.kind, part.span != value.span,
        summand(function, arguments) != nil
      else { return }
      for piece in products { replace(part, with: piece) }
    }
  }

  /// Products and sums of products of numbers, for programs without NumPy.
  private mutating func addNumberProducts(_ value: Expression) {
    let paths = pool.paths.prefix(16)
    for left in paths {
      for right in paths { replaceAll(with: left * right, as: .base) }
    }
    for left in pool.lists {
      for right in pool.lists where right != left {
        replaceAll(with: Piece("sum(p * q for p, q in zip(\(left), \(right)))"), as: .base)
        for index in pool.indices {
          replaceAll(with: Piece("sum(p * q[\(index)] for p, q in zip(\(left), \(right)))"), as: .base)
        }
      }
    }
    // A factor that is missing in a term, or in what is added to a variable.
    value.element.forEach { part in
      guard case .binary(let binary, let left, let right) = part.kind, binary == .add || binary == .subtract
      else { return }
      for term in [left, right] {
        for path in paths { replace(term, with: piece(term) * path) }
      }
    }
    for path in paths { replaceAll(with: piece(value.element) * path) }
  }

  /// A product without one or two of its factors, to which a slope may belong.
  mutating func addFactors(_ value: Expression) {
    let factors = Self.factors(of: value.element).map(piece)
    guard factors.count <= 6 else { return }
    for first in factors.indices {
      for second in first..<factors.count {
        let left = factors.indices.filter { $0 != first && $0 != second }.map { factors[$0] }
        guard let start = left.first else { continue }
        replaceAll(with: left.dropFirst().reduce(start, *), as: .base)
      }
    }
  }

  private static func factors(of value: Expression) -> [Expression] {
    guard case .binary(.multiply, let left, let right) = value.kind else { return [value] }
    return factors(of: left) + factors(of: right)
  }

  /// Whether an expression is a module or a function of one.
  private func isModule(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name): "\(name)." == pool.numpy || name == "math" || name == "self"
    case .attribute(let owner, _):
      if case .name(let name) = owner.kind { "\(name)." == pool.numpy || name == "math" } else { false }
    default: false
    }
  }

  /// Names that numbers of samples usually have.
  private static let sizeNames: Set<String> = [
    "n", "m", "k", "size", "bs", "batch", "batch_size", "num", "count", "n_samples", "num_examples",
    "train_size",
    "batchsize", "samples", "n_train", "num_samples", "self.n", "self.m",
  ]
}
