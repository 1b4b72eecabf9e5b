import Tensor

extension TrainingRun {
  /// Takes a step for every `size` samples, in an order drawn anew each epoch; the last batch may be shorter.
  ///
  /// All orders come from the stream `NAME/shuffle`, one permutation an epoch. The training metrics of an epoch are
  /// means over its samples, each as it was found before the step it was part of, as Keras reports them: no pass is
  /// made for them. Those of epoch 0 are the first batch's.
  mutating func descendInMinibatches(of size: Int, _ progress: (Int, Double) -> Void) {
    let count = train.rows
    var stream = RandomStream(
      seed: recipe.seed, name: "\(recipe.streamName)/shuffle", index: recipe.repeatIndex)
    let whole = minibatch(rows: size)
    let rest = minibatch(rows: count % size)
    let steps = Double((count + size - 1) / size)
    let previous = AlignedBuffer<S>(unfilled: engine.shape.parameterCount)
    if hasTest { observeTest(epoch: 0) }
    recorder.observeRate(epoch: 0, rate)
    for epoch in 1...recipe.epochs {
      recorder.begin(epoch: epoch)
      let order = stream.permutation(of: count)
      previous.base.update(from: engine.parameters, count: previous.count)
      var (dataLoss, penalties, right) = (0.0, 0.0, 0)
      var norms = Array(repeating: 0.0, count: squares.count)
      for first in stride(from: 0, to: count, by: size) {
        let rows = min(size, count - first)
        let buffers = rows == size ? whole : rest
        train.copy(order[first..<first + rows], to: buffers, engine.pool)
        let penalty = engine.penalty(l2: recipe.l2)
        let share = recipe.reduction == .mean ? Double(rows) / Double(count) : 1
        let batchLoss = descend(buffers.batch, wanted: .gradient)
        var batchRight = 0
        if train.labels != nil {
          batchRight = recorder.judge(
            buffers.batch.outputs, rows: rows, columns: train.outputWidth, labels: buffers.labels.base,
            at: first)
        }
        if epoch == 1, first == 0 {
          // A sum over the batch foretells that over all samples.
          let scale = recipe.reduction == .mean ? 1 : Double(count) / Double(rows)
          recorder.observeTrain(
            epoch: 0, dataLoss: batchLoss * scale, penalty: penalty, right: batchRight, rows: rows)
          progress(0, batchLoss * scale + penalty)
        }
        dataLoss += batchLoss * share
        penalties += penalty * (Double(rows) / Double(count))
        right += batchRight
        for layer in norms.indices {
          let norm = squares[layer].gradient.squareRoot()
          norms[layer] += norm
          if epoch == 1, first == 0 { recorder.observeGradient(epoch: 0, layer: layer, norm: norm) }
        }
      }
      recorder.observeTrain(epoch: epoch, dataLoss: dataLoss, penalty: penalties, right: right, rows: count)
      recorder.reorderClasses(order)
      recorder.observeFlips(epoch: epoch)
      rate = recipe.schedule.rate(rate, after: .epoch)
      recorder.observeRate(epoch: epoch, rate)
      for (index, layer) in engine.shape.layers.enumerated() {
        recorder.observeGradient(epoch: epoch, layer: index, norm: norms[index] / steps)
        let (old, new) = (previous.base + layer.start, engine.parameters + layer.start)
        recorder.observeMove(
          epoch: epoch, layer: index, step: S.squaredDistance(count: layer.count, old, new),
          parameters: S.sumOfSquares(count: layer.count, old))
      }
      if hasTest { observeTest(epoch: epoch) }
      progress(epoch, dataLoss + penalties)
    }
  }

  private func minibatch(rows: Int) -> MinibatchBuffers<S> {
    MinibatchBuffers(rows: rows, inputWidth: train.inputWidth, outputWidth: train.outputWidth)
  }
}
