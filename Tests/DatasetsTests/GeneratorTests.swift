import Datasets
import Tensor
import Testing

private let streams = DrawStreams(seed: 7, name: "d")

private func isClose(_ found: Matrix, _ expected: [Double]) -> Bool {
  found.elements.count == expected.count
    && zip(found.elements, expected).allSatisfy { ($0 - $1).magnitude <= 1e-11 * max(1, $1.magnitude) }
}

private func classes(_ data: Dataset) -> [Int] {
  guard case .classes(let classes, _) = data.target else { return [] }
  return classes
}

@Test func generatorsDrawWhatTheDocumentationSays() throws {
  let moons = try Moons(noise: 0.1).generate(samples: 9, using: streams)
  #expect(classes(moons) == DrawOracle.moonsClasses)
  #expect(isClose(moons.inputs, DrawOracle.moons))
  let circles = try Circles(noise: 0.05, factor: 0.5)
    .generate(samples: 8, proportions: [0.4, 0.6], using: streams)
  #expect(classes(circles) == DrawOracle.circlesClasses)
  #expect(isClose(circles.inputs, DrawOracle.circles))
  let blobs = try Blobs(centers: 3, deviation: 1.5).generate(samples: 8, using: streams)
  #expect(classes(blobs) == DrawOracle.blobsClasses)
  #expect(isClose(blobs.inputs, DrawOracle.blobs))
  let shapes = try Shapes(size: 6, jitter: 0.5, noise: 0.2).generate(samples: 3, using: streams)
  #expect(classes(shapes) == DrawOracle.shapesClasses)
  #expect(isClose(shapes.inputs, DrawOracle.shapes))
}

@Test func fourSamplesOfXorAreItsTable() throws {
  let table = try Xor().generate(samples: 4, using: streams)
  #expect(table.inputs.elements == [0, 0, 0, 1, 1, 0, 1, 1])
  #expect(classes(table) == [0, 1, 1, 0])
  let uneven = try Xor().generate(samples: 8, proportions: [3, 1], using: streams)
  #expect(uneven.classCounts == [6, 2])
  for row in 0..<8 {
    let isOne = uneven.inputs[row, 0] != uneven.inputs[row, 1]
    #expect(classes(uneven)[row] == (isOne ? 1 : 0))
  }
}

@Test func proportionsGiveExactCountsByTheLargestRemainder() throws {
  let counts = try Blobs(centers: 3).generate(samples: 10, proportions: [1, 1, 4], using: streams).classCounts
  #expect(counts == [2, 2, 6] || counts == [2, 1, 7])
  #expect(try Moons().generate(samples: 11, using: streams).classCounts == [6, 5])
  #expect(
    try Moons().generate(samples: 500, proportions: [0.9, 0.1], using: streams).classCounts == [450, 50])
  #expect(try Moons().generate(samples: 5, proportions: [1, 0], using: streams).classCounts == [5, 0])
}

@Test func labelNoiseChangesExactlyItsShareOfTheLabels() throws {
  let clean = try Blobs().generate(samples: 12, using: streams)
  let noisy = try Blobs().generate(samples: 12, labelNoise: 0.4, using: streams)
  #expect(classes(clean) == DrawOracle.cleanLabels)
  #expect(classes(noisy) == DrawOracle.noisyLabels)
  #expect(zip(classes(clean), classes(noisy)).filter { $0 != $1 }.count == 5)
}

@Test func noiseAndLabelNoiseChangeNothingElse() throws {
  let plain = try Moons(noise: 0).generate(samples: 50, using: streams)
  let noisy = try Moons(noise: 0.2).generate(samples: 50, using: streams)
  let twice = try Moons(noise: 0.4).generate(samples: 50, labelNoise: 0.1, using: streams)
  #expect(classes(plain) == classes(noisy))
  for i in plain.inputs.elements.indices {
    let once = noisy.inputs.elements[i] - plain.inputs.elements[i]
    #expect((twice.inputs.elements[i] - plain.inputs.elements[i] - 2 * once).magnitude < 1e-14)
  }
  #expect(zip(classes(plain), classes(twice)).filter { $0 != $1 }.count == 5)
}

@Test func imagesAreGreyAndHaveANamePerPixel() throws {
  let data = try Shapes().generate(samples: 20, using: streams)
  #expect(data.inputs.columns == 256 && data.featureNames[17] == "1,1")
  #expect(data.inputs.elements.allSatisfy { (0...255).contains($0) })
  #expect(data.classCounts == [10, 10])
}

@Test func everyGeneratorMakesDataFromItsInitialOptions() throws {
  for type in Generators.all {
    let data = try Generators.make(type.kind).generate(samples: 30, using: streams)
    #expect(data.count == 30 && data.inputs.elements.allSatisfy(\.isFinite))
  }
}

@Test func optionsThatMakeNoDataAreRefused() {
  #expect(throws: GeneratorError.unknownKind(found: "moon", known: Generators.all.map { $0.kind })) {
    try Generators.make("moon")
  }
  #expect(throws: GeneratorError.unknownOption(found: "nose", known: ["noise"])) {
    try Generators.make("moons", values: ["nose": 1])
  }
  #expect(throws: GeneratorError.outOfRange(option: "noise", found: -1, allowed: 0...1e6)) {
    try Generators.make("xor", values: ["noise": -1])
  }
  #expect(throws: GeneratorError.notWhole(option: "centers", found: 2.5)) {
    try Generators.make("blobs", values: ["centers": 2.5])
  }
  #expect(throws: GeneratorError.proportionCount(found: 3, expected: 2)) {
    try Moons().generate(samples: 4, proportions: [1, 1, 1], using: streams)
  }
  #expect(throws: GeneratorError.proportionsOutOfRange(found: [0, 0])) {
    try Moons().generate(samples: 4, proportions: [0, 0], using: streams)
  }
  #expect(throws: GeneratorError.self) { try Moons().generate(samples: 0, using: streams) }
  #expect(throws: GeneratorError.self) { try Moons().generate(samples: 4, labelNoise: .nan, using: streams) }
  #expect(throws: GeneratorError.tooLarge(numbers: .max, limit: 50_000_000)) {
    try Moons().generate(samples: .max, using: streams)
  }
}
