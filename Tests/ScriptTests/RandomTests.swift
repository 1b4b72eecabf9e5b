import Testing

@testable import Script

@Suite struct RandomTests {
  private func check(_ draw: RandomDraw, _ random: inout LegacyRandom) throws -> Bool {
    switch draw.name {
    case "random": return draw.matches(many(draw.integer(1)) { random.random() }, tolerance: 0)
    case "uniform":
      return draw.matches(
        many(draw.integer(3)) { random.uniform(draw.double(1), draw.double(2)) }, tolerance: 0)
    case "normal":
      return draw.matches(
        many(draw.integer(3)) { random.normal(draw.double(1), draw.double(2)) }, tolerance: 2)
    case "randint":
      let (low, extent) = try LegacyRandom.integerRange(low: draw.large(1), high: draw.large(2))
      return draw.matches(many(draw.integer(3)) { random.integer(low: low, extent: extent) })
    case "permutation": return draw.matches(random.permutation(draw.integer(1)))
    case "choice":
      let weights = draw.call.dropFirst(4).map(TextTable.double)
      let found = try random.choice(
        draw.integer(1), count: draw.integer(2), replacing: draw.integer(3) == 1,
        probabilities: weights.isEmpty ? nil : weights, isNumber: true)
      return draw.matches(found)
    case "exponential":
      return draw.matches(
        many(draw.integer(2)) { draw.double(1) * random.standardExponential() }, tolerance: 2)
    case "laplace":
      return draw.matches(
        many(draw.integer(3)) { random.laplace(draw.double(1), draw.double(2)) }, tolerance: 2)
    case "logistic":
      return draw.matches(
        many(draw.integer(3)) { random.logistic(draw.double(1), draw.double(2)) }, tolerance: 2)
    case "binomial":
      return draw.matches(many(draw.integer(3)) { random.binomial(draw.integer(1), draw.double(2)) })
    default: return false
    }
  }

  @Test func legacyGeneratorDrawsWhatNumPyDraws() throws {
    for draws in RandomDraw.all(of: "legacy") {
      let words = draws[0].seed.split(separator: ",").compactMap { UInt32($0) }
      var random = try words.count == 1 ? LegacyRandom(seed: words[0]) : LegacyRandom(key: words)
      for draw in draws {
        #expect(try check(draw, &random), "\(draw.seed) \(draw.call)")
      }
    }
  }

  private func check(_ draw: RandomDraw, _ random: inout PythonRandom) throws -> Bool {
    switch draw.name {
    case "random": return draw.matches(many(draw.integer(1)) { random.random() }, tolerance: 0)
    case "gauss":
      return draw.matches(
        many(draw.integer(3)) { random.gauss(draw.double(1), draw.double(2)) }, tolerance: 2)
    case "normalvariate":
      return draw.matches(
        many(draw.integer(3)) { random.normal(draw.double(1), draw.double(2)) }, tolerance: 2)
    case "uniform":
      return draw.matches(
        many(draw.integer(3)) { random.uniform(draw.double(1), draw.double(2)) }, tolerance: 0)
    case "randint":
      let found = try many(draw.integer(3)) {
        try random.integer(from: draw.large(1), through: draw.large(2))
      }
      return try found.map { try $0.expanded.decimal() } == draw.values
    case "randrange":
      let found = try many(draw.integer(4)) {
        try random.integer(from: draw.large(1), to: draw.large(2), by: draw.large(3))
      }
      return try found.map { try $0.expanded.decimal() } == draw.values
    case "bits": return try random.bits(draw.integer(1)).expanded.decimal() == draw.values[0]
    case "choice": return draw.matches(try many(draw.integer(2)) { try random.choice(draw.integer(1)) })
    case "shuffle":
      var order = Array(0..<draw.integer(1))
      for place in order.indices.dropFirst().reversed() { order.swapAt(place, random.swapPlace(place)) }
      return draw.matches(order)
    case "sample": return draw.matches(try random.sample(draw.integer(1), count: draw.integer(2)))
    case "choices":
      let weights = draw.call.dropFirst(3).map(TextTable.double)
      return draw.matches(
        try random.choices(
          draw.integer(1), cumulativeWeights: weights.isEmpty ? nil : weights, count: draw.integer(2)))
    default: return false
    }
  }

