extension TrainingRun {
  /// Takes one step an epoch on all samples; an epoch's metrics come from the pass that its step needs anyway.
  mutating func descendOnAll(_ progress: (Int, Double) -> Void) {
    var isBold = false
    if case .boldDriver = recipe.schedule { isBold = true }
    var stateBefore = state
    var loss = start(progress)
    var gradientIsPresent = false
    for epoch in 1...recipe.epochs {
      if !gradientIsPresent { objective.differentiate(parameters, into: &gradient) }
      recorder.observe(gradient)
      previous.copy(parameters)
      if isBold { stateBefore.copy(state) }
      step()
      let evaluation = objective.evaluate(parameters)
      let isRejected = isBold && (!evaluation.loss.isFinite || evaluation.loss > loss)
      if isRejected {
        parameters.copy(previous)
        state.copy(stateBefore)
        rate = recipe.schedule.rate(rate, after: .rejected)
        recorder.repeatEpoch(rate: rate)
      } else {
        loss = evaluation.loss
        observe(evaluation)
        if isBold { rate = recipe.schedule.rate(rate, after: .accepted) }
        rate = recipe.schedule.rate(rate, after: .epoch)
        recorder.observeMove(from: previous, to: parameters, rate: rate)
      }
      gradientIsPresent = isRejected
      progress(epoch, loss)
    }
    if !gradientIsPresent { objective.differentiate(parameters, into: &gradient) }
    recorder.observe(gradient)
  }

  /// Records epoch 0 and returns its loss.
  mutating func start(_ progress: (Int, Double) -> Void) -> Double {
    let evaluation = objective.evaluate(parameters)
    observe(evaluation)
    recorder.observeStart(rate: rate)
    progress(0, evaluation.loss)
    return evaluation.loss
  }
}
