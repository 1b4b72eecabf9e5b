import Tensor
import Testing

@testable import Training

@Test func thePredictedClassIsTheFirstLargestColumn() {
  var judge = SplitJudge(Matrix(rows: 4, columns: 3, elements: [1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1]))
  let accuracy = judge.accuracy(
    Matrix(rows: 4, columns: 3, elements: [0.2, 0.2, 0.1, 0.5, 0.5, 0.1, 0, 0.3, 0.3, .nan, 0.1, 0.2]))
  #expect(judge.predictions == [0, 0, 1, 2])
  #expect(accuracy == 0.75)
}

@Test func oneOutputIsAClassFromOneHalfOn() {
  var judge = SplitJudge(Matrix(rows: 4, columns: 1, elements: [1, 1, 0, 0]))
  #expect(judge.accuracy(Matrix(rows: 4, columns: 1, elements: [0.5, 0.4999, 0.5, .nan])) == 0.5)
  #expect(judge.predictions == [1, 0, 1, 0])
}

@Test func marginsAreInterpolatedAsByNumPy() {
  // numpy.quantile([.1, -.3, .7, .5], [.05, .25, .5, .75, .95])
  var judge = SplitJudge(Matrix(rows: 4, columns: 2, elements: [1, 0, 0, 1, 1, 0, 0, 1]))
  var found: [Double] = []
  judge.marginQuantiles(
    Matrix(rows: 4, columns: 2, elements: [0.1, 0, 0.3, 0, 1, 0.3, 0, 0.5])
  ) { found.append($1) }
  #expect(agree(found, [-0.24, 0, 0.3, 0.55, 0.67], relative: 1e-15, floor: 1))
}

@Test func theMarginOfOneOutputIsSigned() {
  var judge = SplitJudge(Matrix(rows: 2, columns: 1, elements: [1, 0]))
  var found: [Double] = []
  judge.marginQuantiles(Matrix(rows: 2, columns: 1, elements: [0.75, 0.75])) { found.append($1) }
  #expect(found[2] == 0)
  #expect(found[0] == -0.5 + 0.05)
}

@Test func quantilesEqualThoseOfTheSortedValues() {
  var stream = RandomStream(seed: 1, name: "quantiles", index: 0)
  for count in 1...40 {
    var values = (0..<count).map { _ in Double(stream.integer(below: 10)) }
    let sorted = values.sorted()
    for fraction in [0, 0.05, 0.25, 0.5, 0.95, 1] {
      let position = Double(count - 1) * fraction
      let lower = Int(position)
      let upper = min(lower + 1, count - 1)
      let expected = sorted[lower] + (position - Double(lower)) * (sorted[upper] - sorted[lower])
      let found = values.withUnsafeMutableBufferPointer { Quantile.select(fraction, in: $0) }
      #expect(found == expected)
    }
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
  #expect(SplitJudge(targets).majorityAccuracy == 0.75)
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
