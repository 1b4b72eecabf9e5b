import Tensor

/// Samples that go through a network together, and where what comes out is put; it owns none of them.
struct Batch<S: KernelElement>: @unchecked Sendable {
  let rows: Int
  /// The inputs, `rows` x d without gaps.
  let inputs: UnsafePointer<S>
  /// The wanted outputs, `rows` x k.
  let targets: UnsafePointer<S>
  /// What the last layer gives, `rows` x k.
  let outputs: UnsafeMutablePointer<S>
  /// The loss of each block of 64 samples.
  let losses: UnsafeMutablePointer<Double>

  /// The number of blocks that have a loss.
  static func blockCount(rows: Int) -> Int { (rows + NetworkShape.rowBlock - 1) / NetworkShape.rowBlock }

  /// The sum of the blocks' losses, one chain in order.
  var lossSum: Double {
    var sum = 0.0
    for block in 0..<Self.blockCount(rows: rows) { sum += losses[block] }
    return sum
  }
}
