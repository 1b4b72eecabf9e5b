import Arrays
import Script
import Syntax

/// The operations of one training step, as a graph that can be evaluated again with other parameters and data.
///
/// Only what depends on parameters or on data that is varied has nodes with inputs; everything else is a constant.
/// Nodes are in the order in which they can be evaluated.
struct StepGraph {
  /// An operation, or an identity that stands for one use of a value.
  struct Node {
    /// The trace's node that it repeats; nil for a use.
    let origin: NodeID?
    /// What is done with the inputs.
    let operation: TraceOperation
    /// The numbers of the inputs' nodes.
    var inputs: [Int]
    /// The expression in the program's text.
    let span: SourceSpan
    /// The expressions whose calls were open, the innermost first.
    let callers: [SourceSpan]
    /// Whether the value is given and not computed: a constant, a parameter's old value, varied data.
    let isGiven: Bool
    /// The shape of the value when the program ran.
    let shape: [Int]
    /// Whether the value was of a floating type when the program ran.
    let isFloat: Bool

    /// Whether it only hands its input on.
    var isIdentity: Bool {
      if case .copy = operation { return !isGiven }
      return false
    }
  }

  /// What is evaluated again.
  let run: TracedRun
  /// The nodes, inputs before what is made of them.
  private(set) var nodes: [Node] = []
  /// The values that the nodes had when the program ran.
  private(set) var recorded: [Operand] = []
  /// The number of a trace's node.
  private(set) var numbers: [NodeID: Int] = [:]
  /// For each node the numbers of the nodes that read it.
  private(set) var readers: [[Int]] = []

  /// Collects what `roots` depend on, down to `given`.
  ///
  /// Nodes that depend on none of `given` become constants.
  init(_ run: TracedRun, roots: [NodeID], given: Set<NodeID>) {
    self.run = run
    let trace = run.trace
    guard let last = roots.max() else { return }
    let depends = trace.dependants(of: given, upTo: last)
    // Constants are not looked behind.
    var needed = [Bool](repeating: false, count: Int(last.number) + 1)
    for node in roots { needed[Int(node.number)] = true }
    for node in trace.nodes(marked: depends).reversed()
    where needed[Int(node.number)] && !given.contains(node) {
      for input in trace.inputs(of: node) { needed[Int(input.number)] = true }
    }
    for node in trace.nodes(marked: needed) {
      let isGiven = given.contains(node) || !depends[Int(node.number)]
      let whole = trace[node]
      numbers[node] = nodes.count
      add(
        Node(
          origin: node, operation: whole.operation,
          inputs: isGiven ? [] : whole.inputs.map { numbers[$0] ?? 0 }, span: whole.span,
          callers: whole.callers, isGiven: isGiven, shape: whole.value.shape, isFloat: whole.value.isFloat),
        whole.value)
    }
    connect()
  }

  private mutating func add(_ node: Node, _ value: Operand) {
    nodes.append(node)
    recorded.append(value)
  }

  private mutating func connect() {
    readers = Array(repeating: [], count: nodes.count)
    for (number, node) in nodes.enumerated() {
      for input in node.inputs where readers[input].last != number { readers[input].append(number) }
    }
  }

  /// The number of a trace's node; nil if the step does not use it.
  func number(of node: NodeID) -> Int? { numbers[node] }

  /// The same graph in which some uses of values have identities of their own in front.
  ///
  /// `isSplit` says for a node and one of its inputs whether that use gets one. One identity serves all inputs of the
  /// same expression, in the same calls, that read the same node.
  func splittingUses(_ isSplit: (_ node: Int, _ input: Int) -> Bool) -> StepGraph {
    struct Use: Hashable {
      let input: Int
      let span: SourceSpan
      let callers: [SourceSpan]
    }
    var graph = StepGraph(run)
    var places: [Int] = []
    var made: [Use: Int] = [:]
    for (number, node) in nodes.enumerated() {
      var node = node
      node.inputs = node.inputs.map { input in
        guard isSplit(number, input) else { return places[input] }
        let use = Use(input: input, span: node.span, callers: node.callers)
        if let known = made[use] { return known }
        let origin = nodes[input]
        graph.add(
          Node(
            origin: nil, operation: .copy, inputs: [places[input]], span: node.span, callers: node.callers,
            isGiven: false, shape: origin.shape, isFloat: origin.isFloat), recorded[input])
        made[use] = graph.nodes.count - 1
        return graph.nodes.count - 1
      }
      places.append(graph.nodes.count)
      if let origin = node.origin { graph.numbers[origin] = graph.nodes.count }
      graph.add(node, recorded[number])
    }
    graph.connect()
    return graph
  }

  private init(_ run: TracedRun) { self.run = run }

  /// The same graph in which some nodes read others than they did.
  func rewired(_ change: (_ node: Int, _ input: Int) -> Int) -> StepGraph {
    var graph = self
    for number in nodes.indices {
      graph.nodes[number].inputs = nodes[number].inputs.map { change(number, $0) }
    }
    graph.connect()
    return graph
  }

  // MARK: Evaluating

  /// Evaluates a node for other inputs.
  func value(of number: Int, _ inputs: [Operand]) throws(Script.Failure) -> Operand {
    let node = nodes[number]
    guard let origin = node.origin, !node.isIdentity else { return inputs[0] }
    return try run.value(of: origin, inputs: inputs)
  }

  /// The values of all nodes where some given ones have other values.
  func values(giving given: [Int: Operand]) throws(Script.Failure) -> [Operand] {
    var values = recorded
    var isNew = [Bool](repeating: false, count: nodes.count)
    for (number, value) in given {
      values[number] = value
      isNew[number] = true
    }
    for (number, node) in nodes.enumerated() where !isNew[number] {
      guard node.inputs.contains(where: { isNew[$0] }) else { continue }
      values[number] = try value(of: number, node.inputs.map { values[$0] })
      isNew[number] = true
    }
    return values
  }

  /// The nodes that depend on one of some others, in order; nothing behind a node of `fixed` counts.
  func descendants(of starts: [Int], fixed: Set<Int> = []) -> [Int] {
    guard let first = starts.min() else { return [] }
    var isReached = [Bool](repeating: false, count: nodes.count)
    for start in starts { isReached[start] = true }
    var result: [Int] = []
    for number in first..<nodes.count {
      if isReached[number] {
        if !starts.contains(number) {
          if fixed.contains(number) { continue }
          result.append(number)
        }
        for reader in readers[number] where reader > number { isReached[reader] = true }
      }
    }
    return result
  }

  /// The nodes that some depend on, these included; `cut` are not looked behind.
  func ancestors(of ends: [Int], cut: Set<Int> = []) -> Set<Int> {
    var (seen, open) = (Set(ends), ends)
    while let number = open.popLast() {
      guard !cut.contains(number) else { continue }
      for input in nodes[number].inputs where seen.insert(input).inserted { open.append(input) }
    }
    return seen
  }

  /// The node behind identities.
  func behindIdentities(_ number: Int) -> Int {
    var number = number
    while nodes[number].isIdentity, let input = nodes[number].inputs.first { number = input }
    return number
  }
}

extension Operand {
  /// The length of each axis; none for a number.
  var shape: [Int] {
    if case .array(let array) = self { return array.shape.array }
    return []
  }

  /// Whether it is of a floating type.
  var isFloat: Bool {
    switch self {
    case .array(let array): array.type == .float64 || array.type == .float32
    case .weakFloat: true
    case .weakInteger: false
    case .scalar(let scalar): scalar.type == .float64 || scalar.type == .float32
    }
  }
}
