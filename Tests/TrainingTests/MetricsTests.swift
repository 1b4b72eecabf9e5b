import Tensor
import Testing

@testable import Training

@Test func thePredictedClassIsTheFirstLargestColumn() {
  let outputs = [0.2, 0.2, 0.1, 0.5, 0.5, 0.1, 0, 0.3, 0.3, .nan, 0.1, 0.2]
  let found = judged(Matrix(rows: 4, columns: 3, elements: outputs), labels: [0, 1, 1, 2])
  #expect(found.classes == [0, 0, 1, 2])
  #expect(found.right == 3)
}

@Test func oneOutputIsAClassFromOneHalfOn() {
  let outputs = Matrix(rows: 4, columns: 1, elements: [0.5, 0.4999, 0.5, .nan])
  let found = judged(outputs, labels: [1, 1, 0, 0])
  #expect(found.right == 2)
  #expect(found.classes == [1, 0, 1, 0])
}

@Test func aMarginIsTheTrueClassLessTheLargestOther() {
  let outputs = Matrix(rows: 4, columns: 2, elements: [0.1, 0, 0.3, 0, 1, 0.3, .nan, 0.5])
  let found = judged(outputs, labels: [0, 1, 0, 1])
  #expect(agree(Array(found.margins.prefix(3)), [0.1, -0.3, 0.7], relative: 1e-15))
  #expect(found.margins[3].isNaN)
}

@Test func theMarginOfOneOutputIsSigned() {
  let found = judged(Matrix(rows: 2, columns: 1, elements: [0.75, 0.75]), labels: [1, 0])
  #expect(found.margins == [0.5, -0.5])
}

@Test func quantilesAreInterpolatedAsByNumPy() {
  // numpy.quantile([.1, -.3, .7, .5], [.05, .25, .5, .75, .95])
  let found = quantiles([0.05, 0.25, 0.5, 0.75, 0.95], of: [0.1, -0.3, 0.7, 0.5])
  #expect(agree(found, [-0.24, 0, 0.3, 0.55, 0.67], relative: 1e-15, floor: 1))
}

@Test func quantilesEqualThoseOfTheSortedValues() {
  var stream = RandomStream(seed: 1, name: "quantiles", index: 0)
  let fractions = [0, 0.05, 0.25, 0.5, 0.95, 1]
  for count in Array(1...40) + [500, 3000] {
    let values = (0..<count).map { _ in count < 100 ? Double(stream.integer(below: 10)) : stream.normal() }
    let sorted = values.sorted()
    let expected = fractions.map { fraction in
      let position = Double(count - 1) * fraction
      let lower = Int(position)
      let upper = min(lower + 1, count - 1)
      return sorted[lower] + (position - Double(lower)) * (sorted[upper] - sorted[lower])
    }
    #expect(quantiles(fractions, of: values) == expected)
  }
}

@Test func theConstantPredictorGivesTheClassShares() {
  // Three of class 0, one of class 1: shares 3/4 and 1/4.
  let targets = Matrix(rows: 4, columns: 2, elements: [1, 0, 1, 0, 0, 1, 1, 0])
  let entropy = 0.5623351446188083  // −(.75 ln .75 + .25 ln .25)
  func loss(_ loss: Loss, _ reduction: Reduction) -> Double {
    loss.ofConstantPredictor(targets: targets, reduction: reduction)
  }
  #expect(loss(.halfSquaredError, .mean) == 0.1875)
  #expect(loss(.halfSquaredError, .sum) == 0.75)
  #expect(loss(.meanSquaredError, .mean) == 0.1875)
  #expect(loss(.meanSquaredError, .sum) == 1.5)
  #expect(agree([loss(.crossEntropy, .mean), loss(.crossEntropy, .sum)], [entropy, 4 * entropy]))
  #expect(
    agree([loss(.binaryCrossEntropy, .mean), loss(.binaryCrossEntropy, .sum)], [entropy, 8 * entropy]))
  let one = Matrix(rows: 3, columns: 1, repeating: 1)
  #expect(Loss.binaryCrossEntropy.ofConstantPredictor(targets: one, reduction: .mean) == 0)
}

@Test func theFirstFlipIsTheFirstChangedPrediction() throws {
  // The output is w·x + b from 0: class 0 for all. One step makes it ≥ ½ for the only sample of class 1.
  let samples = Samples(
    inputs: Matrix(rows: 1, columns: 1, repeating: 1), targets: Matrix(rows: 1, columns: 1, repeating: 1))
  var recipe = TrainingRecipe(
    model: [DenseLayer(1, .identity)], loss: .halfSquaredError, optimizer: .sgd(rate: 0.125), epochs: 5,
    weights: .zeros)
  // s ← s + ¼(1 − s) for w + b: .25, .4375, .578….
  #expect(try Trainer(recipe: recipe, train: samples).run().firstFlip == 3)
  recipe.epochs = 2
  #expect(try Trainer(recipe: recipe, train: samples).run().firstFlip == nil)
}
