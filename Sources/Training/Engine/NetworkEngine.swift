import Tensor

/// A network's parameters with the two directions through it, for batches of up to a fixed number of rows.
///
/// All memory is taken at the start. Kernels trust what they are told: every size comes from one ``NetworkShape``,
/// and `Trainer` has compared it with the samples. Work is shared with idle threads where that pays; which thread
/// does what never shows in a bit, because no chain of additions is split but where ``NetworkShape`` says so.
final class NetworkEngine<S: KernelElement>: @unchecked Sendable {
  let shape: NetworkShape
  /// All parameters, in the order of ``NetworkShape``.
  let parameters: UnsafeMutablePointer<S>
  /// The gradient that ``differentiate(_:scale:)`` has set, in the same order.
  private(set) var gradient: AlignedBuffer<S>
  let pool: ThreadPool?
  let layers: UnsafeMutableBufferPointer<KernelLayer<S>>
  let space: ChunkSpace<S>
  let loss: Loss?
  let isFused: Bool
  /// Whether the last layer is a softmax, whose outputs are probabilities.
  let isProbability: Bool
  /// Whether products read a packed form of the weights.
  let isPacked: Bool
  let chunkRows: Int
  /// How ``descend(_:scale:_:squares:)`` goes over the parameters, and where the sums of each block go.
  let stepTasks: [StepTask]
  let blockSums: UnsafeMutableBufferPointer<SquareSums>
  /// For each thread room for the gradient of a task's parameters.
  let slopeMemory: AlignedBuffer<S>
  let slopeCount: Int
  private var otherGradient: AlignedBuffer<S>?
  /// Sums that are not the gradient yet: of each segment, or still to be transposed.
  let sums: AlignedBuffer<S>
  /// The work spaces of further threads, for segments.
  private let furtherSpaces: [ChunkSpace<S>]
  /// For each lane the work space of products, and what it holds.
  let scratchMemory: AlignedBuffer<S>
  let copied: UnsafeMutableBufferPointer<UnsafeRawPointer?>
  let lanes: FreeList
  private let storage: (parameters: AlignedBuffer<S>, packed: AlignedBuffer<S>)

  /// Creates an engine for batches of at most `rows` rows.
  ///
  /// Without a loss it only predicts. `chunkRows` overrides how many rows go through the layers together.
  init(_ shape: NetworkShape, loss: Loss?, rows: Int, pool: ThreadPool? = nil, chunkRows: Int? = nil) {
    let isFused = loss?.isFused(with: shape.layers[shape.layers.count - 1].activation) ?? false
    self.shape = shape
    self.loss = loss
    self.isFused = isFused
    isProbability = shape.layers[shape.layers.count - 1].activation == .softmax
    self.pool = pool
    let chunkRows = chunkRows ?? shape.chunkRows(rows: rows, elementSize: MemoryLayout<S>.size)
    self.chunkRows = chunkRows
    let isPacked = rows > NetworkShape.unpackedRows
    self.isPacked = isPacked
    let sizes = shape.layers.map { isPacked ? $0.packedCounts(S.self) : (forward: 0, backward: 0) }
    storage = (
      AlignedBuffer(unfilled: shape.parameterCount),
      AlignedBuffer(unfilled: sizes.reduce(0) { $0 + $1.forward + $1.backward })
    )
    parameters = storage.parameters.base
    layers = .allocate(capacity: shape.layers.count)
    var place = storage.packed.base
    for (index, layer) in shape.layers.enumerated() {
      // The loss does the activation's work too where both are fused.
      let activation = isFused && index == shape.layers.count - 1 ? .identity : layer.activation
      layers.initializeElement(
        at: index,
        to: KernelLayer(
          inputs: layer.inputs, outputs: layer.outputs, activation: activation.elementwise ?? .identity,
          isSoftmax: activation.elementwise == nil, isSummedTransposed: layer.isSummedTransposed,
          start: layer.start,
          parameters: parameters, packed: isPacked ? place : nil,
          packedTransposed: isPacked ? place + sizes[index].forward : nil))
      place += sizes[index].forward + sizes[index].backward
    }
    gradient = AlignedBuffer(unfilled: loss == nil ? 0 : shape.parameterCount)
    let segments = loss == nil ? 1 : shape.segmentCount(rows: rows)
    let sumCount = segments > 1 || shape.layers.contains(where: \.needsTransposing) ? segments : 0
    sums = AlignedBuffer(unfilled: loss == nil ? 0 : sumCount * shape.parameterCount)
    let threads = pool?.threads ?? 1
    space = ChunkSpace(shape, rows: chunkRows)
    furtherSpaces = (1..<max(1, min(threads, segments))).map { _ in ChunkSpace(shape, rows: chunkRows) }
    scratchMemory = AlignedBuffer(unfilled: threads * S.workspaceCount.roundedUp(to: 16))
    copied = .allocate(capacity: threads)
    copied.initialize(repeating: nil)
    lanes = FreeList(count: threads)
    stepTasks = loss == nil || isPacked ? [] : StepTask.all(shape)
    blockSums = .allocate(capacity: stepTasks.reduce(0) { $0 + $1.blockCount })
    blockSums.initialize(repeating: SquareSums())
    slopeCount = (stepTasks.map(\.parameters.count).max() ?? 0).roundedUp(to: 16)
    slopeMemory = AlignedBuffer(unfilled: threads * slopeCount)
  }

