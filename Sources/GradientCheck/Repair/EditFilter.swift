import Arrays
import Script
import Syntax

/// Tells which changes of a statement can be right, without running the program once for each.
///
/// All of them are evaluated in one run, just before the statement runs, and again at the points where the step is
/// judged: a right one gives what the search for faults has put in the statement's place.
struct EditFilter {
  private let check: ProgramCheck
  private let current: Examination

  init(_ check: ProgramCheck, _ current: Examination) {
    self.check = check
    self.current = current
  }

  /// One run of the statement: the nodes that make up its value.
  private struct Execution {
    let probe: TracedProbe
    let nodes: [Int]
  }

  /// The changes that may be right, the likeliest first.
  func likely(_ edits: [Edit], _ place: ProgramOutline.Place) -> [Edit] {
    guard let value = place.statement.value else { return edits }
    let span = value.elementSpan
    guard current.problem.graph.nodes.contains(where: { $0.span == span && !$0.isGiven }) else {
      return edits
    }
    let texts = edits.map { $0.value ?? "" }
    guard
      let examination = try? check.examination(
        of: current.text, probing: [Int(place.lines.lowerBound): texts], shapes: shapes(span),
        visit: current.visit)
    else { return edits }
    var search = examination.search(outline: current.outline)
    search.runAll(examination.verdicts)
    let executions = executions(of: span, search.problem)
    guard !executions.isEmpty else { return edits }
    var (exact, scaled, unknown): ([Edit], [Edit], [Edit]) = ([], [], [])
    for (number, edit) in edits.enumerated() {
      guard edit.value != nil else {
        unknown.append(edit)
        continue
      }
      switch fit(number, executions, search) {
      case .exact: exact.append(edit)
      case .multiple: scaled.append(edit)
      case .none: break
      }
    }
    return exact + unknown + scaled
  }

  /// The shapes that the statement's value may be meant to have: its own, and those of parameters.
  private func shapes(_ span: SourceSpan) -> Set<[Int]> {
    let graph = current.problem.graph
    let own = graph.nodes.filter { $0.span == span && !$0.isGiven }.map(\.shape)
    return Set(own + [[own.count]] + current.problem.members.map { graph.nodes[$0.old].shape })
  }

  /// Where the statement's value went each time.
  private func executions(of span: SourceSpan, _ problem: StepProblem) -> [Execution] {
    let probes = problem.step.run.probes
    let places = problem.graph.nodes.indices.filter { place in
      let node = problem.graph.nodes[place]
      return node.span == span && node.origin != nil && !node.isGiven
    }
    return probes.enumerated().compactMap { number, probe in
      let end = number + 1 < probes.count ? probes[number + 1].count : Int.max
      let own = places.filter { place in
        let node = problem.graph.nodes[place]
        guard let origin = node.origin else { return false }
        return Int(origin.number) > probe.count && Int(origin.number) <= end && node.callers == probe.callers
      }
      return own.isEmpty ? nil : Execution(probe: probe, nodes: own)
    }
  }

  private enum Fit { case exact, multiple, none }

  /// Whether an expression has the values that are wanted, each time the statement runs.
  private func fit(_ number: Int, _ executions: [Execution], _ search: FaultSearch) -> Fit {
    let graph = search.problem.graph
    var factor: Double?
    for execution in executions {
      guard let origin = execution.probe.expressions[number], let candidate = graph.number(of: origin) else {
        return .none
      }
      for values in search.trial.values {
        var own = Quantity(values[candidate])
        var wanted = Quantity(values[execution.nodes[0]])
        if execution.nodes.count > 1 {
          let numbers = execution.nodes.flatMap { Quantity(values[$0]).values }
          wanted = Quantity([numbers.count], numbers)
          own = own.reshaped([own.count])
        }
        if wanted.magnitude == 0, own.magnitude == 0 { continue }
        guard own.shape == wanted.shape, let multiple = own.multiple(of: wanted, tolerance: 1e-7),
          multiple > 0
        else {
          return .none
        }
        if let factor, abs(multiple - factor) > 1e-6 * factor { return .none }
        factor = factor ?? multiple
      }
    }
    guard let factor else { return .none }
    return abs(factor - 1) < 1e-6 ? .exact : .multiple
  }
}

extension Expression {
  /// The place of the numbers that it makes: of a comprehension, its element.
  var elementSpan: SourceSpan {
    if case .comprehension(_, let element, nil, _) = kind { return element.elementSpan }
    return span
  }
}
