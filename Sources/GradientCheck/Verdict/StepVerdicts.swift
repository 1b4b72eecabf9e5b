import Arrays
import Script
import Syntax

/// Gives each parameter of a step its verdict.
struct StepVerdicts {
  private let problem: StepProblem
  private let judge: StepJudge
  /// What the step did to each member.
  let constants: [MemberConstant]
  /// The rate of each member.
  let rates: [Double]
  /// 1 for each member that its update subtracts from, -1 where it adds.
  let directions: [Double]
  /// Whether a member's update multiplies twice with the same number.
  let repeated: [Bool]

  init(_ problem: StepProblem) {
    self.problem = problem
    judge = StepJudge(problem: problem)
    constants = judge.constants()
    (rates, directions, repeated) = Self.rates(problem, constants)
  }

  /// The rates under the reading that makes most parameters right.
  ///
  /// What multiplies a gradient in the update may belong to the gradient, as 1/n and the inputs of a hand-written loop
  /// do: numbers that the loss is made of are counted as part of the rate, or not.
  private static func rates(_ problem: StepProblem, _ constants: [MemberConstant]) -> (
    rates: [Double], directions: [Double], repeated: [Bool]
  ) {
    let trace = problem.step.run.trace
    let graph = problem.graph
    var depends: Set<NodeID> = []
    for (number, node) in graph.nodes.enumerated() where problem.depends[number] {
      if let origin = node.origin { depends.insert(origin) }
    }
    let reader = StepRate(trace, states: problem.step.states, carried: problem.step.carried, depends: depends)
    let all = problem.step.parameters.flatMap(\.members)
    let factors = all.map { reader.factors(of: $0) }
    let used = Self.usedByLoss(problem)
    func rate(_ factors: StepRate.Factors, _ line: Int32, _ counts: (StepRate.Number, Int32) -> Bool)
      -> Double
    {
      let product = factors.numbers.reduce(1.0) { counts($1, line) ? $0 * $1.value : $0 }
      return product == 0 || !product.isFinite ? 1 : product
    }
    func isLiteral(_ node: NodeID, _ line: Int32) -> Bool {
      if case .literal = trace.operation(of: node) { return trace[node].span.line == line }
      return false
    }
    let lines = all.map { trace[$0.new].span.line }
    let sizes = Self.sizes(problem)
    func isSize(_ number: StepRate.Number) -> Bool { sizes.contains(number.divisor ?? number.value) }
    let readings: [(StepRate.Number, Int32) -> Bool] = [
      { !isSize($0) && (!used.contains($0.node) || isLiteral($0.node, $1)) },
      { _, _ in true },
      { !isSize($0) && !used.contains($0.node) && !isLiteral($0.node, $1) },
    ]
    var best: (count: Int, rates: [Double]) = (-1, [])
    for reading in readings {
      let rates = problem.members.indices.map { number in
        problem.members[number].gradient == nil ? rate(factors[number], lines[number], reading) : 1
      }
      let count = zip(constants, rates).count { constant, rate in
        constant.factor.map { abs(abs($0 / rate) - 1) < StepJudge.spread } ?? false
      }
      if count > best.count { best = (count, rates) }
    }
    let directions = problem.members.indices.map { number in
      let turn = (problem.members[number].increment ?? 1) * (all[number].increment ?? 1)
      return problem.members[number].gradient?.sign
        ?? turn * factors[number].sign * (best.rates[number] < 0 ? -1 : 1)
    }
    return (best.rates.map(abs), directions, factors.map(\.isRepeated))
  }

  /// The lengths of axes that are longer than 1, and their products in pairs.
  private static func sizes(_ problem: StepProblem) -> Set<Double> {
    let lengths = Set(problem.forward.flatMap { problem.graph.nodes[$0].shape }).filter { $0 > 1 }
    return Set(lengths.flatMap { length in [Double(length)] + lengths.map { Double(length * $0) } })
  }

  /// The nodes of the trace that the loss is made of.
  private static func usedByLoss(_ problem: StepProblem) -> Set<NodeID> {
    let trace = problem.step.run.trace
    let olds = Set(problem.step.parameters.flatMap { $0.members.map(\.old) })
    return Set(trace.nodes(marked: trace.ancestors(of: [problem.step.loss], cut: olds)))
  }