  deinit {
    layers.deallocate()
    copied.deallocate()
    blockSums.deallocate()
  }

  /// Brings the parameters into the form that products read; to be called after they have changed.
  func pack() {
    guard isPacked else { return }
    if let pool, shape.parameterCount > 1 << 17, pool.hasIdleThread {
      pool.forEach(count: 2 * layers.count - 1) { task in
        if task < self.layers.count {
          self.layers[task].pack()
        } else {
          self.layers[task - self.layers.count + 1].packTransposed()
        }
      }
    } else {
      layers[0].pack()
      for index in 1..<layers.count {
        layers[index].pack()
        if loss != nil { layers[index].packTransposed() }
      }
    }
  }

  /// Runs a batch forward and returns the sum of its losses; without a loss 0.
  func evaluate(_ batch: Batch<S>) -> Double {
    var first = 0
    while first < batch.rows {
      let rows = min(chunkRows, batch.rows - first)
      runSplitting(batch, Rows(first: first, count: rows, start: 0), backwards: nil)
      first += rows
    }
    return batch.lossSum
  }

  /// Runs a batch forward and backward: sets ``gradient`` to the gradient of `scale` times the sum of its losses,
  /// and returns that sum without `scale`.
  func differentiate(_ batch: Batch<S>, scale: S) -> Double {
    if batch.rows <= NetworkShape.unsplitRows || shape.segmentCount(rows: batch.rows) == 1 {
      accumulate(batch, 0..<batch.rows, scale, transposed: sums.base, straight: gradient.base, space)
      if sums.count > 0 { collect(isSplit: false) }
    } else {
      differentiateSegments(batch, scale)
      collect(isSplit: true)
    }
    return batch.lossSum
  }

  /// λ/2 Σ w² at the present parameters, weights only, added layer by layer.
  func penalty(l2: Double) -> Double {
    guard l2 > 0 else { return 0 }
    var squares = 0.0
    for index in 0..<layers.count {
      squares += S.sumOfSquares(count: layers[index].weightCount, layers[index].weights)
    }
    return 0.5 * l2 * squares
  }

  /// Adds the penalty's part, λ·w, to ``gradient``.
  func addPenalty(l2: Double) {
    guard l2 > 0 else { return }
    for index in 0..<layers.count {
      let layer = layers[index]
      S.addScaled(count: layer.weightCount, S(l2), layer.weights, to: gradient.base + layer.start)
    }
  }

  /// Exchanges the gradient for another one, which keeps its values until the next exchange.
  func exchangeGradients() {
    let other = otherGradient ?? AlignedBuffer(unfilled: gradient.count)
    otherGradient = gradient
    gradient = other
  }

