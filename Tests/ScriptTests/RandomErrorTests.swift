import Testing

@testable import Script

@Suite struct RandomErrorTests {
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

  @Test func hugeSequencesAreMemoryErrors() throws {
    var legacy = LegacyRandom(seed: 1)
    var modern = try ModernRandom(seed: .small(1))
    var python = PythonRandom(seed: .small(1))
    #expect(throws: TextError.memory) { try python.sample(.max, count: .max) }
    #expect(throws: TextError.memory) { try python.choices(2, cumulativeWeights: nil, count: .max) }
    for replacing in [true, false] {
      #expect(throws: TextError.memory) {
        try legacy.choice(
          .max, count: .max, replacing: replacing, probabilities: nil, isNumber: true)
      }
      #expect(throws: TextError.memory) {
        try modern.choice(
          .max, count: .max, replacing: replacing, probabilities: nil, isNumber: true)
      }
    }
    #expect(
      try modern.choice(.max, count: 3, replacing: false, probabilities: nil, isNumber: true).count == 3)
    #expect(try python.sample(.max, count: 3).count == 3)
    #expect(legacy.binomial(.max, 0.5) > 1 << 61)
    #expect(legacy.permutation(-1) == [])
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
