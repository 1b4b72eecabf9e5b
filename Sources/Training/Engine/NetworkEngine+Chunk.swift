import Tensor

extension NetworkEngine {
  /// Runs rows forward and, if there is a scale, backward, on this thread.
  func run(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, backwards scale: S?,
    _ scratch: UnsafeMutablePointer<S>
  ) {
    forward(batch, rows, space, scratch)
    guard let loss else { return }
    judge(batch, rows, space, loss, scale: scale ?? 1)
    if scale != nil { backward(batch, rows, space, scratch) }
  }

  private func forward(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, _ scratch: UnsafeMutablePointer<S>
  ) {
    let last = steps.count - 1
    var x = batch.inputs + rows.first * shape.inputs
    for layer in 0...last {
      let step = steps[layer]
      let a =
        layer == last
        ? batch.outputs + rows.first * step.outputs : space.outputs[layer] + rows.start * step.outputs
      S.layerForward(
        rows: rows.count, columns: step.outputs, terms: step.inputs, x, stride: step.inputs,
        packed: step.packed, bias: step.biases, step.activation, into: a, workspace: scratch)
      if step.isSoftmax { S.softmax(rows: rows.count, columns: step.outputs, a) }
      x = UnsafePointer(a)
    }
  }

  /// Writes the loss of each block, and dL/dA of the last layer or, where loss and activation are fused, dL/dZ.
  private func judge(_ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, _ loss: Loss, scale: S) {
    let (width, block) = (shape.outputs, NetworkShape.rowBlock)
    let g = space.gradients[steps.count - 1] + rows.start * width
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

  private func backward(
    _ batch: Batch<S>, _ rows: Rows, _ space: ChunkSpace<S>, _ scratch: UnsafeMutablePointer<S>
  ) {
    let last = steps.count - 1
    if !isFused {
      let width = shape.outputs
      descend(
        steps[last], rows.count, at: batch.outputs + rows.first * width,
        space.gradients[last] + rows.start * width)
    }
    var layer = last
    while layer > 0 {
      let (step, below) = (steps[layer], steps[layer - 1])
      let a = space.outputs[layer - 1] + rows.start * below.outputs
      let g = space.gradients[layer - 1] + rows.start * below.outputs
      S.layerBackward(
        rows: rows.count, columns: step.inputs, terms: step.outputs,
        space.gradients[layer] + rows.start * step.outputs, packed: step.packedTransposed, below.activation,
        at: a, into: g, workspace: scratch)
      if below.isSoftmax { S.softmaxBackward(rows: rows.count, columns: below.outputs, at: a, g) }
      layer -= 1
    }
  }

  /// Turns dL/dA of a layer with outputs `a` into dL/dZ.
  private func descend(
    _ step: LayerStep<S>, _ rows: Int, at a: UnsafePointer<S>, _ g: UnsafeMutablePointer<S>
  ) {
    if step.isSoftmax {
      S.softmaxBackward(rows: rows, columns: step.outputs, at: a, g)
    } else {
      S.activationBackward(step.activation, count: rows * step.outputs, at: a, g)
    }
  }

  /// Adds a chunk's part of the gradient, layer by layer.
  func add(_ sum: GradientSum<S>, _ space: ChunkSpace<S>, _ scratch: UnsafeMutablePointer<S>) {
    for layer in 0..<steps.count { add(sum, layer: layer, piece: 0, of: 1, space, scratch) }
  }

  /// Adds one of `pieces` pieces of a layer's part: some rows of the product, the first piece the biases too.
  func add(
    _ sum: GradientSum<S>, layer: Int, piece: Int, of pieces: Int, _ space: ChunkSpace<S>,
    _ scratch: UnsafeMutablePointer<S>
  ) {
    let step = steps[layer]
    let chunk = sum.chunk
    let x =
      layer == 0
      ? sum.batch.inputs + chunk.first * step.inputs
      : UnsafePointer(space.outputs[layer - 1] + chunk.start * step.inputs)
    let dz = UnsafePointer(space.gradients[layer] + chunk.start * step.outputs)
    let (left, right) = step.isSummedTransposed ? (dz, x) : (x, dz)
    let (rows, columns) =
      step.isSummedTransposed ? (step.outputs, step.inputs) : (step.inputs, step.outputs)
    let target = (step.needsTransposing ? sum.transposed : sum.straight) + step.start
    let (from, to) = (rows * piece / pieces, rows * (piece + 1) / pieces)
    S.transposedProduct(
      rows: to - from, columns: columns, terms: chunk.count, left + from, stride: rows, right,
      stride: columns, accumulate: !sum.isFirst, into: target + from * columns, stride: columns,
      workspace: scratch)
    if piece == 0 {
      S.columnSums(
        rows: chunk.count, columns: step.outputs, dz, stride: step.outputs, accumulate: !sum.isFirst,
        into: sum.straight + step.biasStart)
    }
  }
}
