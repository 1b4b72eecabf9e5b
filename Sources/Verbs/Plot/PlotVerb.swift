import Charts
import Notebook

extension Verb {
  /// `nn plot`: draws curves and decision boundaries of runs.
  static let plot = Verb("plot", "Draws curves of runs over the epochs, or what they decide in the plane.") {
    reader in
    let runs = reader.require(
      "runs", aliases: ["run"], .list(of: .reference(to: "train", "script")), "The runs to draw.")
    let show = reader.read(
      "show", .list(of: .plotItem), default: [PlotItem("loss"), PlotItem("accuracy")],
      "What to draw, a chart each; of scripts the first four curves if nothing is said.")
    let splits = reader.read(
      "splits", aliases: ["split"], .list(of: .word), default: [PlotSplit.train, .test],
      "Which splits' loss and accuracy to draw.")
    let yScale = reader.read(
      "scale", .word, default: AxisWord.linear, "The y axis of all but accuracy and margin.")
    let xScale = reader.read(
      "x-scale", .word, default: AxisWord.linear, "The epoch axis; log leaves epoch 0 out.")
    let references = reader.read(
      "references", .flag, default: true,
      "Whether to draw the constant predictor's loss and the majority class's accuracy.")
    let marks = reader.read(
      "marks", .flag, default: true, "Whether to mark the best epoch and the first changed prediction.")
    let epochs = reader.readOptional(
      "epochs", .list(of: .integer(0...(.max)), atLeast: 2), absent: "all",
      "The first and last epoch to draw.")
    if let epochs, epochs.count != 2 || epochs[0] >= epochs[1] {
      reader.session.report(
        .outOfRange, "epochs takes a first and a later last epoch", at: reader.place(of: "epochs"),
        help: "for example [0, 100]")
    }
    guard let runs else { return nil }
    return PlotTask(
      runs: runs, show: show, isShowGiven: reader.isGiven("show"), place: reader.place(of: "show"),
      style: CurveStyle(
        splits: splits, yScale: yScale.scale, xScale: xScale.scale, showsReferences: references,
        showsMarks: marks, epochs: epochs.map { $0[0]...max($0[0], $0[1]) }))
  }
}

/// The words for axes.
private enum AxisWord: String, CaseIterable, Sendable {
  case linear, log

  var scale: AxisScale { self == .log ? .log : .linear }
}
