import Syntax

/// Which line is looked at in a run without a trace, and what was found.
struct LineSampler {
  /// The mean of what an expression was worth at some visits that follow each other.
  private struct Mean {
    var sum = 0.0
    var count = 0

    var value: Double { count > 0 ? sum / Double(count) : .nan }
  }

  /// The line, from 1.
  let line: Int
  /// What is evaluated, with the function for it that was made last.
  var functions: [(expression: Expression, made: FrameFunction?)]
  /// How many means are kept at least, once there were as many visits.
  let count: Int
  private(set) var visits = 0
  private(set) var failures: [Script.Failure?]
  /// For each expression the means of `stride` visits each; the last may be of fewer.
  private var means: [[Mean]]
  /// How many visits one mean is of.
  private(set) var stride = 1

  init(line: Int, expressions: [Expression], count: Int) {
    self.line = line
    self.count = max(1, count)
    functions = expressions.map { ($0, nil) }
    means = expressions.map { _ in [] }
    failures = expressions.map { _ in nil }
  }

  /// The means of each expression; not a number where it had no value.
  var values: [[Double]] { means.map { $0.map(\.value) } }

  /// Keeps what the expressions were worth at a visit.
  mutating func keep(_ results: [Result<Double, Script.Failure>]) {
    if visits == 2 * count * stride { halve() }
    for (place, result) in results.enumerated() {
      if visits % stride == 0 { means[place].append(Mean()) }
      switch result {
      case .success(let number) where !number.isNaN:
        let last = means[place].count - 1
        means[place][last].sum += number
        means[place][last].count += 1
      case .success: break
      case .failure(let failure): failures[place] = failures[place] ?? failure
      }
    }
    visits += 1
  }

  /// Makes room for as many visits again: nobody knows how many will come.
  private mutating func halve() {
    stride *= 2
    means = means.map { row in
      Swift.stride(from: 0, to: row.count, by: 2).map { place in
        var mean = row[place]
        if place + 1 < row.count {
          mean.sum += row[place + 1].sum
          mean.count += row[place + 1].count
        }
        return mean
      }
    }
  }
}
