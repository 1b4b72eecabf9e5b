import GradientCheck
import Notebook
import Tensor
import Training

/// What an `nn gradcheck` block does: checks every parameter tensor of a run's model.
struct GradcheckTask: CellTask {
  let run: String
  let points: [GradcheckPoint]
  let entries: Int
  let samples: Int

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] {
    ["checked": .number, "failed": .number, "undecided": .number, "worst": .number]
  }

  func run(_ context: CellContext) -> CellResult {
    guard let run: TrainedRun = context.payload(of: run), let record = run.records.first else {
      return CellResult()
    }
    let rows = min(samples, run.train.count)
    let check: DeclaredModelCheck
    do throws(TrainingError) {
      check = try DeclaredModelCheck(
        recipe: run.recipe, samples: run.train.first(rows), maximumEntries: entries)
    } catch {
      return .failure([Diagnostic(.gradient, error.words, at: context.location)])
    }
    var summary = GradcheckSummary()
    var diagnostics: [Diagnostic] = []
    for point in points {
      let parameters = point == .initial ? record.initialParameters : record.finalParameters
      guard parameters.areFinite else {
        diagnostics.append(
          Diagnostic(
            .gradient,
            "'\(run.name)' diverged: its \(point.rawValue) parameters are not finite, so there is no gradient to check",
            at: context.location, help: "check 'at: initial', or train with a lower rate"))
        continue
      }
      let verdict = check.run(at: parameters)
      for tensor in verdict.tensors {
        summary.add(tensor, at: point)
        guard !tensor.passed else { continue }
        diagnostics.append(
          Diagnostic(
            .gradient,
            "gradient of \(tensor.name) at the \(point.rawValue) parameters \(tensor.fault); \(tensor.worstInWords)",
            at: context.location))
      }
    }
    let note =
      "Central differences in float64 on \(rows) of \(run.train.count) training samples"
      + (run.records.count > 1 ? ", first of \(run.records.count) repeats" : "") + "."
    var outputs: [Output] = [.table(summary.table), .text(note)]
    if !summary.undecidedNames.isEmpty {
      outputs.append(
        .text(
          "Undecided, because a relu switches within every step tried: \(summary.undecidedNames.joined(separator: ", "))."
        ))
    }
    return CellResult(outputs: outputs, values: summary.values, diagnostics: diagnostics)
  }
}

extension Parameters {
  fileprivate var areFinite: Bool {
    layers.allSatisfy { $0.weights.elements.allSatisfy(\.isFinite) && $0.biases.allSatisfy(\.isFinite) }
  }
}

extension Samples {
  /// The first rows.
  fileprivate func first(_ count: Int) -> Samples {
    func head(_ matrix: Matrix) -> Matrix {
      matrix.selecting(rows: Array(0..<count))
    }
    return Samples(inputs: head(inputs), targets: head(targets), isClassification: isClassification)
  }
}

extension TensorVerdict {
  /// The tensor in words, layers counted from 1.
  var name: String { "\(tensor.kind == .weights ? "W" : "b")\(tensor.layer + 1)" }

  /// The name of an entry, rows and columns counted from 0: `W1[0,3]`.
  func name(of index: Int) -> String {
    let (row, column) = position(of: index)
    return tensor.kind == .weights ? "\(name)[\(row),\(column)]" : "\(name)[\(index)]"
  }

  /// What is wrong: numbers that overflow say nothing about the gradient.
  var fault: String {
    if let worst, !worst.analytic.isFinite || !worst.numeric.isFinite {
      return "cannot be checked, because numbers overflow"
    }
    return "is wrong in \(failed) of \(checked) entries"
  }

  var worstInWords: String {
    guard let worst else { return "nothing was compared" }
    return "at \(name(of: worst.index)) it is \(NumberWords.short(worst.analytic)), "
      + "the central difference \(NumberWords.short(worst.numeric))"
  }
}
