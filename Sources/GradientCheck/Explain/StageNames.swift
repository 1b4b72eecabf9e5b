/// Names values of the forward pass as the program does.
struct StageNames {
  private let problem: StepProblem
  private let outline: ProgramOutline
  private let lines: SourceLines

  init(_ problem: StepProblem, _ outline: ProgramOutline, _ lines: SourceLines) {
    self.problem = problem
    self.outline = outline
    self.lines = lines
  }

  /// What a value is assigned to; nil for one without a name.
  ///
  /// A value that only gets a bias before it has a name goes by that name: the derivatives by both are the same.
  func name(of number: Int) -> (target: String?, line: Int32) {
    let graph = problem.graph
    let node = graph.behindIdentities(number)
    let named = isNamed(node) ? node : namesake(of: node)
    let line = graph.nodes[named ?? node].span.line
    guard let named, let place = outline.place(ofLine: graph.nodes[named].span.line),
      let target = place.statement.targets.first
    else { return (nil, line) }
    return (lines[target.span], line)
  }

  /// The first value with a name by which the loss has the same derivative.
  private func namesake(of number: Int) -> Int? {
    problem.forward.first { other in
      guard other >= number, problem.depends[other], isNamed(other) else { return false }
      return problem.points.allSatisfy { point in
        guard let own = point.adjoints[number], let theirs = point.adjoints[other] else { return false }
        return own == theirs
      }
    }
  }

  /// Whether a node is all of what its statement assigns.
  private func isNamed(_ number: Int) -> Bool {
    let span = problem.graph.nodes[number].span
    guard let statement = outline.place(ofLine: span.line)?.statement, !statement.targets.isEmpty else {
      return false
    }
    return statement.result?.elementSpan == span
  }
}
