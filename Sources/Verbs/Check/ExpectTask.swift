import Notebook

/// What an `nn expect` block does: judges its statements, all of them.
struct ExpectTask: CellTask {
  let statements: [Expression]

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] { [:] }

  func run(_ context: CellContext) -> CellResult {
    var findings: [Finding] = []
    var diagnostics: [Diagnostic] = []
    for statement in statements {
      let location = context.source.location(statement.position, length: statement.text.count)
      do throws(EvaluationFailure) {
        let verdict = try statement.verdict(context.value)
        findings.append(Finding(statement: statement.text, holds: verdict.holds, detail: verdict.detail))
        if !verdict.holds {
          diagnostics.append(
            Diagnostic(.expectation, "expectation does not hold: \(verdict.detail)", at: location))
        }
      } catch {
        findings.append(Finding(statement: statement.text, holds: false, detail: error.message))
        diagnostics.append(Diagnostic(.expectation, error.message, at: location))
      }
    }
    return CellResult(outputs: [.findings(findings)], diagnostics: diagnostics)
  }
}
