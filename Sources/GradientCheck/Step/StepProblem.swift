import Arrays
import Script
import Syntax

/// A training step with its true gradient at several points: what verdicts and the search for wrong lines start from.
struct StepProblem {
  /// A parameter's array or number in the graph.
  struct Member {
    /// Which of ``TrainingStep/parameters`` it belongs to.
    let parameter: Int
    /// The node of the value before the step.
    let old: Int
    /// The node of the value after it.
    let new: Int
    let path: String
    /// The gradient that an adaptive optimizer takes, and 1 if it subtracts what it makes of it, -1 if it adds that; nil
    /// if the step itself is judged.
    var gradient: (node: Int, sign: Double)?
    /// Where the step takes the parameter's place: what the new value is multiplied with to get what was to be added.
    var increment: Double?
  }

  let step: TrainingStep
  let graph: StepGraph
  private(set) var members: [Member]
  /// The node of the loss.
  let loss: Int
  /// The nodes that the loss is made of, in order.
  let forward: [Int]
  /// Whether the loss is made of a node.
  let isForward: [Bool]
  /// Whether a node depends on a parameter.
  let depends: [Bool]
  /// The nodes of the hand-written backward pass, in order: they depend on parameters, and the loss not on them.
  let backward: [Int]
  /// Whether a node lies between a parameter's old and new value.
  let isChain: [Bool]
  /// Whether a parameter's new value is made of a node.
  let isStep: [Bool]
  /// The nodes of what the backward pass has computed and still holds, whether the step uses it or not.
  let computed: [Int]
  /// The nodes of data that is varied from point to point.
  let varied: [Int]
  /// The nodes of velocities and the like.
  let states: [Int]
  /// The points at which the step is judged.
  var points: [CheckPoint] = []
  /// The program's own values; nil if they have no finite derivatives.
  var own: CheckPoint?

  /// Prepares a step and draws its points.
  ///
  /// - Throws: ``CheckFailure/noPoint`` if the loss has no finite derivatives at any point that is tried.
  init(_ step: TrainingStep) throws(CheckFailure) {
    let data = VariedData(step).nodes
    let all = step.parameters.flatMap(\.members)
    let given = Set(all.map(\.old) + data + step.states.map(\.old) + step.carried)
    let roots =
      [step.loss] + step.unused.map(\.new) + step.leftOut.map(\.updated) + step.computed + all.map(\.new)
      + all.map(\.old)
    let graph = StepGraph(step.run, roots: roots, given: given)
    let whole = StepProblem(step, graph, data: data)
    self.init(step, whole.withOwnUses(), data: data)
    var maker = PointMaker(self)
    own = maker.own()
    points = maker.points()
    guard !points.isEmpty else { throw .noPoint }
    findIncrementSigns()
    let isFlat = points.allSatisfy { point in
      members.indices.allSatisfy { gradient(of: $0, at: point).magnitude == 0 }
    }
    guard !isFlat else { throw .flatLoss }
  }

  /// Lets steps that take their parameters' places go downhill where the program does not tell whether they were to be
  /// added or subtracted, those of one statement alike.
  mutating func findIncrementSigns() {
    let open = step.parameters.flatMap(\.members).filter(\.isSignOpen)
    for (_, group) in Dictionary(grouping: open, by: { step.run.trace[$0.new].span }) {
      let own = members.indices.filter { number in group.contains { $0.path == members[number].path } }
      let slope = own.reduce(0.0) { sum, number in
        let gradient = gradient(of: number, at: points[0])
        return sum
          + (change(of: number, in: points[0].values).map { ($0 * gradient).values.reduce(0, +) } ?? 0)
      }
      guard slope > 0 else { continue }
      for number in own { members[number].increment = members[number].increment.map { -$0 } }
    }
  }

