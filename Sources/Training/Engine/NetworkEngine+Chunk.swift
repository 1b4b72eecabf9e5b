import Tensor

extension NetworkEngine {
  /// Runs rows forward and, if there is a scale, backward, on this thread.
  func run(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, backwards scale: S?,
    _ scratch: UnsafeMutablePointer<S>
  ) {
    let chunk = chunk(batch, rows, space, scratch)
    let all = 0..<layers.count
    S.forward(layers, all, chunk, piece: 0, of: 1)
    guard let loss else { return }
    judge(batch, rows, space, loss, scale: scale ?? 1)
    if scale != nil { S.backward(layers, all, isFused: isFused, chunk, piece: 0, of: 1) }
  }

  /// Runs rows as ``run(_:_:_:backwards:_:)`` does, layer after layer, each layer's columns shared out to threads.
  func run(_ batch: Batch<S>, _ rows: Rows, sharedBy pool: ThreadPool, backwards scale: S?) {
    for index in 0..<layers.count {
      share(layers[index].outputs, of: index, rows.count, pool) { piece, pieces, scratch in
        S.forward(
          self.layers, index..<index + 1, self.chunk(batch, rows, self.space, scratch), piece: piece,
          of: pieces)
      }
    }
    guard let loss else { return }
    judge(batch, rows, space, loss, scale: scale ?? 1)
    guard scale != nil else { return }
    for index in (0..<layers.count).reversed() {
      share(layers[index].outputs, of: min(index + 1, layers.count - 1), rows.count, pool) {
        piece, pieces, scratch in
        S.backward(
          self.layers, index..<index + 1, isFused: self.isFused, self.chunk(batch, rows, self.space, scratch),
          piece: piece, of: pieces)
      }
    }
  }

  /// Does the work on `columns` columns, a product with the weights of layer `index`, in pieces if it is much.
  private func share(
    _ columns: Int, of index: Int, _ rows: Int, _ pool: ThreadPool,
    _ body: @Sendable (_ piece: Int, _ pieces: Int, _ scratch: UnsafeMutablePointer<S>) -> Void
  ) {
    let pieces = rows * layers[index].weightCount < 1 << 22 ? 1 : min(4, columns / 64)
    guard pieces > 1 else { return body(0, 1, scratch(0)) }
    pool.forEach(count: pieces) { piece in self.lanes.with { body(piece, pieces, self.scratch($0)) } }
  }

  /// Adds a chunk's part of the gradient of some layers: the rows `rows` of each product.
  func add(
    _ sum: GradientSum<S>, layers range: Range<Int>, rows: Range<Int> = 0..<Int.max, _ space: ChunkSpace<S>,
    _ scratch: UnsafeMutablePointer<S>
  ) {
    S.gradient(
      layers, range, rows: rows, chunk(sum.batch, sum.chunk, space, scratch), accumulate: !sum.isFirst,
      transposed: sum.transposed, straight: sum.straight)
  }

  /// Rows of a batch, with work space, as the kernels take them.
  func chunk(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, _ scratch: UnsafeMutablePointer<S>
  ) -> KernelChunk<S> {
    KernelChunk(
      rows: rows.count, start: rows.start, inputs: batch.inputs + rows.first * shape.inputs,
      last: batch.outputs + rows.first * shape.outputs, outputs: space.outputs, gradients: space.gradients,
      workspace: scratch)
  }

  /// Writes the loss of each block, and dL/dA of the last layer or, where loss and activation are fused, dL/dZ.
  private func judge(_ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, _ loss: Loss, scale: S) {
    let (width, block) = (shape.outputs, NetworkShape.rowBlock)
    let g = space.gradients[layers.count - 1] + rows.start * width
    var first = 0
    while first < rows.count {
      let place = (rows.first + first) * width
      batch.losses[(rows.first + first) / block] = loss.sum(
        LossBlock(
          rows: min(block, rows.count - first), columns: width, outputs: batch.outputs + place,
          targets: batch.targets + place, isFused: isFused, isProbability: isProbability, scale: scale,
          gradient: g + first * width))
      first += block
    }
  }
}