  private func check(_ draw: RandomDraw, _ random: inout ModernRandom) throws -> Bool {
    switch draw.name {
    case "random": return draw.matches(many(draw.integer(1)) { random.random() }, tolerance: 0)
    case "uniform":
      return draw.matches(
        many(draw.integer(3)) { random.uniform(draw.double(1), draw.double(2)) }, tolerance: 0)
    case "normal":
      return draw.matches(
        many(draw.integer(3)) { random.normal(draw.double(1), draw.double(2)) }, tolerance: 2)
    case "tails":
      let values = many(draw.integer(1)) { random.standardNormal() }
      return draw.matches(values.filter { $0.magnitude > 3.654 } + values.suffix(1), tolerance: 2)
    case "exponential":
      return draw.matches(
        many(draw.integer(2)) { draw.double(1) * random.standardExponential() }, tolerance: 2)
    case "exponential-tails":
      let values = many(draw.integer(1)) { random.standardExponential() }
      return draw.matches(values.filter { $0 > 7.6971 } + values.suffix(1), tolerance: 2)
    case "integers":
      let (low, extent) = try LegacyRandom.integerRange(low: draw.large(1), high: draw.large(2))
      return draw.matches(many(draw.integer(3)) { random.integer(low: low, extent: extent) })
    case "permutation", "shuffle": return draw.matches(random.permutation(draw.integer(1)))
    case "choice":
      let weights = draw.call.dropFirst(4).map(TextTable.double)
      let found = try random.choice(
        draw.integer(1), count: draw.integer(2), replacing: draw.integer(3) == 1,
        probabilities: weights.isEmpty ? nil : weights, isNumber: true)
      return draw.matches(Array(found.prefix(20)))
    default: return false
    }
  }

  @Test func modernGeneratorDrawsWhatNumPyDraws() throws {
    for draws in RandomDraw.all(of: "modern") {
      var random = try ModernRandom(seed: IntegerValue(TextTable.integer(draws[0].seed)))
      for draw in draws {
        #expect(try check(draw, &random), "\(draw.seed) \(draw.call)")
      }
    }
  }

  @Test func layersOfNormalNumbersAreThoseOfNumPy() {
    func hash(_ words: [UInt64]) -> UInt64 {
      words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
    }
    let table = ZigguratTable.standard
    #expect(hash(table.bound) == RandomOracle.bounds)
    #expect(hash(table.scale.map(\.bitPattern)) == RandomOracle.scales)
    #expect(hash(table.height.map(\.bitPattern)) == RandomOracle.heights)
  }

  @Test func pythonsModuleDrawsWhatCPythonDraws() throws {
    for draws in RandomDraw.all(of: "python") {
      let seed = draws[0].seed
      var random =
        seed.hasPrefix("f:")
        ? PythonRandom(seed: TextTable.double(String(seed.dropFirst(2))))
        : PythonRandom(seed: IntegerValue(TextTable.integer(seed)))
      for draw in draws {
        #expect(try check(draw, &random), "\(draw.seed) \(draw.call)")
      }
    }
  }

  @Test func fillingGivesWhatSingleCallsGive() {
    func filled(_ fill: (UnsafeMutableBufferPointer<Double>) -> Void) -> [Double] {
      [Double](unsafeUninitializedCapacity: 1_301) { buffer, count in
        buffer.initialize(repeating: 0)
        fill(buffer)
        count = 1_301
      }
    }
    var bulk = LegacyRandom(seed: 5)
    var single = bulk
    #expect(filled { bulk.fillRandom($0) } == many(1_301) { single.random() })
    #expect(filled { bulk.fillStandardNormal($0) } == many(1_301) { single.standardNormal() })
    #expect(filled { bulk.fillUniform($0, -1, 3) } == many(1_301) { single.uniform(-1, 3) })
    #expect(filled { bulk.fillNormal($0, 2, 3) } == many(1_301) { single.normal(2, 3) })
    #expect(filled { bulk.fillExponential($0, 2) } == many(1_301) { 2 * single.standardExponential() })
    let integers = [Int](unsafeUninitializedCapacity: 50) { buffer, count in
      buffer.initialize(repeating: 0)
      bulk.fillIntegers(buffer, low: -2, extent: 9)
      count = 50
    }
    #expect(integers == many(50) { single.integer(low: -2, extent: 9) })
    #expect(bulk == single)
  }
}
