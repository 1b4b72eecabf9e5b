import Notebook

/// What an `nn table` block does: evaluates each column for each run.
struct TableTask: CellTask {
  let runs: [String]
  let columns: [TableColumn]

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] { [:] }

  func run(_ context: CellContext) -> CellResult {
    var diagnostics: [Diagnostic] = []
    let rows = runs.map { run in
      [run]
        + columns.map { column in
          let expression = column.expression.below(run)
          do throws(EvaluationFailure) {
            return column.style.text(try expression.number(context.value), isEpoch: expression.isEpoch)
          } catch {
            diagnostics.append(
              Diagnostic(
                .expression, "\(error.message) for '\(run)'",
                at: context.source.location(expression.position, length: expression.text.count)))
            return ""
          }
        }
    }
    let table = TableOutput(
      columns: [TableOutput.Column("run", isNumeric: false)] + columns.map { TableOutput.Column($0.title) },
      rows: rows)
    return CellResult(outputs: [.table(table)], diagnostics: diagnostics)
  }
}
