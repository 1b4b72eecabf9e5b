import Tensor
import Testing

@testable import Training

@Test func aRecipeListsAllItsProblems() {
  var recipe = smallRecipe(epochs: 0, batchSize: 4)
  recipe.optimizer = .momentum(rate: .nan, momentum: 1)
  recipe.schedule = .boldDriver(up: 0.9, down: 0)
  recipe.model = [DenseLayer(0, .relu, weights: .uniform(low: 1, high: 0)), DenseLayer(1, .tanh)]
  recipe.loss = .crossEntropy
  let problems = recipe.problems()
  #expect(problems.count == 10)
  for problem in [
    TrainingError.epochs(found: 0), .boldDriverNeedsFullBatch(batchSize: 4),
    .outOfRange(.momentum, found: 1, expected: .zeroUpToOne),
    .outOfRange(.up, found: 0.9, expected: .atLeastOne),
    .outOfRange(.down, found: 0, expected: .aboveZeroToOne), .layerWidth(layer: 0, found: 0),
    .lossDoesNotFit(.crossEntropy, found: .tanh, expected: [.identity, .softmax]),
    .tooFewOutputs(.crossEntropy, found: 1, expected: 2),
    .uniformBounds(.weights, layer: 0, low: 1, high: 0),
  ] where !problems.contains(problem) {
    // The rate's NaN is equal to nothing, so that problem is judged by the count.
    Issue.record("missing: \(problem)")
  }
}

@Test(arguments: [0, -1, .infinity, .nan]) func aRateMustBePositiveAndFinite(rate: Double) {
  var recipe = smallRecipe()
  recipe.optimizer = .sgd(rate: rate)
  #expect(recipe.problems().count == 1)
  #expect(throws: TrainingError.self) { try Trainer(recipe: recipe, train: plane(4)) }
}

@Test func aModelMustFitItsSamples() {
  let recipe = smallRecipe()
  #expect(recipe.problems(train: plane(4), test: plane(2)).isEmpty)
  #expect(recipe.problems(train: plane(4, outputs: 1)) == [.outputWidth(found: 2, expected: 1)])
  #expect(
    recipe.problems(train: plane(4), test: plane(2, outputs: 1)) == [
      .testWidths(foundInputs: 2, expectedInputs: 2, foundTargets: 1, expectedTargets: 2)
    ])
  let none = Samples(inputs: Matrix(rows: 0, columns: 2), targets: Matrix(rows: 0, columns: 2))
  #expect(recipe.problems(train: none) == [.noSamples(.train)])
}

@Test func aCrossEntropyNeedsProbabilitiesAsTargets() {
  var recipe = smallRecipe()
  recipe.loss = .binaryCrossEntropy
  let samples = Samples(
    inputs: Matrix(rows: 2, columns: 2), targets: Matrix(rows: 2, columns: 2, elements: [0, 1, 1, -1]))
  #expect(
    recipe.problems(train: samples) == [.target(.train, .binaryCrossEntropy, row: 1, column: 1, found: -1)])
}

@Test func changingOneLayerChangesNoOtherLayersDraws() {
  var recipe = smallRecipe()
  let before = recipe.initialParameters(inputWidth: 2)
  recipe.model[1] = DenseLayer(2, .sigmoid, weights: .glorot, biases: .constant(0.25))
  let after = recipe.initialParameters(inputWidth: 2)
  #expect(before.layers[0] == after.layers[0])
  #expect(before.layers[1] != after.layers[1])
  #expect(after.layers[1].biases == [0.25, 0.25])
}

@Test func initialWeightsDependOnSeedNameAndRepeatAlone() {
  let recipe = smallRecipe()
  let parameters = recipe.initialParameters(inputWidth: 2)
  var longer = recipe
  longer.epochs = 999
  longer.optimizer = .adam(rate: 1)
  #expect(longer.initialParameters(inputWidth: 2) == parameters)
  var (seed, name, index) = (recipe, recipe, recipe)
  seed.seed += 1
  name.streamName += "x"
  index.repeatIndex += 1
  for other in [seed, name, index] { #expect(other.initialParameters(inputWidth: 2) != parameters) }
}

@Test func initialisersHaveTheSpreadOfTheirDefinition() {
  func spread(_ initialiser: Initialiser) -> (mean: Double, deviation: Double, largest: Double) {
    var stream = RandomStream(seed: 9, name: "spread", index: 0)
    let values = [Double](unsafeUninitializedCapacity: 20_000) { values, count in
      guard let base = values.baseAddress else { return }
      initialiser.draw(base, count: 20_000, fanIn: 8, fanOut: 4, from: &stream)
      count = 20_000
    }
    let mean = values.reduce(0, +) / 20_000
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    return (mean, variance.squareRoot(), values.map { abs($0) }.max() ?? 0)
  }
  // Glorot's bound is √(6/12), a uniform distribution's deviation its bound over √3; he's deviation is √(2/8).
  let (glorot, he) = (spread(.glorot), spread(.he))
  let normal = spread(.normal(mean: 3, deviation: 0.2))
  #expect(glorot.largest <= 0.5.squareRoot())
  #expect(abs(glorot.deviation - (0.5 / 3).squareRoot()) < 0.005)
  #expect(abs(he.deviation - 0.5) < 0.01)
  #expect(abs(he.mean) < 0.02)
  #expect(abs(normal.mean - 3) < 0.01)
  #expect(abs(normal.deviation - 0.2) < 0.005)
  let uniform = spread(.uniform(low: 1, high: 2))
  #expect(uniform.largest < 2)
  #expect(abs(uniform.mean - 1.5) < 0.01)
}

@Test func aModelWithTooManyParametersIsRefusedBeforeItTakesMemory() {
  var recipe = smallRecipe()
  let output = DenseLayer(2, .sigmoid)
  let problem = TrainingError.tooManyParameters(limit: 50_000_000)
  // 2·9999 + 9999, then 9999·5000 + 5000, then 5000·2 + 2: 50,039,999.
  recipe.model = [DenseLayer(9999, .tanh), DenseLayer(5000, .tanh), output]
  #expect(recipe.problems(train: plane(4)) == [problem])
  recipe.model[1].width = 4990
  #expect(recipe.problems(train: plane(4)) == [])
  recipe.model[1].width = .max
  #expect(recipe.problems(train: plane(4)) == [problem])
}
