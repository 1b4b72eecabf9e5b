import Script
import Syntax

/// Learning rates that change from step to step although no update uses them.
enum UnusedSchedules {
  static func notes(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    let step = examination.problem.step
    let trace = step.run.trace
    // Whether the steps that follow are made of it.
    let paths = Set(step.parameters.flatMap { $0.members.map(\.path) })
    guard let last = step.run.visits.last, last.count > step.end.count else { return [] }
    let used = trace.ancestors(of: last.variables.filter { paths.contains($0.path) }.map(\.node))
    var seen: Set<NodeID> = []
    var found: [GradientFinding] = []
    for variable in step.start.variables where isRate(variable.path) {
      let value = trace.value(of: variable.node)
      guard value.shape.isEmpty, value.isFloat,
        let next = step.end.variables.first(where: { $0.path == variable.path && $0.depth == variable.depth })
      else { continue }
      let (old, new) = (trace.behindCopies(variable.node), trace.behindCopies(next.node))
      guard old != new, Int(new.number) > step.start.count, seen.insert(new).inserted else { continue }
      guard !(Int(new.number) < used.count && used[Int(new.number)]) else { continue }
      let span = trace[new].span
      found.append(
        GradientFinding(
          span: span, line: Int(examination.outline.statementLine(span.line)), kind: .unusedSchedule,
          severity: .note,
          message: "'\(variable.path)' changes from step to step, but no update uses it", changes: []))
    }
    return found
  }

  private static func isRate(_ path: String) -> Bool {
    let name = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ["rate", "lr", "alpha", "eta", "step_size", "stepsize", "learning"].contains { part in
      name == part || name.contains(part) && part.count > 3 || name.hasPrefix("\(part)_")
        || name.hasSuffix("_\(part)")
    }
  }
}
