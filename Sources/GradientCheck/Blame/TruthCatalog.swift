import Arrays

/// All quantities that a right backward pass may hold: some dozens a program.
struct TruthCatalog {
  /// Each quantity once, up to a positive factor.
  private(set) var truths: [Truth] = []
  /// All, of which several may be the same and some zero: what samples and layers hold, one by one.
  private(set) var all: [Truth] = []
  private let problem: StepProblem
  private let rules: VectorJacobian
  private var known: [[Int64]: [(isNegative: Bool, isGradient: Bool)]] = [:]

  private let outline: ProgramOutline

  init(_ problem: StepProblem, _ outline: ProgramOutline) {
    self.problem = problem
    self.outline = outline
    rules = VectorJacobian(graph: problem.graph)
    addParameters()
    addAdjoints()
    addParts()
    addValues()
    for slope in SlopeFinder(problem).slopes { add(slope.kind, slope.values) }
  }

  private mutating func addParameters() {
    for member in problem.members.indices {
      add(.parameter(member: member), problem.points.map { problem.gradient(of: member, at: $0) })
    }
  }

  private mutating func addAdjoints() {
    let olds = Set(problem.members.map(\.old))
    for number in problem.forward where problem.depends[number] && isStage(number) {
      // What one use of a parameter contributes is a part of its derivative.
      guard !olds.contains(problem.graph.behindIdentities(number)) else { continue }
      let values = problem.points.compactMap { $0.adjoints[number] }
      if values.count == problem.points.count { add(.adjoint(node: number), values) }
    }
  }

  /// Whether a value of the forward pass is a stage that a backward pass goes through, and no step inside an activation:
  /// it has a name, is returned or passed, or meets a product.
  private func isStage(_ number: Int) -> Bool {
    let graph = problem.graph
    func isProduct(_ node: Int) -> Bool {
      if case .product = OperationKind(graph.nodes[node].operation) { return true }
      return false
    }
    if graph.nodes[number].isIdentity { return !isPart(number) }
    if isProduct(number) { return true }
    let span = graph.nodes[number].span
    if outline.place(ofLine: span.line)?.statement.result?.elementSpan == span { return true }
    // A product and a bias.
    if case .pairwise = OperationKind(graph.nodes[number].operation),
      graph.nodes[number].inputs.contains(where: { isProduct(graph.behindIdentities($0)) })
    {
      return true
    }
    return graph.readers[number].contains { reader in
      graph.nodes[reader].isIdentity && graph.nodes[reader].origin != nil || isProduct(reader)
        || graph.nodes[reader].callers.count != graph.nodes[number].callers.count
    }
  }

  /// Whether a name is one of several by which an activation reads its argument: `exp(v)` of `exp(v) / (1 + exp(v))`.
  private func isPart(_ number: Int) -> Bool {
    let graph = problem.graph
    let isInside = graph.readers[number].allSatisfy { reader in
      if case .elementwise = OperationKind(graph.nodes[reader].operation) { return true }
      return false
    }
    guard isInside else { return false }
    let input = graph.nodes[number].inputs[0]
    return problem.points.contains { point in
      guard let own = point.adjoints[number], let whole = point.adjoints[input] else { return false }
      return (own - whole).magnitude > 1e-9 * whole.magnitude
    }
  }

  /// What each use of an array contributes to its derivative, where there is more than one.
  private mutating func addParts() {
    for member in problem.members.indices {
      let shape = problem.graph.nodes[problem.members[member].old].shape
      var same: Set<Int> = [problem.members[member].old]
      for number in problem.forward where problem.graph.nodes[number].isIdentity {
        if same.contains(problem.graph.nodes[number].inputs[0]) { same.insert(number) }
      }
      let uses = problem.forward.filter { number in
        !same.contains(number) && problem.graph.nodes[number].inputs.contains(where: same.contains)
      }
      guard uses.count > 1 else { continue }
      for use in uses {
        let inputs = problem.graph.nodes[use].inputs
        let wanted = inputs.map(same.contains)
        var values: [Quantity] = []
        for point in problem.points {
          guard let gradient = point.adjoints[use] else { break }
          let parts = rules.gradients(of: use, gradient, point.values, wanted: wanted).compactMap { $0 }
          guard let first = parts.first else { break }
          let sum = parts.dropFirst().reduce(first, +)
          guard sum.shape == shape else { break }
          values.append(sum)
        }
        if values.count == problem.points.count {
          add(.part(member: member, isData: isData(use, same, values)), values)
        }
      }
    }
  }

  /// Whether a parameter meets something else in a product, and is not only multiplied with a number, as in a penalty.
  private func isData(_ use: Int, _ parameter: Set<Int>, _ part: [Quantity]) -> Bool {
    let node = problem.graph.nodes[use]
    switch OperationKind(node.operation) {
    case .product, .pairwise(.multiply): break
    default: return false
    }
    guard let own = node.inputs.first(where: parameter.contains), !node.inputs.allSatisfy(parameter.contains)
    else { return false }
    let factors = zip(problem.points, part).map { point, part in
      Quantity(point.values[own]).multiple(of: part, tolerance: 1e-8)
    }
    guard let first = factors[0] else { return true }
    return !factors.allSatisfy { $0.map { abs($0 - first) <= 1e-6 * abs(first) } ?? false }
  }

  private mutating func addValues() {
    for number in problem.forward where problem.graph.nodes[number].isFloat {
      guard problem.depends[number] || problem.varied.contains(number) || isDataOfProduct(number) else {
        continue
      }
      add(.value(node: number), problem.points.map { Quantity($0.values[number]) })
    }
  }

  /// Whether a constant meets something that depends on parameters in a product: the inputs of a layer.
  private func isDataOfProduct(_ number: Int) -> Bool {
    problem.graph.readers[number].contains { reader in
      guard problem.isForward[reader], problem.depends[reader] else { return false }
      if case .product = OperationKind(problem.graph.nodes[reader].operation) { return true }
      return false
    }
  }

  private mutating func add(_ kind: Truth.Kind, _ values: [Quantity]) {
    guard let first = values.first, values.allSatisfy(\.isFinite) else { return }
    all.append(Truth(kind: kind, values: values))
    guard (values.map(\.magnitude).max() ?? 0) >= 1e-13 else { return }
    // One number that is the same everywhere says nothing.
    guard first.count > 1 || values.contains(where: { $0 != first }) else { return }
    // Two that are multiples of each other are one; but the derivative by a bias that is subtracted is none of the
    // derivative by its layer.
    let scale = first.values.first { abs($0) > 1e-9 * first.magnitude } ?? 1
    var key = first.shape.map(Int64.init)
    for value in values {
      for number in value.values.prefix(6) {
        key.append(Int64(exactly: (number / scale * 1e9).rounded()) ?? .max)
      }
    }
    let truth = Truth(kind: kind, values: values)
    let same = known[key] ?? []
    guard !same.contains(where: { $0.isNegative == (scale < 0) || $0.isGradient == truth.isGradient }) else {
      return
    }
    known[key, default: []].append((scale < 0, truth.isGradient))
    truths.append(truth)
  }
}
