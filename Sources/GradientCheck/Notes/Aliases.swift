import Script
import Syntax

/// Values of the forward pass that a backward pass changes in place under another name.
enum Aliases {
  static func notes(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    let step = examination.problem.step
    let trace = step.run.trace
    let olds = Set(step.parameters.flatMap { $0.members.map(\.old) })
    let states = Set(step.states.map(\.old))
    guard let last = trace.nodes.last else { return [] }
    let depends = trace.dependants(of: olds, upTo: last)
    var seen: Set<SourceSpan> = []
    var found: [GradientFinding] = []
    for node in trace.nodes.dropFirst(step.start.count).prefix(step.end.count - step.start.count) {
      guard changesInPlace(trace.operation(of: node)) else { continue }
      var origin = trace.inputs(of: node)[0]
      while case .copy = trace.operation(of: origin) {
        let source = trace.inputs(of: origin)[0]
        let span = trace[origin].span
        if depends[Int(source.number)], !olds.contains(trace.behindCopies(source)),
          !states.contains(trace.behindCopies(source)),
          let place = examination.outline.place(ofLine: span.line),
          case .assign(let targets, let value) = place.statement.kind, value.isPath, targets.count == 1,
          targets[0].isPath, seen.insert(span).inserted
        {
          let (name, other) = (lines[targets[0].span], lines[value.span])
          found.append(
            GradientFinding(
              span: place.statement.span, line: Int(place.lines.lowerBound), kind: .inPlace, severity: .note,
              message:
                "'\(name)' is another name for '\(other)', and line \(trace[node].span.line) changes it in place: "
                + "'\(other)' changes with it, which harms whoever reads it later; '\(other).copy()' does not",
              changes: []))
        }
        origin = source
      }
    }
    return found
  }

  private static func changesInPlace(_ operation: TraceOperation) -> Bool {
    switch operation {
    case .inPlace, .settingElement, .settingWindow: true
    default: false
    }
  }
}