  /// The same step on a graph that has been changed; the points have to be made again.
  init(_ step: TrainingStep, _ graph: StepGraph, data: [NodeID]) {
    self.step = step
    self.graph = graph
    var members: [Member] = []
    var isChain = [Bool](repeating: false, count: graph.nodes.count)
    var isDeclared: Set<Int> = []
    for (number, parameter) in step.parameters.enumerated() {
      for member in parameter.members {
        guard let old = graph.number(of: member.old), let new = graph.number(of: member.new) else { continue }
        if member.gradientPath != nil { isDeclared.insert(members.count) }
        members.append(
          Member(parameter: number, old: old, new: new, path: member.path, increment: member.increment))
        for node in member.chain { if let place = graph.number(of: node) { isChain[place] = true } }
      }
    }
    varied = data.compactMap { graph.number(of: $0) }
    states = (step.states.map(\.old) + step.carried).compactMap { graph.number(of: $0) }
    loss = graph.number(of: step.loss) ?? 0
    let olds = Set(members.map(\.old))
    let before = graph.ancestors(of: [loss], cut: olds)
    forward = before.sorted()
    var (depends, isForward) = (isChain.map { _ in false }, isChain.map { _ in false })
    for number in olds { depends[number] = true }
    for number in before { isForward[number] = true }
    for number in graph.nodes.indices where !depends[number] {
      for input in graph.nodes[number].inputs where depends[input] { depends[number] = true }
    }
    self.depends = depends
    self.isForward = isForward
    for (number, member) in members.enumerated() {
      if isDeclared.contains(number) {
        members[number].gradient = (member.new, 1)
        continue
      }
      guard member.increment == nil else { continue }
      let optimizer = AdaptiveOptimizer(
        graph: graph, old: member.old, new: member.new, depends: depends, isForward: isForward,
        isChain: isChain,
        states: Set(states))
      guard let optimizer else { continue }
      for node in optimizer.nodes { isChain[node] = true }
      let change = Quantity(graph.recorded[member.new]) - Quantity(graph.recorded[member.old])
      let product = change * Quantity(graph.recorded[optimizer.gradient])
      members[number].gradient = (optimizer.gradient, product.values.reduce(0, +) > 0 ? -1 : 1)
    }
    self.members = members
    self.isChain = isChain
    let held = step.computed.compactMap { graph.number(of: $0) }
    let unused = step.unused.compactMap { graph.number(of: $0.new) }
    computed = graph.ancestors(of: held + unused, cut: olds).sorted()
      .filter { depends[$0] && !before.contains($0) && !olds.contains($0) }
    let own = graph.ancestors(of: members.map(\.new), cut: olds)
    var isStep = isChain.map { _ in false }
    for number in own { isStep[number] = true }
    self.isStep = isStep
    backward = own.filter { depends[$0] && !isForward[$0] && !olds.contains($0) }.sorted()
  }

  /// The graph in which each use of a shared value by the backward pass can be replaced by itself.
  private func withOwnUses() -> StepGraph {
    let olds = Set(members.map(\.old))
    let isBackward = Set(backward)
    var spans: [Int: Set<SourceSpan>] = [:]
    for number in backward {
      for input in graph.nodes[number].inputs { spans[input, default: []].insert(graph.nodes[number].span) }
    }
    return graph.splittingUses { number, input in
      guard isBackward.contains(number), !graph.nodes[number].isIdentity,
        graph.nodes[number].inputs.count < 50,
        depends[input], !isChain[input], !olds.contains(input)
      else { return false }
      return isForward[input] || (spans[input]?.count ?? 0) > 1
    }
  }

  /// What the step adds to a parameter's array or was to add, or minus the gradient that an adaptive optimizer takes; nil
  /// if its shape changes.
  func change(of member: Int, in values: [Operand]) -> Quantity? {
    if let (node, sign) = members[member].gradient { return Quantity(values[node]).scaled(-sign) }
    let (old, new) = (Quantity(values[members[member].old]), Quantity(values[members[member].new]))
    if let factor = members[member].increment {
      let step = Quantity(old.shape, repeating: 0) + new.scaled(factor)
      return step.shape == old.shape ? step : nil
    }
    return old.shape == new.shape ? new - old : nil
  }

  /// What is trained although no layer uses it; a sum of losses is not.
  var unused: [StepParameter.Member] {
    step.unused.filter { state in
      guard let old = graph.number(of: state.old), let new = graph.number(of: state.new) else { return false }
      let sums = points.map { Quantity($0.values[new]) - Quantity($0.values[old]) }
      let factors = zip(sums, points).map { sum, point in
        sum.count == 1 ? sum.values[0] / Quantity(point.values[loss]).values.reduce(0, +) : .nan
      }
      guard let first = factors.first, first.isFinite else { return true }
      return !factors.allSatisfy { abs($0 - first) <= 1e-9 * abs(first) }
    }
  }

  /// The derivative of the loss by a parameter's array.
  func gradient(of member: Int, at point: CheckPoint) -> Quantity {
    point.adjoints[members[member].old]
      ?? Quantity(point.values[members[member].old].shape, repeating: 0)
  }
}
