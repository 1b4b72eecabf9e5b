import Charts
import Notebook
import Training

/// What an `nn plot` block does: one figure with a chart for each quantity.
struct PlotTask: CellTask {
  let runs: [String]
  let show: [PlotItem]
  /// Whether the author asked for these quantities; of the default ones, those that do not exist are left out.
  let isShowGiven: Bool
  let place: YAMLNode
  let style: CurveStyle

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] { [:] }

  func problems(in source: SourceText, _ task: (String) -> (any CellTask)?) -> [Diagnostic] {
    // The curves of a script are known when it has run.
    if runs.contains(where: { task($0) is ScriptTask }) { return [] }
    return show.filter { $0.quantity == nil }.map { item in
      let (message, help) = item.unknown(among: PlotQuantity.allCases.map(\.rawValue))
      let node = item.node ?? place
      return Diagnostic(
        .badValue, message, at: source.location(node.position, length: node.length), help: help)
    }
  }

  func run(_ context: CellContext) -> CellResult {
    let trained = runs.compactMap { context.payload(of: $0, as: TrainedRun.self) }
    let scripts = ScriptPanel(
      runs: runs.compactMap { context.payload(of: $0, as: ScriptRun.self) }, style: style,
      firstColor: trained.count)
    var panels: [Panel] = []
    var diagnostics: [Diagnostic] = []
    let show = isShowGiven || !trained.isEmpty ? show : allCurves(of: scripts.runs)
    for item in show {
      let scriptPanel = scripts.panel(item.name)
      if !trained.isEmpty, let quantity = item.quantity {
        do throws(PlotProblem) {
          panels += try self.panels(of: quantity, trained)
        } catch {
          if isShowGiven || item.name == show.first?.name {
            diagnostics.append(
              Diagnostic(
                .badValue, "cannot show \(quantity.rawValue): \(error.reason)", at: context.location(place)))
          }
        }
      } else if scriptPanel == nil {
        let (message, help) = item.unknown(among: scripts.runs.curveNames, "a curve of the scripts")
        diagnostics.append(
          Diagnostic(.badValue, message, at: context.location(item.node ?? place), help: help))
      }
      if let scriptPanel { panels.append(scriptPanel) }
    }
    if show.isEmpty {
      diagnostics.append(
        Diagnostic(
          .badValue, "the scripts have no curves to show", at: context.location,
          help:
            "print a number in each turn of a loop, or write '#| watch: {loss: EXPRESSION}' in the script's block"
        ))
    }
    guard !panels.isEmpty else { return .failure(diagnostics) }
    let figure = FigureOutput(Figure(panels: panels), idPrefix: context.figurePrefix)
    return CellResult(outputs: [.figure(figure)], diagnostics: diagnostics)
  }

  /// The first curves that there are, where the author asks for none.
  private func allCurves(of scripts: [ScriptRun]) -> [PlotItem] {
    scripts.curveNames.prefix(4).map { PlotItem($0) }
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

extension [ScriptRun] {
  /// The names of the curves, each once, in the order of the runs.
  fileprivate var curveNames: [String] {
    var seen: Set<String> = []
    return flatMap { $0.curves.map(\.name) }.filter { seen.insert($0).inserted }
  }
}