  /// The verdicts in the order of the step's parameters.
  func verdicts(gradientNames: [String?]) -> [ParameterVerdict] {
    let sizes = SizeSymbols(problem)
    let unused = problem.unused.map { state in
      ParameterVerdict(
        name: state.path, gradient: nil, kind: .wrong, factor: nil, symbol: nil, atStart: nil,
        relativeError: 1,
        cosine: nil, line: Int(problem.step.run.trace[state.new].span.line))
    }
    let leftOut = problem.step.leftOut.map { path, updated in
      ParameterVerdict(
        name: path, gradient: nil, kind: .notUpdated, factor: nil, symbol: nil, atStart: nil,
        relativeError: 1,
        cosine: nil, line: Int(problem.step.run.trace[updated].span.line))
    }
    return unused + leftOut
      + problem.step.parameters.indices.map { parameter in
        let members = problem.members.indices.filter { problem.members[$0].parameter == parameter }
        var (kind, factor) = verdict(members.map { (constants[$0], rates[$0]) })
        let isReplaced = members.contains { problem.members[$0].increment != nil }
        if isReplaced { (kind, factor) = (.wrong, nil) }
        if !problem.step.parameters[parameter].isKept { (kind, factor) = (.notUpdated, nil) }
        var atStart: ParameterVerdict.Kind?
        if let own = problem.own, !isReplaced {
          let start = verdict(members.map { (constant(of: $0, at: own), rates[$0]) }).0
          if start != kind, kind != .notUpdated { atStart = start }
        }
        let node = problem.step.parameters[parameter].members[0].new
        let (error, cosine) = isReplaced ? (1, nil) : distance(members)
        return ParameterVerdict(
          name: problem.step.parameters[parameter].name, gradient: gradientNames[parameter], kind: kind,
          factor: factor, symbol: factor.flatMap { sizes.symbol(of: $0) }, atStart: atStart,
          relativeError: error, cosine: cosine, line: Int(problem.step.run.trace[node].span.line))
      }
  }

  private func verdict(_ members: [(MemberConstant, Double)]) -> (ParameterVerdict.Kind, Double?) {
    var found: Double?
    for (constant, rate) in members {
      switch constant {
      case .none: return (.wrong, nil)
      case .idle: continue
      case .constant(let factor):
        let factor = factor / rate
        if let found, abs(found - factor) > StepJudge.spread * abs(found) { return (.wrong, nil) }
        found = found ?? factor
      }
    }
    guard let found else { return (.ok, 1) }
    if abs(found - 1) < StepJudge.spread { return (.ok, 1) }
    return (.scaled, found)
  }

  private func constant(of member: Int, at point: CheckPoint) -> MemberConstant {
    guard let change = problem.change(of: member, in: point.values) else { return .none }
    let gradient = problem.gradient(of: member, at: point)
    guard
      let factor = StepJudge.factor(change, gradient, old: point.values[problem.members[member].old])
    else { return .none }
    return factor == 0 ? .idle : .constant(-factor)
  }

  /// How far the step is from −rate · ∂loss, at the worst point.
  private func distance(_ members: [Int]) -> (error: Double, cosine: Double?) {
    var (worst, cosine): (Double, Double?) = (0, nil)
    for point in problem.points {
      var (steps, gradients): ([Double], [Double]) = ([], [])
      for member in members {
        let gradient = problem.gradient(of: member, at: point)
        guard let change = problem.change(of: member, in: point.values) else { return (1, nil) }
        steps += change.scaled(-1 / rates[member]).values
        gradients += gradient.values
      }
      let (step, gradient) = (Quantity([steps.count], steps), Quantity([gradients.count], gradients))
      let scale = max(step.magnitude, gradient.magnitude)
      if scale > 0 { worst = max(worst, (step - gradient).magnitude / scale) }
      if let angle = step.cosine(with: gradient) { cosine = min(cosine ?? 1, angle) }
    }
    return (worst, cosine)
  }
}
