import Tensor

/// Everything that decides a training run besides its samples.
public struct TrainingRecipe: Equatable, Sendable {
  /// The layers, the one next to the inputs first.
  public var model: [DenseLayer]
  /// What is made small.
  public var loss: Loss
  /// Whether the loss is divided by the number of samples.
  public var reduction: Reduction
  /// λ of the penalty λ/2 Σ w², weights only, whatever the reduction.
  public var l2: Double
  /// How a gradient becomes a step.
  public var optimizer: Optimizer
  /// How the rate changes.
  public var schedule: Schedule
  /// How a gradient that is too long is cut.
  public var clipping: GradientClipping?
  /// The number of epochs, at least 1.
  public var epochs: Int
  /// The number of samples a step; `nil` takes all of them at once.
  public var batchSize: Int?
  /// What the run computes with.
  public var precision: Precision
  /// How weights start in layers that do not say.
  public var weights: Initialiser
  /// How biases start in layers that do not say.
  public var biases: Initialiser
  /// The seed of all draws.
  public var seed: UInt64
  /// The name of the streams that are drawn from; runs with one name and seed start alike.
  public var streamName: String
  /// Which of several runs of the same recipe this is.
  public var repeatIndex: UInt64

  /// Creates a recipe; ``problems()`` says whether it can be run.
  public init(
    model: [DenseLayer], loss: Loss, reduction: Reduction = .mean, l2: Double = 0, optimizer: Optimizer,
    schedule: Schedule = .constant, clipping: GradientClipping? = nil, epochs: Int, batchSize: Int? = nil,
    precision: Precision = .float64,
    weights: Initialiser = .glorot, biases: Initialiser = .zeros, seed: UInt64 = 0,
    streamName: String = "train", repeatIndex: UInt64 = 0
  ) {
    self.model = model
    self.loss = loss
    self.reduction = reduction
    self.l2 = l2
    self.optimizer = optimizer
    self.schedule = schedule
    self.clipping = clipping
    self.epochs = epochs
    self.batchSize = batchSize
    self.precision = precision
    self.weights = weights
    self.biases = biases
    self.seed = seed
    self.streamName = streamName
    self.repeatIndex = repeatIndex
  }

  /// The parameters before the first step, for inputs of `inputWidth` columns.
  ///
  /// Layer number l, from 1, draws its weights row by row from the stream `NAME/weights/l` and its biases from
  /// `NAME/biases/l`, both at index ``repeatIndex``: changing one layer changes no other layer's draws.
  public func initialParameters(inputWidth: Int) -> Parameters {
    initialParameters(Double.self, inputWidth: inputWidth)
  }

  /// The same parameters, rounded to an element type and kept in it.
  func initialParameters<S: KernelElement>(_: S.Type, inputWidth: Int) -> Parameters {
    var fanIn = inputWidth
    var layers: [DenseParameters] = []
    for (index, layer) in model.enumerated() {
      func draw(_ initialiser: Initialiser, _ kind: ParameterTensor.Kind, count: Int) -> Numbers {
        var stream = RandomStream(
          seed: seed, name: "\(streamName)/\(kind.rawValue)/\(index + 1)", index: repeatIndex)
        return Numbers(S.self, count: count) {
          initialiser.draw($0, count: count, fanIn: fanIn, fanOut: layer.width, from: &stream)
        }
      }
      layers.append(
        DenseParameters(
          weights: Matrix(
            rows: fanIn, columns: layer.width,
            numbers: draw(layer.weights ?? weights, .weights, count: fanIn * layer.width)),
          biases: draw(layer.biases ?? biases, .biases, count: layer.width).doubles))
      fanIn = layer.width
    }
    return Parameters(layers: layers)
  }
}
