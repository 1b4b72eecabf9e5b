import Tensor
import Testing

@testable import Training

private func clipped(_ clipping: GradientClipping) -> [Double] {
  var gradient = [3.0, -4]
  gradient.withUnsafeMutableBufferPointer {
    if let base = $0.baseAddress { clipping.apply(to: base, count: 2, squares: 25) }
  }
  return gradient
}

@Test func clippingByValueHoldsEachElement() {
  #expect(clipped(.value(3.5)) == [3, -3.5])
}

@Test func clippingByNormScalesAllLayersTogether() {
  #expect(clipped(.norm(2.5)) == [1.5, -2])
}

@Test func aGradientWithinTheLimitKeepsItsBits() {
  #expect(clipped(.norm(5)) == [3, -4])
  #expect(clipped(.value(4)) == [3, -4])
}

@Test func clippingSeesThePenaltyAndTheRecordedNormDoesNotSeeClipping() throws {
  // Without data error the gradient is λ·w = 2·3 = 6; clipped to 1, one step of rate 1 takes 3 to 2.
  let samples = Samples(
    inputs: Matrix(rows: 1, columns: 1), targets: Matrix(rows: 1, columns: 1), isClassification: false)
  let recipe = TrainingRecipe(
    model: [DenseLayer(1, .identity)], loss: .halfSquaredError, l2: 2, optimizer: .sgd(rate: 1),
    clipping: .value(1), epochs: 1, weights: .constant(3))
  let record = try Trainer(recipe: recipe, train: samples).run()
  #expect(record.finalParameters.layers[0].weights.elements == [2])
  #expect(record.gradientNorms == [[6, 4]])
  #expect(record.train.loss == [9, 4])
  #expect(record.train.dataLoss == [0, 0])
  #expect(record.updateRatios == [[0, 1.0 / 3]])
}
