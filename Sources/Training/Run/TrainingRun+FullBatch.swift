import Tensor

extension TrainingRun {
  /// Takes one step an epoch on all samples; an epoch's metrics come from the pass that its step needs anyway.
  mutating func descendOnAll(_ progress: (Int, Double) -> Void) {
    let batch = train.whole()
    let isBold = recipe.schedule.isBold
    var before = isBold ? emptySnapshot() : nil
    var loss = observe(batch, epoch: 0, dataLoss: differentiate(batch))
    recorder.observeRate(epoch: 0, rate)
    progress(0, loss)
    for epoch in 1...recipe.epochs {
      recorder.begin(epoch: epoch)
      if before != nil { save(to: &before) }
      step(wanted: .all)
      for layer in squares.indices {
        recorder.observeGradient(epoch: epoch - 1, layer: layer, norm: squares[layer].gradient.squareRoot())
      }
      if isBold { engine.exchangeGradients() }
      let dataLoss = differentiate(batch)
      let newLoss = dataLoss + engine.penalty(l2: recipe.l2)
      if isBold, !newLoss.isFinite || newLoss > loss {
        engine.exchangeGradients()
        if let before { restore(before) }
        rate = recipe.schedule.rate(rate, after: .rejected)
        recorder.repeatEpoch(epoch, rate: rate)
      } else {
        loss = observe(batch, epoch: epoch, dataLoss: dataLoss)
        if isBold { rate = recipe.schedule.rate(rate, after: .accepted) }
        rate = recipe.schedule.rate(rate, after: .epoch)
        recorder.observeRate(epoch: epoch, rate)
        for layer in squares.indices {
          recorder.observeMove(
            epoch: epoch, layer: layer, step: squares[layer].step, parameters: squares[layer].parameters)
        }
      }
      progress(epoch, loss)
    }
    observeGradient()
    for layer in squares.indices {
      recorder.observeGradient(
        epoch: recipe.epochs, layer: layer, norm: squares[layer].gradient.squareRoot())
    }
  }

  /// Records the epoch of whose parameters `batch` holds the outputs; returns the loss, penalty included.
  private mutating func observe(_ batch: Batch<S>, epoch: Int, dataLoss: Double) -> Double {
    let penalty = engine.penalty(l2: recipe.l2)
    var right = 0
    if let labels = train.labels {
      right = recorder.judge(
        batch.outputs, rows: batch.rows, columns: train.outputWidth, labels: labels.base, at: 0)
    }
    recorder.observeTrain(epoch: epoch, dataLoss: dataLoss, penalty: penalty, right: right, rows: batch.rows)
    recorder.observeFlips(epoch: epoch)
    if hasTest { observeTest(epoch: epoch) }
    return dataLoss + penalty
  }
}
