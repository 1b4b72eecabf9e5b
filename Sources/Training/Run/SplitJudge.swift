import Tensor

/// Judges a network's outputs on one split: predicted classes, accuracy, margins.
///
/// The class of a row is its largest column, the first on ties; a NaN never wins. With one column it is whether the
/// value is ≥ .5.
struct SplitJudge {
  private let targets: Matrix
  private let classes: [Int]
  private(set) var predictions: [Int]
  private var margins: [Double]

  init(_ targets: Matrix) {
    self.targets = targets
    classes = (0..<targets.rows).map { row in
      targets.elements.withUnsafeBufferPointer {
        Self.classOf(UnsafeBufferPointer(rebasing: $0[row * targets.columns..<(row + 1) * targets.columns]))
      }
    }
    predictions = Array(repeating: 0, count: targets.rows)
    margins = Array(repeating: 0, count: targets.rows)
  }

  /// The share of the most frequent class.
  var majorityAccuracy: Double {
    var counts = Array(repeating: 0, count: max(2, targets.columns))
    for label in classes { counts[label] += 1 }
    return Double(counts.max() ?? 0) / Double(classes.count)
  }

  /// Sets ``predictions`` and returns the share of them that is right.
  mutating func accuracy(_ outputs: Matrix) -> Double {
    let width = outputs.columns
    var right = 0
    outputs.elements.withUnsafeBufferPointer { outputs in
      predictions.withUnsafeMutableBufferPointer { predictions in
        classes.withUnsafeBufferPointer { classes in
          for row in predictions.indices {
            let label = Self.classOf(
              UnsafeBufferPointer(rebasing: outputs[row * width..<(row + 1) * width]))
            predictions[row] = label
            if label == classes[row] { right += 1 }
          }
        }
      }
    }
    return Double(right) / Double(classes.count)
  }

  /// Calls `body` with each of ``RunRecord/quantiles``' number and its value among the margins of `outputs`.
  mutating func marginQuantiles(_ outputs: Matrix, _ body: (Int, Double) -> Void) {
    let width = outputs.columns
    outputs.elements.withUnsafeBufferPointer { outputs in
      margins.withUnsafeMutableBufferPointer { margins in
        for row in margins.indices {
          margins[row] =
            width == 1
            ? (2 * targets.elements[row] - 1) * (2 * outputs[row] - 1)
            : Self.margin(
              UnsafeBufferPointer(rebasing: outputs[row * width..<(row + 1) * width]), classes[row])
        }
        let hasNaN = margins.contains { $0.isNaN }
        for (index, fraction) in RunRecord.quantiles.enumerated() {
          body(index, hasNaN ? .nan : Quantile.select(fraction, in: margins))
        }
      }
    }
  }

  @inline(__always)
  private static func classOf(_ row: UnsafeBufferPointer<Double>) -> Int {
    if row.count == 1 { return row[0] >= 0.5 ? 1 : 0 }
    var best = 0
    for column in 1..<row.count where row[column] > row[best] || (row[best].isNaN && !row[column].isNaN) {
      best = column
    }
    return best
  }

  @inline(__always)
  private static func margin(_ row: UnsafeBufferPointer<Double>, _ label: Int) -> Double {
    var other = -Double.infinity
    for column in row.indices where column != label {
      if row[column] > other || row[column].isNaN { other = row[column] }
    }
    return row[label] - other
  }
}
