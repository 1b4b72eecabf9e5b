import Datasets
import Tensor
import Testing

private func column(_ values: [Double]) -> Matrix {
  Matrix(rows: values.count, columns: 1, elements: values)
}

private let letters = Dataset(
  inputs: column([1, 2, 3, 4, 5]), featureNames: ["x"],
  target: .classes([2, 0, 2, 1, 2], names: ["a", "b", "c"]))

@Test func classesBecomeOneHotRowsOrIndices() {
  #expect(letters.oneHotTargets().elements == [0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1])
  #expect(letters.indexTargets() == column([2, 0, 2, 1, 2]))
  #expect(letters.classCounts == [1, 1, 3])
  #expect(letters.majorityShare == 0.6)
}

@Test func valuesHaveNoClasses() {
  let data = Dataset(inputs: column([1, 2]), featureNames: ["x"], target: .values(column([5, 6])))
  #expect(data.oneHotTargets() == column([5, 6]) && data.indexTargets() == column([5, 6]))
  #expect(data.classCounts == nil && data.majorityShare == nil)
  #expect(data.selecting(rows: [1]).target == .values(column([6])))
}

@Test func aSplitDealsEverySampleOnceInOrder() throws {
  var stream = DrawStreams(seed: 7, name: "d").split
  let data = Dataset(
    inputs: column((0..<12).map(Double.init)), featureNames: ["x"],
    target: .values(column((0..<12).map { Double($0) * 2 })))
  let split = try data.split(test: 0.25, using: &stream)
  #expect(split.test.inputs.elements == DrawOracle.testRows.map(Double.init))
  #expect(split.test.target == .values(column(DrawOracle.testRows.map { Double($0) * 2 })))
  #expect(split.train.inputs.elements == split.train.inputs.elements.sorted())
  #expect(Set(split.train.inputs.elements + split.test.inputs.elements).count == 12)
}

@Test func aSplitThatLeavesNothingToTrainOnIsRefused() throws {
  var stream = RandomStream(seed: 1, name: "s")
  #expect(try letters.split(test: 0, using: &stream).test.count == 0)
  #expect(throws: DatasetError.testFractionOutOfRange(found: 1)) {
    try letters.split(test: 1, using: &stream)
  }
  #expect(throws: DatasetError.nothingToTrainOn(samples: 5, fraction: 0.95)) {
    try letters.split(test: 0.95, using: &stream)
  }
}

@Test func standardizationUsesMeanAndPopulationDeviation() {
  let inputs = Matrix(rows: 4, columns: 2, elements: [2, 0.1, 4, 0.1, 4, 0.1, 6, 0.1])
  let scaling = Standardization(fitting: inputs)
  // As np.mean(x, axis=0), np.std(x, axis=0) give them; a constant column keeps its scale.
  #expect(scaling.mean[0] == 4 && scaling.deviation == [1.4142135623730951, 1])
  let scaled = scaling.applied(to: inputs)
  #expect(scaled[0, 0] == -1.414213562373095 && scaled[0, 1].magnitude < 1e-16)
}

@Test func rangeScalingReachesBothEnds() {
  let inputs = Matrix(rows: 3, columns: 2, elements: [1, 5, 2, 5, 5, 5])
  let scaling = RangeScaling(fitting: inputs, to: -1...1)
  #expect(scaling.applied(to: inputs).elements == [-1, -1, -0.5, -1, 1, -1])
}

@Test func affineScalingDividesAndSubtracts() {
  #expect(
    AffineScaling(divide: 128, subtract: 1).applied(to: column([0, 64, 255]))
      == column([-1, -0.5, 0.9921875]))
}

@Test func bothPartsOfASplitAreScaledAlike() {
  let split = DatasetSplit(train: letters.selecting(rows: [0, 2]), test: letters.selecting(rows: [4]))
  let scaled = split.scaled(by: RangeScaling(fitting: split.train.inputs))
  #expect(scaled.train.inputs == column([0, 1]) && scaled.test.inputs == column([2]))
}
