import Script

/// Recognises factors that come from the sizes of a step's arrays.
struct SizeSymbols {
  /// The number of samples; nil if no axis of the forward pass is one.
  let samples: Int?
  private let outputs: Int?

  init(_ problem: StepProblem) {
    let graph = problem.graph
    // The axis of samples is in what parameters are combined with, and in no parameter.
    let owned = Set(problem.members.flatMap { graph.nodes[$0.old].shape })
    var counts: [Int: Int] = [:]
    var last: [Int] = []
    for number in problem.forward where problem.depends[number] {
      let shape = graph.nodes[number].shape
      for size in shape where size > 1 && !owned.contains(size) { counts[size, default: 0] += 1 }
      if shape.count == 2, shape.reduce(1, *) > 1 { last = shape }
    }
    let samples = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    self.samples = samples
    outputs = last.first { $0 != samples && $0 > 1 }
  }

  /// The factor in words, such as `n` or `-1/n`; nil if it is none of them.
  func symbol(of factor: Double) -> String? {
    var known: [(String, Double)] = [("1", 1), ("2", 2), ("1/2", 0.5)]
    if let samples {
      let n = Double(samples)
      known += [("n", n), ("1/n", 1 / n), ("2n", 2 * n), ("n/2", n / 2), ("2/n", 2 / n), ("1/(2n)", 0.5 / n)]
      known += [("n²", n * n), ("1/n²", 1 / (n * n))]
      if let outputs {
        let k = Double(outputs)
        known += [("nk", n * k), ("1/(nk)", 1 / (n * k)), ("nk/2", n * k / 2), ("2/(nk)", 2 / (n * k))]
      }
    }
    for (symbol, value) in known where abs(abs(factor) / value - 1) < 1e-5 {
      return factor < 0 ? "-\(symbol)" : symbol
    }
    return nil
  }
}
