import Arrays
import Syntax

/// Parameters in arrays of whole numbers, which cannot take a small step.
enum WholeNumbers {
  private static func isFloat(_ type: ElementType) -> Bool { type == .float64 || type == .float32 }

  static func notes(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    let step = examination.problem.step
    let trace = step.run.trace
    return step.parameters.compactMap { parameter in
      guard let member = parameter.members.first, case .array(let old) = trace.value(of: member.old),
        case .array(let new) = trace.value(of: member.new), !isFloat(old.type), !isFloat(new.type)
      else { return nil }
      let span = trace[member.new].span
      return GradientFinding(
        span: span, line: Int(examination.outline.statementLine(span.line)), kind: .wholeNumbers,
        severity: .note,
        message:
          "'\(parameter.name)' is an array of \(old.type.name): NumPy cuts off what is assigned to its elements, so "
          + "that the step is not the one that is computed; the verdict is that of the computed one. Make it an array of "
          + "floats: \(parameter.name).astype(float)", changes: [])
    }
  }
}
