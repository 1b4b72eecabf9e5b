/// What a training run was like: every series has a value for each epoch 0 … N, epoch 0 before any update.
///
/// Full batch: metrics are those at an epoch's parameters. Minibatch: those of the training split are means over
/// the epoch's batches, each before its step, as Keras reports them; at epoch 0 they are the first batch's.
///
/// A run that diverges keeps its infinities and NaNs.
public struct RunRecord: Equatable, Sendable {
  /// The quantiles that ``marginQuantiles`` holds.
  public static let quantiles = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// Loss and accuracy on the training split.
  public internal(set) var train: SplitSeries
  /// Loss and accuracy on the test split, if there is one.
  public internal(set) var test: SplitSeries?
  /// The rate of the (first) step that starts from each epoch.
  public internal(set) var rate: [Double]
  /// For each layer, the Euclidean norm of the gradient by its weights and biases, penalty included, not clipped.
  ///
  /// Full batch: at the parameters of that epoch. Minibatch: the mean over the steps that led to that epoch; at
  /// epoch 0 that of the first step.
  public internal(set) var gradientNorms: [[Double]]
  /// For each layer, ‖Δθ‖/‖θ‖ of weights and biases, from the epoch before to this one; θ before the update.
  ///
  /// 0 at epoch 0 and where nothing moved.
  public internal(set) var updateRatios: [[Double]]
  /// For each of ``quantiles``, that quantile of the margins on the training split; `nil` for a regression.
  ///
  /// A margin is the output of the true class minus the largest other output; with one output, (2y − 1)(2a − 1).
  /// Between two samples a quantile is interpolated linearly, as NumPy's default; NaN where a margin is NaN.
  public internal(set) var marginQuantiles: [[Double]]?
  /// Whether the step to each epoch was kept, true at epoch 0; only the bold driver rejects.
  public internal(set) var accepted: [Bool]
  /// The first epoch at which a prediction on the training split differs from epoch 0's, if any.
  ///
  /// Minibatch: from the one that epoch 1 made for that sample.
  public internal(set) var firstFlip: Int?
  /// The parameters at epoch 0.
  public internal(set) var initialParameters: Parameters
  /// The parameters at epoch N.
  public internal(set) var finalParameters: Parameters
  /// The data loss of the best constant output for the training targets.
  public internal(set) var constantPredictorLoss: Double
  /// The share of the most frequent class in the training targets; `nil` for a regression.
  public internal(set) var majorityAccuracy: Double?
}
