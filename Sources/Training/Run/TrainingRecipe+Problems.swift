import Tensor

extension TrainingRecipe {
  /// Lists what is wrong with the recipe itself, without samples; empty if it can be run.
  public func problems() -> [TrainingError] {
    var problems: [TrainingError] = []
    if epochs < 1 { problems.append(.epochs(found: epochs)) }
    if let batchSize, batchSize < 1 { problems.append(.batchSize(found: batchSize)) }
    if let batchSize, case .boldDriver = schedule {
      problems.append(.boldDriverNeedsFullBatch(batchSize: batchSize))
    }
    for (quantity, found, expected) in ranges where !expected.contains(found) {
      problems.append(.outOfRange(quantity, found: found, expected: expected))
    }
    problems += modelProblems() + initialiserProblems()
    return problems
  }

  /// Lists what is wrong with the recipe itself and with it on these samples; empty if it can be run.
  public func problems(train: Samples, test: Samples? = nil) -> [TrainingError] {
    var problems = problems()
    if let last = model.last, last.width >= 1, last.width != train.targets.columns {
      problems.append(.outputWidth(found: last.width, expected: train.targets.columns))
    }
    if problems.isEmpty, !hasParameters(atMost: Self.parameterLimit, inputWidth: train.inputs.columns) {
      problems.append(.tooManyParameters(limit: Self.parameterLimit))
    }
    if let test,
      test.inputs.columns != train.inputs.columns || test.targets.columns != train.targets.columns
    {
      problems.append(
        .testWidths(
          foundInputs: test.inputs.columns, expectedInputs: train.inputs.columns,
          foundTargets: test.targets.columns, expectedTargets: train.targets.columns))
    }
    for (split, samples) in [(TrainingError.Split.train, Optional(train)), (.test, test)] {
      guard let samples else { continue }
      if samples.count == 0 { problems.append(.noSamples(split)) }
      if let problem = targetProblem(split, samples.targets) { problems.append(problem) }
    }
    return problems
  }

  /// The most weights and biases that a network may have; in double precision a run of them takes about 4 GB.
  public static let parameterLimit = 50_000_000

  /// Whether there are at most `limit` weights and biases, however wide the layers are.
  private func hasParameters(atMost limit: Int, inputWidth: Int) -> Bool {
    var (count, inputs) = (0, inputWidth)
    for layer in model {
      let (product, overflows) = (inputs + 1).multipliedReportingOverflow(by: layer.width)
      guard !overflows, product <= limit - count else { return false }
      count += product
      inputs = layer.width
    }
    return true
  }

  private var ranges: [(TrainingError.Quantity, Double, TrainingError.Interval)] {
    var ranges: [(TrainingError.Quantity, Double, TrainingError.Interval)] = [
      (.rate, optimizer.rate, .positive), (.l2, l2, .nonNegative),
    ]
    switch optimizer {
    case .sgd: break
    case .momentum(_, let momentum, _): ranges.append((.momentum, momentum, .zeroUpToOne))
    case .adam(_, let beta1, let beta2, let epsilon):
      ranges += [
        (.beta1, beta1, .zeroUpToOne), (.beta2, beta2, .zeroUpToOne), (.epsilon, epsilon, .nonNegative),
      ]
    }
    switch schedule {
    case .constant: break
    case .exponential(let decay, _): ranges.append((.decay, decay, .positive))
    case .boldDriver(let up, let down): ranges += [(.up, up, .atLeastOne), (.down, down, .aboveZeroToOne)]
    }
    switch clipping {
    case nil: break
    case .value(let limit), .norm(let limit): ranges.append((.clippingLimit, limit, .positive))
    }
    return ranges
  }

  private func modelProblems() -> [TrainingError] {
    guard let last = model.last else { return [.noLayers] }
    var problems: [TrainingError] = model.enumerated().compactMap {
      $1.width < 1 ? .layerWidth(layer: $0, found: $1.width) : nil
    }
    if !loss.outputActivations.contains(last.activation) {
      problems.append(.lossDoesNotFit(loss, found: last.activation, expected: loss.outputActivations))
    }
    if loss == .crossEntropy, last.width == 1 {
      problems.append(.tooFewOutputs(loss, found: 1, expected: 2))
    }
    return problems
  }

  private func initialiserProblems() -> [TrainingError] {
    var all: [(Initialiser, ParameterTensor.Kind, Int?)] = [(weights, .weights, nil), (biases, .biases, nil)]
    for (index, layer) in model.enumerated() {
      if let weights = layer.weights { all.append((weights, .weights, index)) }
      if let biases = layer.biases { all.append((biases, .biases, index)) }
    }
    return all.flatMap { initialiser, kind, layer -> [TrainingError] in
      func check(_ value: Double, _ range: TrainingError.Interval) -> [TrainingError] {
        range.contains(value)
          ? [] : [.outOfRange(.initialiser(kind, layer: layer), found: value, expected: range)]
      }
      switch initialiser {
      case .uniform(let low, let high):
        let bounds: [TrainingError] =
          low > high ? [.uniformBounds(kind, layer: layer, low: low, high: high)] : []
        return check(low, .finite) + check(high, .finite) + bounds
      case .normal(let mean, let deviation): return check(mean, .finite) + check(deviation, .nonNegative)
      case .constant(let value): return check(value, .finite)
      case .glorot, .he, .zeros: return []
      }
    }
  }

  /// Finds the first target that is no probability where the loss is a cross-entropy.
  private func targetProblem(_ split: TrainingError.Split, _ targets: Matrix) -> TrainingError? {
    guard loss == .binaryCrossEntropy || loss == .crossEntropy,
      let index = targets.elements.firstIndex(where: { !TrainingError.Interval.zeroToOne.contains($0) })
    else { return nil }
    return .target(
      split, loss, row: index / targets.columns, column: index % targets.columns,
      found: targets.elements[index])
  }
}
