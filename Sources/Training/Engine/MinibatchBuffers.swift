import Tensor

/// A batch whose samples are copied together, to be filled again and again.
final class MinibatchBuffers<S: KernelElement> {
  let batch: Batch<S>
  let inputs: AlignedBuffer<S>
  let targets: AlignedBuffer<S>
  let labels: AlignedBuffer<Int32>
  private let outputs: AlignedBuffer<S>
  private let losses: AlignedBuffer<Double>

  init(rows: Int, inputWidth: Int, outputWidth: Int) {
    inputs = AlignedBuffer(unfilled: rows * inputWidth)
    targets = AlignedBuffer(unfilled: rows * outputWidth)
    labels = AlignedBuffer(unfilled: rows)
    outputs = AlignedBuffer(unfilled: rows * outputWidth)
    losses = AlignedBuffer(unfilled: Batch<S>.blockCount(rows: rows))
    batch = Batch(
      rows: rows, inputs: UnsafePointer(inputs.base), targets: UnsafePointer(targets.base),
      outputs: outputs.base, losses: losses.base)
  }
}
