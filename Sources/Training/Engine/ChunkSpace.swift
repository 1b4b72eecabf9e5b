import Tensor

/// The layers' outputs and their gradients for a chunk of samples.
///
/// Threads that share a space write different rows.
final class ChunkSpace<S: KernelElement>: @unchecked Sendable {
  /// For each layer its outputs A; the last layer's place is not used, as those go to the batch.
  let outputs: UnsafeMutablePointer<UnsafeMutablePointer<S>>
  /// For each layer dL/dZ.
  let gradients: UnsafeMutablePointer<UnsafeMutablePointer<S>>
  private let memory: AlignedBuffer<S>

  init(_ shape: NetworkShape, rows: Int) {
    let sizes = shape.layers.map { (rows * $0.outputs).roundedUp(to: 16) }
    memory = AlignedBuffer(unfilled: 2 * sizes.reduce(0, +))
    outputs = .allocate(capacity: sizes.count)
    gradients = .allocate(capacity: sizes.count)
    var place = memory.base
    for (layer, size) in sizes.enumerated() {
      (outputs + layer).initialize(to: place)
      (gradients + layer).initialize(to: place + size)
      place += 2 * size
    }
  }

  deinit {
    outputs.deallocate()
    gradients.deallocate()
  }
}
