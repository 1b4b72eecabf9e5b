import Testing

@testable import Script

/// One call of the oracle's table.
private struct Draw {
  let generator: String
  let seed: String
  let call: [String]
  let values: [String]

  var name: String { call[0] }

  func integer(_ index: Int) -> Int { Int(call[index]) ?? 0 }

  func large(_ index: Int) -> IntegerValue { IntegerValue(TextTable.integer(call[index])) }

  func double(_ index: Int) -> Double { TextTable.double(call[index]) }

  /// Whether the numbers are those of the table; `tolerance` in ulp.
  func matches(_ found: [Double], tolerance: Int64) -> Bool {
    let wanted = values.map(TextTable.double)
    guard found.count == wanted.count else { return false }
    return zip(found, wanted).allSatisfy {
      ($0.sign == $1.sign || $0 == $1)
        && (Int64(bitPattern: $0.bitPattern) - Int64(bitPattern: $1.bitPattern)).magnitude <= tolerance
    }
  }

  func matches(_ found: [Int]) -> Bool { found.map(String.init) == values }

  /// The calls of one generator, in their order, for each seed.
  static func all(of generator: String) -> [[Draw]] {
    var result: [[Draw]] = []
    for row in TextTable.rows(RandomOracle.draws) where row[0] == generator {
      let draw = Draw(
        generator: row[0], seed: row[1], call: row[2].split(separator: " ").map(String.init),
        values: row[3].split(separator: " ").map(String.init))
      if let last = result.last?.last, last.seed == draw.seed {
        result[result.count - 1].append(draw)
      } else {
        result.append([draw])
      }
    }
    return result
  }
}

private func many<Value>(_ count: Int, _ draw: () throws -> Value) rethrows -> [Value] {
  try (0..<count).map { _ in try draw() }
}

@Suite struct RandomTests {
  private func check(_ draw: Draw, _ random: inout LegacyRandom) throws -> Bool {
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
    for draws in Draw.all(of: "legacy") {
      let words = draws[0].seed.split(separator: ",").compactMap { UInt32($0) }
      var random = try words.count == 1 ? LegacyRandom(seed: words[0]) : LegacyRandom(key: words)
      for draw in draws {
        #expect(try check(draw, &random), "\(draw.seed) \(draw.call)")
      }
    }
  }

  private func check(_ draw: Draw, _ random: inout PythonRandom) throws -> Bool {
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

  private func check(_ draw: Draw, _ random: inout ModernRandom) throws -> Bool {
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
    for draws in Draw.all(of: "modern") {
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
    for draws in Draw.all(of: "python") {
      var random = PythonRandom(seed: IntegerValue(TextTable.integer(draws[0].seed)))
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

  @Test func argumentsOutOfRangeAreNumPysErrors() throws {
    var random = LegacyRandom(seed: 1)
    func range(_ low: Int, _ high: Int?) throws -> Int {
      try LegacyRandom.integerRange(low: .small(low), high: high.map { .small($0) }).low
    }
    let huge = IntegerValue(try LargeInteger(2).raised(to: 70))
    #expect(throws: TextError.value("high <= 0")) { try range(0, nil) }
    #expect(throws: TextError.value("high <= 0")) { try range(-5, nil) }
    #expect(throws: TextError.value("low >= high")) { try range(5, 5) }
    #expect(throws: TextError.value("low >= high")) { try range(.min, .min) }
    #expect(throws: TextError.value("high is out of bounds for int64")) {
      try LegacyRandom.integerRange(low: huge, high: nil)
    }
    #expect(throws: TextError.value("low is out of bounds for int64")) {
      try LegacyRandom.integerRange(low: IntegerValue(-huge.expanded), high: .small(3))
    }
    #expect(throws: TextError.value("Seed must be between 0 and 2**32 - 1")) {
      try LegacyRandom.word(ofSeed: .small(-1))
    }
    #expect(throws: TextError.value("scale < 0")) { try LegacyRandom.checkScale(-0.0) }
    #expect(throws: TextError.overflow("Range exceeds valid bounds")) {
      try LegacyRandom.checkRange(0, .infinity)
    }
    #expect(throws: TextError.value("expected non-negative integer")) {
      try ModernRandom(seed: .small(-1))
    }
    #expect(throws: TextError.overflow("high - low range exceeds valid bounds")) {
      try ModernRandom.checkRange(0, .infinity)
    }
    #expect(throws: TextError.value("low > high")) {
      try LegacyRandom.integerRange(low: .small(5), high: .small(4), isClosed: true)
    }
    #expect(throws: TextError.value("high < 0")) {
      try LegacyRandom.integerRange(low: .small(-1), high: nil, isClosed: true)
    }
    func choose(_ population: Int, _ count: Int, _ weights: [Double]?, replacing: Bool = true) throws -> [Int]
    {
      try random.choice(
        population, count: count, replacing: replacing, probabilities: weights, isNumber: true)
    }
    #expect(throws: TextError.value("a must be greater than 0 unless no samples are taken")) {
      try choose(0, 1, nil)
    }
    #expect(try choose(0, 0, nil) == [])
    #expect(throws: TextError.value("'a' and 'p' must have same size")) { try choose(3, 2, [0.5, 0.5]) }
    #expect(throws: TextError.value("probabilities do not sum to 1")) {
      try choose(3, 2, [0.5, 0.5, 0.5])
    }
    #expect(throws: TextError.value("probabilities are not non-negative")) {
      try choose(3, 2, [1.5, -0.5, 0])
    }
    #expect(throws: TextError.value("probabilities contain NaN")) { try choose(3, 2, [.nan, 1, 0]) }
    #expect(throws: TextError.value("Fewer non-zero entries in p than size")) {
      try choose(3, 3, [1, 0, 0], replacing: false)
    }
    #expect(throws: TextError.value("Cannot take a larger sample than population when 'replace=False'")) {
      try choose(3, 5, nil, replacing: false)
    }
  }

  @Test func argumentsOutOfRangeAreCPythonsErrors() {
    var random = PythonRandom(seed: .small(1))
    #expect(throws: TextError.value("empty range for randrange() (3, 2, -1)")) {
      try random.integer(from: .small(3), through: .small(1))
    }
    #expect(throws: TextError.value("empty range for randrange()")) {
      try random.integer(from: .small(0), to: nil)
    }
    #expect(throws: TextError.value("zero step for randrange()")) {
      try random.integer(from: .small(1), to: .small(5), by: .small(0))
    }
    #expect(throws: TextError.index("Cannot choose from an empty sequence")) { try random.choice(0) }
    #expect(throws: TextError.value("Sample larger than population or is negative")) {
      try random.sample(1, count: 2)
    }
    #expect(throws: TextError.value("number of bits must be non-negative")) { try random.bits(-1) }
    #expect(throws: TextError.value("Total of weights must be greater than zero")) {
      try random.choices(2, cumulativeWeights: [0, 0], count: 1)
    }
  }
}
