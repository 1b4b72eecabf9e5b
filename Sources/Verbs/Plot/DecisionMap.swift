import Charts
import Datasets
import Tensor
import Training

/// What a trained network decides over the plane of its two inputs.
struct DecisionMap {
  let run: TrainedRun
  /// Samples along each side.
  private static let resolution = 72

  func panel() throws(PlotProblem) -> Panel {
    let inputs = run.train.inputs
    guard inputs.columns == 2 else {
      throw PlotProblem(
        reason:
          "'\(run.name)' has \(inputs.columns) input\(inputs.columns == 1 ? "" : "s"), a boundary is drawn for 2"
      )
    }
    guard case .classes(_, let names) = run.data.train.target, let record = run.records.first else {
      throw PlotProblem(reason: "'\(run.name)' is a regression, which has no classes")
    }
    let (x, y) = (extent(0), extent(1))
    let count = Self.resolution
    var grid = Matrix(rows: count * count, columns: 2)
    for row in 0..<count {
      for column in 0..<count {
        grid[row * count + column, 0] = place(column, in: x)
        grid[row * count + column, 1] = place(row, in: y)
      }
    }
    let model = TrainedModel(
      activations: run.recipe.model.map(\.activation), parameters: record.finalParameters,
      precision: run.recipe.precision)
    let features = run.data.train.featureNames
    return .boundary(
      BoundaryPanel(
        name: run.name, xTitle: features.first ?? "x1", yTitle: features.last ?? "x2", x: x, y: y,
        columns: count, rows: count, field: field(model.predict(inputs: grid)),
        groups: DataFigures.groups(run.data.train, names: names)))
  }

  private func field(_ outputs: Matrix) -> BoundaryPanel.Field {
    switch outputs.columns {
    case 1: return .scores(outputs.elements, threshold: 0.5)
    case 2: return .scores((0..<outputs.rows).map { outputs[$0, 1] - outputs[$0, 0] }, threshold: 0)
    default:
      return .classes(
        (0..<outputs.rows).map { row in
          var best = 0
          for column in 1..<outputs.columns where outputs[row, column] > outputs[row, best] { best = column }
          return best
        })
    }
  }

  private func place(_ index: Int, in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (Double(index) + 0.5) / Double(Self.resolution) * (range.upperBound - range.lowerBound)
  }

  /// The range of an input with a margin of 8 % on each side.
  private func extent(_ column: Int) -> ClosedRange<Double> {
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in 0..<run.train.inputs.rows {
      low = min(low, run.train.inputs[row, column])
      high = max(high, run.train.inputs[row, column])
    }
    guard low.isFinite, high.isFinite else { return 0...1 }
    let margin = high > low ? 0.08 * (high - low) : 1
    return (low - margin)...(high + margin)
  }
}
