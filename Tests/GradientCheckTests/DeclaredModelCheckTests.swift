import Tensor
import Testing
import Training

@testable import GradientCheck

private func samples(outputs: Int = 3) -> Samples {
  var stream = RandomStream(seed: 4, name: "samples", index: 0)
  let inputs = Matrix(rows: 7, columns: 3, elements: (0..<21).map { _ in stream.normal() })
  var targets = Matrix(rows: 7, columns: outputs)
  for row in 0..<7 { targets[row, row % outputs] = 1 }
  return Samples(inputs: inputs, targets: targets)
}

private func recipe(
  hidden: Activation = .tanh, output: Activation = .sigmoid, loss: Loss = .halfSquaredError,
  reduction: Reduction = .mean, l2: Double = 0
) -> TrainingRecipe {
  TrainingRecipe(
    model: [DenseLayer(4, hidden), DenseLayer(4, hidden), DenseLayer(3, output)], loss: loss,
    reduction: reduction, l2: l2, optimizer: .sgd(rate: 0.1), epochs: 1,
    weights: .normal(mean: 0, deviation: 0.7), biases: .uniform(low: -0.5, high: 0.5), seed: 2)
}

@Test(arguments: Loss.allCases) func gradientsOfEveryLayerLossAndPenaltyAgree(loss: Loss) throws {
  for output in loss.outputActivations {
    for hidden in Activation.allCases {
      for (reduction, l2) in [(Reduction.mean, 0.0), (.sum, 0.3)] {
        let recipe = recipe(hidden: hidden, output: output, loss: loss, reduction: reduction, l2: l2)
        let verdict = try DeclaredModelCheck(recipe: recipe, samples: samples())
          .run(at: recipe.initialParameters(inputWidth: 3))
        #expect(verdict.passed, "\(loss) \(output) \(hidden) \(reduction)")
        for tensor in verdict.tensors {
          #expect(tensor.checked + tensor.undecided.count == tensor.total)
          #expect(tensor.undecided.isEmpty)
          #expect(tensor.cosine > 0.999999)
        }
      }
    }
  }
}

@Test func aWrongElementIsNamed() throws {
  let recipe = recipe(l2: 0.1)
  let parameters = recipe.initialParameters(inputWidth: 3)
  let objective = try Objective(recipe, samples())
  var gradient = objective.gradient(at: parameters)
  gradient.layers[1].weights[2, 3] *= 1.00001
  let verdict = try DeclaredModelCheck(recipe: recipe, samples: samples()).run(
    at: parameters, gradient: gradient)
  #expect(!verdict.passed)
  for tensor in verdict.tensors {
    #expect(tensor.passed == (tensor.tensor != ParameterTensor(layer: 1, kind: .weights)))
  }
  let accused = verdict.tensors[2]
  let worst = try #require(accused.worst)
  #expect(accused.failed == 1)
  #expect(accused.position(of: worst.index) == (2, 3))
  #expect(abs(worst.relativeError - 1e-5) < 1e-7)
}

@Test func aWrongSignTurnsTheCosine() throws {
  let recipe = recipe()
  let parameters = recipe.initialParameters(inputWidth: 3)
  let objective = try Objective(recipe, samples())
  var gradient = objective.gradient(at: parameters)
  gradient.layers[0].biases = gradient.layers[0].biases.map { -$0 }
  let verdict = try DeclaredModelCheck(recipe: recipe, samples: samples()).run(
    at: parameters, gradient: gradient)
  #expect(verdict.tensors[1].cosine < -0.999999)
  #expect(verdict.tensors[1].failed == 4)
}

@Test func aGradientThatIsNoNumberFails() throws {
  let recipe = recipe()
  let parameters = recipe.initialParameters(inputWidth: 3)
  let objective = try Objective(recipe, samples())
  var gradient = objective.gradient(at: parameters)
  gradient.layers[2].biases[1] = .nan
  let verdict = try DeclaredModelCheck(recipe: recipe, samples: samples()).run(
    at: parameters, gradient: gradient)
  #expect(verdict.tensors[5].failed == 1)
  #expect(verdict.tensors[5].worst?.index == 1)
}

/// One relu of one weight without noise around it: z = w·1 + b.
private func kinked(weight: Double) throws -> GradientVerdict {
  let recipe = TrainingRecipe(
    model: [
      DenseLayer(1, .relu, weights: .constant(weight)), DenseLayer(1, .identity, weights: .constant(1)),
    ],
    loss: .halfSquaredError, optimizer: .sgd(rate: 0.1), epochs: 1)
  let samples = Samples(
    inputs: Matrix(rows: 1, columns: 1, repeating: 1), targets: Matrix(rows: 1, columns: 1, repeating: 2),
    isClassification: false)
  return try DeclaredModelCheck(recipe: recipe, samples: samples)
    .run(at: recipe.initialParameters(inputWidth: 1))
}

@Test func aSmallerStepIsTriedNearAKink() throws {
  let verdict = try kinked(weight: 1e-7)
  #expect(verdict.passed)
  #expect(verdict.tensors.map(\.checked) == [1, 1, 1, 1])
}

@Test func anEntryOnAKinkIsUndecided() throws {
  let verdict = try kinked(weight: 0)
  #expect(verdict.passed)
  #expect(verdict.tensors.map(\.undecided) == [[0], [0], [], []])
  #expect(verdict.tensors.map(\.checked) == [0, 0, 1, 1])
}

@Test func aLargeTensorIsSampled() throws {
  let recipe = recipe()
  let verdict = try DeclaredModelCheck(recipe: recipe, samples: samples(), maximumEntries: 5)
    .run(at: recipe.initialParameters(inputWidth: 3))
  #expect(verdict.tensors.map(\.checked) == [5, 4, 5, 4, 5, 3])
  #expect(verdict.tensors.map(\.total) == [12, 4, 16, 4, 12, 3])
}

@Test func aRightGradientOfALargeInputIsNotAccused() throws {
  // h in the weight moves z by 0.006: tanh's curvature in between is well above 1e-6 of its slope.
  let recipe = TrainingRecipe(
    model: [DenseLayer(1, .tanh, weights: .constant(0.0025))], loss: .halfSquaredError,
    optimizer: .sgd(rate: 0.1), epochs: 1)
  let samples = Samples(
    inputs: Matrix(rows: 1, columns: 1, repeating: 1000), targets: Matrix(rows: 1, columns: 1, repeating: 5),
    isClassification: false)
  let parameters = recipe.initialParameters(inputWidth: 1)
  let check = try DeclaredModelCheck(recipe: recipe, samples: samples)
  #expect(check.run(at: parameters).passed)
  let objective = try Objective(recipe, samples)
  var gradient = objective.gradient(at: parameters)
  gradient.layers[0].weights[0, 0] *= 1.00001
  #expect(!check.run(at: parameters, gradient: gradient).passed)
}
