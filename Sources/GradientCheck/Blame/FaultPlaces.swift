import Syntax

/// Decides which line of the program is named for a node that is to blame.
struct FaultPlaces {
  private let problem: StepProblem
  private let outline: ProgramOutline
  private let suspects: [Suspect]
  private let search: FaultSearch
  /// The lines of calls by the return line of the small function that they blame.
  private var blamedCalls: [Int32: Set<Int32>] = [:]

  init(_ search: FaultSearch) {
    self.search = search
    problem = search.problem
    outline = search.outline
    suspects = search.suspects
    for node in suspects.flatMap(\.nodes) {
      if let call = call(of: node) { blamedCalls[call.helper, default: []].insert(call.line) }
    }
  }

  /// The line of a suspect, the place in it, and what is wrong with the softmax there, if that is what it reads.
  func place(of suspect: Suspect) -> (line: Int32, span: SourceSpan, softmax: SoftmaxFault?) {
    let node = problem.graph.nodes[suspect.node]
    func place(
      _ line: Int32, _ span: SourceSpan, softmax: SoftmaxFault? = nil
    ) -> (Int32, SourceSpan, SoftmaxFault?) {
      (outline.statementLine(line), span, softmax)
    }
    switch suspect.fault {
    case .order, .unexplained, .forgotten, .replaced, .leftOut, .unused:
      return place(node.span.line, node.span)
    case .value:
      if let softmax = SoftmaxFault(readBy: suspect.node, problem) {
        let span = problem.graph.nodes[softmax.node].span
        return place(span.line, span, softmax: softmax)
      }
    case .sign:
      // Where the same line is right for other layers, the layer that subtracts its bias is not.
      if let subtraction = subtraction(of: suspect.fixed), isRightElsewhere(suspect) {
        let span = problem.graph.nodes[subtraction].span
        return place(span.line, span)
      }
    case .scale: break
    }
    if let call = call(of: suspect.node), (blamedCalls[call.helper]?.count ?? 0) >= 2 {
      return place(call.helper, outline.place(ofLine: call.helper)?.statement.span ?? node.span)
    }
    if let caller = node.callers.first {
      let twins = problem.graph.nodes.indices.filter { other in
        let twin = problem.graph.nodes[other]
        return twin.span == node.span && twin.origin != nil && problem.depends[other]
          && twin.callers != node.callers && twin.callers.count == node.callers.count
      }
      let blamed = Set(
        suspects.flatMap(\.nodes).map { problem.graph.nodes[$0] }.filter { $0.span == node.span }.map(
          \.callers))
      let isScale = if case .scale = suspect.fault { true } else { false }
      let isRightElsewhere = twins.contains { !blamed.contains(problem.graph.nodes[$0].callers) }
      // What the forward pass calls as well is right: another value is passed to it.
      let isForward = search.forwardExpressions.contains(
        problem.graph.expression(of: suspect.node).inAnyCall)
      if isForward || isRightElsewhere && (isScale || outline.isInSmallFunction(node.span.line)) {
        return place(caller.line, caller)
      }
    }
    return place(node.span.line, node.span)
  }

  /// Where the forward pass subtracts one parameter, and nothing else; nil if it does not, or there are more.
  private func subtraction(of members: [Int]) -> Int? {
    guard members.count == 1 else { return nil }
    var same: Set<Int> = [problem.members[members[0]].old]
    for number in problem.forward {
      let node = problem.graph.nodes[number]
      guard node.inputs.contains(where: same.contains) else { continue }
      switch OperationKind(node.operation) {
      case .identity, .moving: same.insert(number)
      case .pairwise(.subtract): return same.contains(node.inputs[1]) ? number : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whether other executions of a suspect's expression are not blamed.
  private func isRightElsewhere(_ suspect: Suspect) -> Bool {
    let expression = problem.graph.expression(of: suspect.node).inAnyCall
    let blamed = Set(suspects.flatMap(\.nodes))
    return problem.graph.nodes.indices.contains { number in
      problem.depends[number] && !blamed.contains(number)
        && problem.graph.expression(of: number).inAnyCall == expression
    }
  }

  /// The small function that a suspect is an argument or the result of, by its return line, and the line that calls it.
  private func call(of number: Int) -> (helper: Int32, line: Int32)? {
    let node = problem.graph.nodes[number]
    if search.isHelperReturn(number) { return (node.span.line, node.callers[0].line) }
    guard search.isHelperArgument(number) else { return nil }
    let inner = problem.graph.readers[number].map { problem.graph.nodes[$0] }
      .first { $0.callers.count > node.callers.count }
    guard let inner, let function = outline.function(ofLine: inner.span.line), function.returns.count == 1
    else {
      return nil
    }
    return (function.returns[0], node.span.line)
  }
}
