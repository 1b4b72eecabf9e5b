import Notebook

extension Verb {
  /// `nn gradcheck`: compares the engine's gradient of a run's model with finite differences.
  static let gradcheck = Verb(
    "gradcheck", "Compares the analytic gradient of a declared model with central differences of its loss."
  ) { reader in
    let run = reader.require("run", .reference(to: "train"), "The run whose model is checked.")
    let points = reader.read(
      "at", .list(of: .word), default: GradcheckPoint.allCases, "At which parameters of the run.")
    let entries = reader.read(
      "entries", .integer(1...1_000_000), default: 200, "The most entries to check in each parameter tensor.")
    let samples = reader.read(
      "samples", .integer(1...1_000_000), default: 256, "The most samples of the training split to use.")
    return run.map { GradcheckTask(run: $0, points: points, entries: entries, samples: samples) }
  }
}

/// The parameters that a gradient can be checked at.
enum GradcheckPoint: String, CaseIterable, Sendable { case initial, final }
