import Tensor

/// The sizes of a network, and where each layer's parameters stand among all of them.
///
/// All parameters lie in one array: layer 1's weights row by row, its biases, layer 2's weights, and so on.
struct NetworkShape: Sendable {
  /// One layer's sizes and places.
  struct Layer: Sendable {
    let inputs: Int
    let outputs: Int
    let activation: Activation
    /// Where the layer's parameters start.
    let start: Int
    /// Whether the gradient of the weights is summed as dZᵀ·X, because rows of W are too short for vectors.
    ///
    /// The chains are the same either way.
    var isSummedTransposed: Bool { outputs < 32 && inputs > outputs }
    /// Whether a transposed sum has to be turned; that of one output is a row in the order of a column.
    var needsTransposing: Bool { isSummedTransposed && outputs > 1 }
    var weightCount: Int { inputs * outputs }
    var count: Int { weightCount + outputs }
    var biasStart: Int { start + weightCount }
    /// The numbers of elements that the packed forms of W take, in whole cache lines.
    func packedCounts<S: KernelElement>(_: S.Type) -> (forward: Int, backward: Int) {
      (
        S.packedCount(terms: inputs, columns: outputs).roundedUp(to: 16),
        S.packedCount(terms: outputs, columns: inputs).roundedUp(to: 16)
      )
    }
  }

  let layers: [Layer]
  /// The number of inputs and of outputs of the whole network, and of all its parameters.
  let inputs: Int
  let outputs: Int
  let parameterCount: Int

  init(inputWidth: Int, widths: [Int], activations: [Activation]) {
    var layers: [Layer] = []
    var (inputs, start) = (inputWidth, 0)
    for (width, activation) in zip(widths, activations) {
      layers.append(Layer(inputs: inputs, outputs: width, activation: activation, start: start))
      start += layers[layers.count - 1].count
      inputs = width
    }
    self.layers = layers
    self.inputs = inputWidth
    outputs = inputs
    parameterCount = start
  }

  init(_ recipe: TrainingRecipe, inputWidth: Int) {
    self.init(
      inputWidth: inputWidth, widths: recipe.model.map(\.width), activations: recipe.model.map(\.activation))
  }

  /// How many separate chains the sum over `rows` samples has: part of the numeric contract.
  ///
  /// Up to ``unsplitRows`` one; above, as many as 8, fewer where there are many parameters, as each chain has a
  /// gradient of its own.
  func segmentCount(rows: Int) -> Int {
    rows <= Self.unsplitRows ? 1 : max(1, min(8, (1 << 21) / parameterCount))
  }

  /// The most samples that are summed in one chain.
  static let unsplitRows = 2048

  /// The samples of each segment but the last, which takes what is left: a multiple of 64.
  func segmentRows(rows: Int) -> Int {
    let count = segmentCount(rows: rows)
    return count == 1 ? rows : ((rows + count - 1) / count).roundedUp(to: Self.rowBlock)
  }

  /// Losses are summed in blocks of this many samples, so chunks are multiples of it.
  static let rowBlock = 64

  /// Up to so many samples are one block of rows for the products: they read weights once, as they are; for more,
  /// weights are packed once a step.
  static let unpackedRows = 256

  /// How many samples go through the layers together: what the second-level cache holds.
  ///
  /// With many parameters more samples, because every chunk reads and writes the whole gradient.
  func chunkRows(rows: Int, elementSize: Int) -> Int {
    let perRow = (inputs + 2 * layers.reduce(0) { $0 + $1.outputs }) * elementSize
    let fitting = max(Self.rowBlock, min(1024, (512 << 10) / perRow) / Self.rowBlock * Self.rowBlock)
    let least = parameterCount * elementSize > 256 << 10 ? 256 : Self.rowBlock
    return min(max(fitting, least), rows.roundedUp(to: Self.rowBlock))
  }
}

extension Int {
  func roundedUp(to multiple: Int) -> Int { (self + multiple - 1) / multiple * multiple }
}
