/// Some rows of a layer's weights: their gradient is summed and their step taken while they are in the cache.
///
/// Sums of squares have blocks of ``block`` parameters, counted from the layer's first, so tasks end where blocks do.
struct StepTask: Sendable {
  let layer: Int
  /// The rows of W.
  let rows: Range<Int>
  /// The parameters among the layer's; after the last row the biases too.
  let parameters: Range<Int>
  /// Where the sums of the task's first block go.
  let firstBlock: Int

  /// The number of neighbouring parameters whose squares are summed together: the kernels' own.
  static let block = 16384
  /// The parameters that a task takes if it can: with their gradient a megabyte in single precision, half of a
  /// second-level cache.
  private static let size = 1 << 17

  /// The number of blocks.
  var blockCount: Int { (parameters.count + Self.block - 1) / Self.block }

  /// The tasks of all layers, in order.
  static func all(_ shape: NetworkShape) -> [StepTask] {
    var tasks: [StepTask] = []
    var firstBlock = 0
    for (index, layer) in shape.layers.enumerated() {
      let unit = block / greatestCommonDivisor(block, layer.outputs)
      let rows = layer.isSummedTransposed ? layer.inputs : unit * max(1, size / (unit * layer.outputs))
      for first in stride(from: 0, to: layer.inputs, by: rows) {
        let end = min(layer.inputs, first + rows)
        let last = end == layer.inputs ? layer.count : end * layer.outputs
        let task = StepTask(
          layer: index, rows: first..<end, parameters: first * layer.outputs..<last, firstBlock: firstBlock)
        tasks.append(task)
        firstBlock += task.blockCount
      }
    }
    return tasks
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}