  /// Sums each segment by itself and adds the sums in order.
  private func differentiateSegments(_ batch: Batch<S>, _ scale: S) {
    let count = shape.parameterCount
    let segmentRows = shape.segmentRows(rows: batch.rows)
    let segments = (batch.rows + segmentRows - 1) / segmentRows
    let body: @Sendable (Int) -> Void = { segment in
      self.lanes.with { lane in
        let first = segment * segmentRows
        let place = self.sums.base + segment * count
        self.accumulate(
          batch, first..<min(batch.rows, first + segmentRows), scale, transposed: place, straight: place,
          lane == 0 ? self.space : self.furtherSpaces[lane - 1], lane: lane)
      }
    }
    if let pool { pool.forEach(count: segments, body) } else { (0..<segments).forEach(body) }
    for segment in 1..<segments {
      S.addScaled(count: count, 1, sums.base + segment * count, to: sums.base)
    }
  }

  /// Takes rows through the layers chunk by chunk, and adds what they give to the sums of the gradient.
  ///
  /// Given a lane, it stays on its thread.
  private func accumulate(
    _ batch: Batch<S>, _ rows: Range<Int>, _ scale: S, transposed: UnsafeMutablePointer<S>,
    straight: UnsafeMutablePointer<S>, _ space: ChunkSpace<S>, lane: Int? = nil
  ) {
    var first = rows.lowerBound
    while first < rows.upperBound {
      let chunk = Rows(first: first, count: min(chunkRows, rows.upperBound - first), start: 0)
      let sum = GradientSum(
        batch: batch, chunk: chunk, isFirst: first == rows.lowerBound, transposed: transposed,
        straight: straight)
      if let lane {
        run(batch, chunk, space, backwards: scale, lane: lane)
        add(sum, layers: 0..<layers.count, space, lane: lane)
      } else {
        runSplitting(batch, chunk, backwards: scale)
        addSplitting(sum)
      }
      first += chunk.count
    }
  }

  /// Runs a chunk, in pieces on idle threads if it is large.
  func runSplitting(_ batch: Batch<S>, _ chunk: Rows, backwards scale: S?) {
    let block = NetworkShape.rowBlock
    guard chunk.count > block, let pool, isWorthSplitting(chunk.count), pool.hasIdleThread else {
      return run(batch, chunk, space, backwards: scale, lane: 0)
    }
    guard isPacked else { return run(batch, chunk, sharedBy: pool, backwards: scale) }
    pool.forEach(count: (chunk.count + block - 1) / block) { piece in
      let part = chunk.part(from: piece * block, count: block)
      self.lanes.with { self.run(batch, part, self.space, backwards: scale, lane: $0) }
    }
  }

  /// Adds a chunk's part of the gradient, each thread taking other rows of it if there is much to do.
  private func addSplitting(_ sum: GradientSum<S>) {
    guard let pool, isWorthSplitting(sum.chunk.count), pool.hasIdleThread else {
      return add(sum, layers: 0..<layers.count, space, lane: 0)
    }
    let pieces = max(1, min(8, sum.chunk.count * shape.parameterCount >> 25))
    pool.forEach(count: layers.count * pieces) { task in
      // The layers with most to do start first as they usually stand next to the inputs.
      let (layer, piece) = task.quotientAndRemainder(dividingBy: pieces)
      self.lanes.with {
        let count = self.layers[layer].gradientRows
        let rows = count * piece / pieces..<count * (piece + 1) / pieces
        self.add(sum, layers: layer..<layer + 1, rows: rows, self.space, lane: $0)
      }
    }
  }

  /// Whether this many rows take so long, half a millisecond or more, that other threads should help.
  func isWorthSplitting(_ rows: Int) -> Bool { rows * shape.parameterCount > 1 << 23 }

  /// Turns the sums into the gradient.
  private func collect(isSplit: Bool) {
    for index in 0..<layers.count {
      let layer = layers[index]
      let (from, to) = (sums.base + layer.start, gradient.base + layer.start)
      if layer.needsTransposing {
        transpose(layer, into: to)
      } else if isSplit {
        to.update(from: from, count: layer.weightCount)
      }
      if isSplit {
        (gradient.base + layer.biasStart).update(from: sums.base + layer.biasStart, count: layer.outputs)
      }
    }
  }

  /// Turns the sum of one layer's weights.
  func transpose(_ layer: KernelLayer<S>, into target: UnsafeMutablePointer<S>) {
    S.transpose(
      rows: layer.outputs, columns: layer.inputs, sums.base + layer.start, stride: layer.inputs, into: target,
      stride: layer.outputs)
  }
}
