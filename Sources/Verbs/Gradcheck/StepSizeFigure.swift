import Charts
import GradientCheck
import Tensor

/// Draws how far central differences are from the derivative for each step size.
enum StepSizeFigure {
  /// The chart; both axes are logarithmic.
  static func figure(_ curve: StepSizeCurve) -> Figure {
    // What agrees to the last bit stands at the resolution of float64.
    let y = curve.disagreement.map { $0.isNaN ? $0 : max($0, 1e-16) }
    let marks = curve.best.map { best in
      [
        Mark(
          x: best.step, y: max(best.disagreement, 1e-16),
          label: "best at h = \(NumberText.scientific(best.step, decimals: 0))", color: 0)
      ]
    }
    return Figure(panels: [
      .line(
        LinePanel(
          yTitle: "relative disagreement", xTitle: "step size h", yScale: .log, xScale: .log,
          series: [Series(name: "central differences", x: curve.steps, y: y)], marks: marks ?? []))
    ])
  }
}
