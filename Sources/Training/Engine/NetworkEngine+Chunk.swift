import Tensor

extension NetworkEngine {
  /// Runs rows forward and, if there is a scale, backward, on this thread.
  func run(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, from first: Int = 0, backwards scale: S?,
    lane: Int
  ) {
    let chunk = chunk(batch, rows, space, lane)
    S.forward(layers, first..<layers.count, chunk, piece: 0, of: 1)
    guard let loss else { return }
    judge(batch, rows, space, loss, scale: scale ?? 1)
    guard scale != nil else { return }
    S.backward(layers, max(0, first - 1)..<layers.count, isFused: isFused, chunk, piece: 0, of: 1)
  }

  /// Runs rows as ``run(_:_:_:backwards:_:)`` does, shared out to threads: wide layers one after another by columns,
  /// the narrow ones behind them and the loss at once by rows.
  func run(_ batch: Batch<S>, _ rows: Rows, sharedBy pool: ThreadPool, backwards scale: S?) {
    let wide = layers.lastIndex { isWide($0, rows.count) }.map { $0 + 1 } ?? 0
    for index in 0..<wide {
      share(layers[index].outputs, pool) { piece, pieces, lane in
        S.forward(
          self.layers, index..<index + 1, self.chunk(batch, rows, self.space, lane, keepsCopy: true),
          piece: piece, of: pieces)
      }
    }
    let block = NetworkShape.rowBlock
    pool.forEach(count: (rows.count + block - 1) / block) { piece in
      let part = rows.part(from: piece * block, count: block)
      self.lanes.with { self.run(batch, part, self.space, from: wide, backwards: scale, lane: $0) }
    }
    guard loss != nil, scale != nil else { return }
    for index in (0..<max(0, wide - 1)).reversed() {
      share(layers[index].outputs, pool) { piece, pieces, lane in
        S.backward(
          self.layers, index..<index + 1, isFused: self.isFused,
          self.chunk(batch, rows, self.space, lane, keepsCopy: true),
          piece: piece, of: pieces)
      }
    }
  }

  /// Whether a product with a layer's weights is worth being shared out by columns.
  private func isWide(_ layer: KernelLayer<S>, _ rows: Int) -> Bool {
    rows * layer.weightCount >= 1 << 22 && min(layer.inputs, layer.outputs) >= 2 * Self.pieceColumns
  }

  /// The columns of a piece: products of fewer are slower.
  private static var pieceColumns: Int { 128 }

  /// Does the work on `columns` columns in pieces: more than threads, as these are not equally fast.
  private func share(
    _ columns: Int, _ pool: ThreadPool, _ body: @Sendable (_ piece: Int, _ pieces: Int, _ lane: Int) -> Void
  ) {
    for lane in copied.indices { copied[lane] = nil }
    let pieces = max(1, min(max(8, 2 * pool.threads), columns / Self.pieceColumns))
    pool.forEach(count: pieces) { piece in self.lanes.with { body(piece, pieces, $0) } }
  }

  /// Adds a chunk's part of the gradient of some layers: the rows `rows` of each product.
  func add(
    _ sum: GradientSum<S>, layers range: Range<Int>, rows: Range<Int> = 0..<Int.max, _ space: ChunkSpace<S>,
    lane: Int
  ) {
    S.gradient(
      layers, range, rows: rows, chunk(sum.batch, sum.chunk, space, lane), accumulate: !sum.isFirst,
      transposed: sum.transposed, straight: sum.straight)
  }

  /// Rows of a batch, with the work space of a lane, as the kernels take them; pieces of one product keep their copy.
  func chunk(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, _ lane: Int, keepsCopy: Bool = false
  ) -> KernelChunk<S> {
    KernelChunk(
      rows: rows.count, start: rows.start, inputs: batch.inputs + rows.first * shape.inputs,
      last: batch.outputs + rows.first * shape.outputs, outputs: space.outputs, gradients: space.gradients,
      workspace: scratchMemory.base + lane * S.workspaceCount.roundedUp(to: 16),
      copied: keepsCopy ? copied.baseAddress.map { $0 + lane } : nil)
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
