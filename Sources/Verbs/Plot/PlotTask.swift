import Charts
import Notebook
import Training

/// What an `nn plot` block does: one figure with a chart for each quantity.
struct PlotTask: CellTask {
  let runs: [String]
  let show: [PlotQuantity]
  /// Whether the author asked for these quantities; of the default ones, those that do not exist are left out.
  let isShowGiven: Bool
  let place: YAMLNode
  let style: CurveStyle

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] { [:] }

  func run(_ context: CellContext) -> CellResult {
    let runs = runs.compactMap { context.payload(of: $0, as: TrainedRun.self) }
    var panels: [Panel] = []
    var diagnostics: [Diagnostic] = []
    for quantity in show {
      do throws(PlotProblem) {
        panels += try self.panels(of: quantity, runs)
      } catch {
        if !isShowGiven, quantity != show.first { continue }
        diagnostics.append(
          Diagnostic(
            .badValue, "cannot show \(quantity.rawValue): \(error.reason)", at: context.location(place)))
      }
    }
    guard !panels.isEmpty else { return .failure(diagnostics) }
    let figure = FigureOutput(Figure(panels: panels), idPrefix: context.figurePrefix)
    return CellResult(outputs: [.figure(figure)], diagnostics: diagnostics)
  }

  private func panels(of quantity: PlotQuantity, _ runs: [TrainedRun]) throws(PlotProblem) -> [Panel] {
    let curves = CurvePanels(runs: runs, style: style)
    switch quantity {
    case .loss: return [try curves.loss("loss") { $0.loss }]
    case .dataLoss: return [try curves.loss("data loss") { $0.dataLoss }]
    case .accuracy: return [try curves.accuracy()]
    case .rate: return [try curves.rate()]
    case .gradientNorm: return [try curves.layers("gradient norm") { $0.gradientNorms }]
    case .updateRatio: return [try curves.layers("update ratio") { $0.updateRatios }]
    case .margin: return [try curves.margin()]
    case .boundary: return try runs.map { run throws(PlotProblem) in try DecisionMap(run: run).panel() }
    }
  }
}

/// Why a quantity cannot be drawn.
struct PlotProblem: Error {
  let reason: String
}
