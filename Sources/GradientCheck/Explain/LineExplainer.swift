import Syntax

/// Says of each statement of a backward pass which derivative it holds, as the program stands.
struct LineExplainer {
  /// A search that has put nothing in.
  private let search: FaultSearch
  private let problem: StepProblem
  private let lines: SourceLines
  private let stages: StageNames
  private let sizes: SizeSymbols

  init(_ search: FaultSearch, _ lines: SourceLines) {
    self.search = search
    self.lines = lines
    problem = search.problem
    stages = StageNames(problem, search.outline, lines)
    sizes = SizeSymbols(problem)
  }

  /// One explanation for each statement that assigns something, in the order of the lines.
  func explanations(_ findings: [GradientFinding]) -> [LineExplanation] {
    var executions: [Int32: [Int]] = [:]
    let next = Set(problem.graph.descendants(of: problem.members.map(\.new)))
    // What the program computes once more for the loss.
    let forward = Set(problem.forward.filter { problem.depends[$0] }.map { problem.graph.nodes[$0].span })
    let computed = problem.computed.filter {
      !next.contains($0) && !isForward($0) && !forward.contains(problem.graph.nodes[$0].span)
    }
    for number in Set(search.places + computed).sorted()
    where search.isResult(number) && !isForward(number) {
      executions[search.outline.statementLine(problem.graph.nodes[number].span.line), default: []].append(
        number)
    }
    return executions.sorted { $0.key < $1.key }.compactMap { line, nodes in
      guard let target = search.outline.place(ofLine: line)?.statement.targets.first else { return nil }
      let known = meanings(of: nodes)
      // What the program computes of its forward pass for itself, such as its loss.
      if known == nil, nodes.allSatisfy(search.isExplainedByValue) { return nil }
      let isWrong = findings.contains { $0.line == Int(line) && $0.severity == .error }
      let status: LineExplanation.Status =
        if isWrong {
          .wrong
        } else if let known {
          known.allSatisfy { abs(abs($0.factor) - 1) < 1e-6 } ? .explained : .scaled
        } else {
          .unknown
        }
      let name = lines[target.span]
      return LineExplanation(
        line: Int(line), name: name, status: status,
        formula: known.map { "\(name) = " + $0.map { times($0.factor) + $0.symbol }.joined(separator: ", ") })
    }
  }

  /// What a statement holds each time it runs, without what it holds again; nil if anything is not known.
  private func meanings(of nodes: [Int]) -> [(factor: Double, symbol: String)]? {
    var found: [(factor: Double, symbol: String)] = []
    for node in nodes {
      guard let own = meaning(of: node) else { return nil }
      let isKnown = found.contains {
        $0.symbol == own.symbol && abs($0.factor - own.factor) <= 1e-6 * abs(own.factor)
      }
      if !isKnown { found.append(own) }
    }
    return found
  }

  private func meaning(of node: Int) -> (factor: Double, symbol: String)? {
    let shape = problem.graph.nodes[node].shape
    for truth in search.truths where !truth.isValue && !isConstant(truth) {
      guard let values = truth.fitted(to: shape), let factor = search.trial.factor(of: node, to: values)
      else {
        continue
      }
      let isTurned =
        shape.count == 2 && truth.values[0].shape == [shape[1], shape[0]] && shape[0] != shape[1]
      let symbol = symbol(of: truth)
      return (factor, isTurned ? "(\(symbol))ᵀ" : symbol)
    }
    return nil
  }

  /// Whether a truth is the same number everywhere, which any other number is a multiple of.
  private func isConstant(_ truth: Truth) -> Bool {
    truth.values[0].count == 1 && Set(truth.values.map { $0.values[0] }).count == 1
  }

  private func symbol(of truth: Truth) -> String {
    switch truth.kind {
    case .parameter(let member): "∂L/∂\(problem.members[member].path)"
    case .part(let member, let isData):
      "∂(\(isData ? "data part of L" : "penalty"))/∂\(problem.members[member].path)"
    case .adjoint(let node): "∂L/∂\(name(node))"
    case .slope(let value, let argument): "∂\(name(value))/∂\(name(argument))"
    case .value(let node): name(node)
    }
  }

  private func name(_ node: Int) -> String {
    let (target, line) = stages.name(of: node)
    return target ?? "(line \(line))"
  }

  /// Whether a node is another name for a value of the forward pass or a parameter.
  private func isForward(_ number: Int) -> Bool {
    let node = problem.graph.behindIdentities(number)
    return problem.isForward[node] || problem.members.contains { $0.old == node }
  }

  /// A factor in front of something: nothing for 1, a sign for -1.
  private func times(_ factor: Double) -> String {
    let sign = factor < 0 ? "−" : ""
    if abs(abs(factor) - 1) < 1e-6 { return sign }
    let size = sizes.symbol(of: abs(factor)) ?? FaultWords.short(abs(factor))
    return "\(sign)\(size) · "
  }
}
