import Notebook

/// A quantile over repeats, epoch by epoch.
struct Spread {
  private let curves: [[Double]]
  private let share: Double

  init(_ curves: [[Double]], share: Double) {
    self.curves = curves
    self.share = share
  }

  subscript(epoch: Int) -> Double { Quantiles.quantile(curves.map { $0[epoch] }, share) }
}
