/// What `nn plot` can show; a new kind of chart is one case here and one line in `PlotTask.panels`.
enum PlotQuantity: String, CaseIterable, Sendable {
  case loss
  case dataLoss = "data-loss"
  case accuracy
  case rate
  case gradientNorm = "gradient-norm"
  case updateRatio = "update-ratio"
  case margin
  case boundary
}
