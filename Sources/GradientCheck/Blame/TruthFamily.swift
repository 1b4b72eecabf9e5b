/// Truths of the same kind for all executions of an expression of the forward pass: for each sample, or each layer.
struct TruthFamily {
  let truths: [Truth]
  /// The same, the last layer's first: what belongs to one call of a function, or to one line, keeps its order.
  private let layersReversed: [Truth]

  /// The families among truths of values, derivatives and slopes, in the order of the program.
  static func families(of truths: [Truth], in problem: StepProblem) -> [TruthFamily] {
    enum Sort: Hashable { case adjoint, value, slope, call, part(Int), parameter(Int) }
    struct Key: Hashable {
      let sort: Sort
      let expressions: [StepGraph.Expression]
    }
    var groups: [Key: [Truth]] = [:]
    var order: [Key] = []
    func add(_ truth: Truth, _ key: Key) {
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(truth)
    }
    for truth in truths {
      switch truth.kind {
      case .adjoint(let node):
        add(truth, Key(sort: .adjoint, expressions: [problem.graph.expression(of: node)]))
      case .value(let node): add(truth, Key(sort: .value, expressions: [problem.graph.expression(of: node)]))
      case .slope(let value, let argument):
        let expressions = [value, argument].map { problem.graph.expression(of: $0) }
        add(truth, Key(sort: .slope, expressions: expressions))
        // The same function, called by several layers.
        if !problem.graph.nodes[value].callers.isEmpty {
          add(truth, Key(sort: .slope, expressions: [expressions[0].inAnyCall]))
          // Of several names for what a call is given, one.
          let key = Key(sort: .call, expressions: [expressions[0].inAnyCall])
          let isOutside =
            problem.graph.nodes[argument].callers.count < problem.graph.nodes[value].callers.count
          if isOutside, groups[key]?.last?.node != value { add(truth, key) }
        }
      case .part(let member, _): add(truth, Key(sort: .part(member), expressions: []))
      case .parameter(let member):
        // The numbers of a list.
        add(truth, Key(sort: .parameter(problem.members[member].parameter), expressions: []))
      }
    }
    // Values that are only handed on make the same family several times.
    var seen: Set<[Quantity]> = []
    return order.compactMap { key in
      guard let truths = groups[key], truths.count > 1 else { return nil }
      let values = truths.map { $0.values[0] }
      guard !seen.contains(values.map { $0.scaled(-1) }), seen.insert(values).inserted else { return nil }
      return TruthFamily(truths, in: problem.graph)
    }
  }

  private init(_ truths: [Truth], in graph: StepGraph) {
    self.truths = truths
    var layers: [[Truth]] = []
    var last: [Int32]?
    for truth in truths {
      let lines = truth.node.map { graph.nodes[$0].callers.map(\.line) }
      if layers.isEmpty || lines != last { layers.append([]) }
      layers[layers.count - 1].append(truth)
      last = lines
    }
    layersReversed = layers.reversed().flatMap { $0 }
  }

  /// Runs of a number of truths that follow each other, as the program has them, backwards, and layer by layer backwards.
  func windows(of count: Int) -> [[Truth]] {
    guard count <= truths.count, truths.count - count <= 3 else { return [] }
    return (0...(truths.count - count)).flatMap { start -> [[Truth]] in
      let (window, layers) = (truths[start..<(start + count)], layersReversed[start..<(start + count)])
      return [Array(window), window.reversed(), Array(layers)]
    }
  }
}

extension StepGraph {
  /// What makes two nodes executions of the same expression.
  struct Expression: Hashable {
    let line: Int32
    let column: Int32
    let endColumn: Int32
    let isUse: Bool
    let operation: String
    let callers: [Int32]

    /// The same expression, wherever it is called from.
    var inAnyCall: Expression {
      Expression(
        line: line, column: column, endColumn: endColumn, isUse: isUse, operation: operation, callers: [])
    }

    /// The same expression, wherever it is called from, or a use of its value.
    var anywhere: Expression {
      Expression(
        line: line, column: column, endColumn: endColumn, isUse: false, operation: operation, callers: [])
    }
  }

  /// The expression that a node is an execution of.
  func expression(of number: Int) -> Expression {
    let node = nodes[number]
    return Expression(
      line: node.span.line, column: node.span.column, endColumn: node.span.endColumn,
      isUse: node.origin == nil,
      operation: "\(OperationKind(node.operation))", callers: node.callers.map(\.line))
  }
}
