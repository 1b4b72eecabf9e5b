import Tensor

extension TrainingRun {
  /// Takes a step for every `size` samples, in an order drawn anew each epoch; the last batch may be shorter.
  ///
  /// All orders come from the stream `NAME/shuffle`, one permutation an epoch.
  mutating func descendInMinibatches(of size: Int, _ progress: (Int, Double) -> Void) {
    let count = samples.count
    var stream = RandomStream(
      seed: recipe.seed, name: "\(recipe.streamName)/shuffle", index: recipe.repeatIndex)
    var whole = objective(rows: size)
    var rest = objective(rows: count % size)
    let steps = Double((count + size - 1) / size)
    _ = start(progress)
    for epoch in 1...recipe.epochs {
      let order = stream.permutation(of: count)
      previous.copy(parameters)
      var norms = Array(repeating: 0.0, count: recipe.model.count)
      for first in stride(from: 0, to: count, by: size) {
        let batch = order[first..<min(first + size, count)]
        if batch.count == size { step(on: &whole, batch) } else { step(on: &rest, batch) }
        if epoch == 1, first == 0 { recorder.observe(gradient) }
        for layer in norms.indices { norms[layer] += gradient.layers[layer].sumOfSquares.squareRoot() }
      }
      recorder.observeNorms(norms.map { $0 / steps })
      rate = recipe.schedule.rate(rate, after: .epoch)
      let evaluation = objective.evaluate(parameters)
      observe(evaluation)
      recorder.observeMove(from: previous, to: parameters, rate: rate)
      progress(epoch, evaluation.loss)
    }
  }

  private func objective(rows: Int) -> Objective {
    Objective(
      checked: recipe, inputs: Matrix(rows: rows, columns: samples.inputs.columns),
      targets: Matrix(rows: rows, columns: samples.targets.columns))
  }

  private mutating func step(on objective: inout Objective, _ batch: ArraySlice<Int>) {
    objective.gather(batch, of: samples)
    _ = objective.evaluate(parameters)
    objective.differentiate(parameters, into: &gradient)
    step()
  }
}
