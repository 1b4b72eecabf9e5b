import GradientCheck
import Notebook
import Tensor

/// Gathers the verdicts of a gradient check into a table and a few numbers.
struct GradcheckSummary {
  private var rows: [[String]] = []
  private var checked = 0
  private var failed = 0
  private var worst = 0.0
  /// The entries that could not be decided, at most a dozen, each once.
  private(set) var undecidedNames: [String] = []
  private var undecided = 0

  mutating func add(_ tensor: TensorVerdict, at point: GradcheckPoint) {
    checked += tensor.checked
    failed += tensor.failed
    undecided += tensor.undecided.count
    for index in tensor.undecided where undecidedNames.count < 12 {
      let name = "\(tensor.name(of: index)) (\(point.rawValue))"
      undecidedNames.append(name)
    }
    let error = tensor.worst?.relativeError ?? 0
    worst = max(worst, error)
    rows.append([
      point.rawValue, tensor.name, tensor.worst.map { tensor.name(of: $0.index) } ?? "–",
      tensor.worst.map { NumberText.scientific($0.analytic, decimals: 2) } ?? "–",
      tensor.worst.map { NumberText.scientific($0.numeric, decimals: 2) } ?? "–",
      NumberText.scientific(error, decimals: 1), NumberText.fixed(tensor.cosine, decimals: 4),
      "\(tensor.checked)/\(tensor.total)", tensor.passed ? "agrees" : "wrong",
    ])
  }

  /// One row a tensor and point.
  var table: TableOutput {
    TableOutput(
      columns: [
        .init("at", isNumeric: false), .init("tensor", isNumeric: false), .init("worst", isNumeric: false),
        .init("analytic"), .init("numeric"), .init("rel. error"), .init("cosine"), .init("entries"),
        .init("verdict", isNumeric: false),
      ], rows: rows)
  }

  /// What expressions can name.
  var values: [String: Value] {
    [
      "checked": .number(Double(checked)), "failed": .number(Double(failed)),
      "undecided": .number(Double(undecided)), "worst": .number(worst),
    ]
  }
}
