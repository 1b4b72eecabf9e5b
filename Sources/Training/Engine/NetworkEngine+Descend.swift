import Tensor

extension NetworkEngine {
  /// Whether a batch goes through the layers as one chunk, so that a gradient is complete as soon as it is summed.
  func isOneChunk(_ batch: Batch<S>) -> Bool { !isPacked && batch.rows <= chunkRows }

  /// Runs a batch that is one chunk forward and backward, changes the parameters by one step along the gradient of
  /// `scale` times the sum of its losses, and returns that sum without `scale`.
  ///
  /// Some rows of the weights after others: what is summed is in the cache when the step is taken, and ``gradient``
  /// does not remain. `squares` gets a layer's sums of squares.
  func descend(
    _ batch: Batch<S>, scale: S, _ plan: StepPlan<S>, squares: (_ layer: Int, SquareSums) -> Void
  ) -> Double {
    let rows = Rows(first: 0, count: batch.rows, start: 0)
    runSplitting(batch, rows, backwards: scale)
    let tasks = stepTasks
    if let pool, isWorthSplitting(batch.rows), pool.hasIdleThread {
      let plan = Shared(plan)
      pool.forEach(count: tasks.count) { index in
        self.lanes.with { self.take(tasks[index], batch, rows, plan.value, lane: $0) }
      }
    } else {
      for task in tasks { take(task, batch, rows, plan, lane: 0) }
    }
    var sums = SquareSums()
    for (index, task) in tasks.enumerated() {
      // One chain over all blocks of a layer, as the kernel adds them.
      for block in 0..<task.blockCount { sums += blockSums[task.firstBlock + block] }
      if index == tasks.count - 1 || tasks[index + 1].layer != task.layer {
        squares(task.layer, sums)
        sums = SquareSums()
      }
    }
    return batch.lossSum
  }

  /// Sums the gradient of a task's parameters and takes their step.
  private func take(
    _ task: StepTask, _ batch: Batch<S>, _ rows: Rows, _ plan: StepPlan<S>, lane: Int
  ) {
    let layer = layers[task.layer]
    let (from, count) = (layer.start + task.parameters.lowerBound, task.parameters.count)
    let slopes = slopeMemory.base + lane * slopeCount
    // A layer that is summed transposed is one task. The kernel counts from the first of all parameters.
    S.gradient(
      layers, task.layer..<task.layer + 1, rows: task.rows, chunk(batch, rows, space, lane),
      accumulate: false, transposed: sums.base, straight: slopes - from)
    if layer.needsTransposing { transpose(layer, into: slopes) }
    if plan.l2 > 0 {
      S.addScaled(count: min(count, layer.biasStart - from), S(plan.l2), parameters + from, to: slopes)
    }
    for block in 0..<task.blockCount {
      let first = block * StepTask.block
      blockSums[task.firstBlock + block] = plan.optimizer.step(
        StepPart(
          count: min(StepTask.block, count - first), rate: plan.rate, gradient: slopes + first,
          parameters: parameters + from + first, slots: plan.state.slots(from: from + first),
          corrections: plan.corrections, wanted: plan.wanted))
    }
  }
}
