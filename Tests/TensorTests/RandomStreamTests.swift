import Tensor
import Testing

@Test func wordsAreThoseOfNumPysPhilox() {
  for sample in NumberOracle.philox {
    var stream = RandomStream(seed: sample.seed, name: sample.name, index: sample.index)
    #expect(sample.words.map { _ in stream.next() } == sample.words)
  }
}

@Test func uniformNumbersFillTheirInterval() {
  var stream = RandomStream(seed: 3, name: "uniform")
  let numbers = (0..<10_000).map { _ in stream.uniform(low: -2, high: 6) }
  #expect(numbers.allSatisfy { $0 >= -2 && $0 < 6 })
  // Mean 2, deviation 8 / √12; four standard errors.
  #expect((numbers.reduce(0, +) / 10_000 - 2).magnitude < 0.093)
}

@Test func normalNumbersHaveTheMomentsOfTheNormalDistribution() {
  var stream = RandomStream(seed: 3, name: "normal")
  let numbers = (0..<20_000).map { _ in stream.normal() }
  func moment(_ power: Double) -> Double {
    numbers.reduce(0) { $0 + Elementary.pow($1, power) } / 20_000
  }
  // Four standard errors of each: √(E x^2k - (E x^k)²) / √20000.
  #expect(moment(1).magnitude < 0.029)
  #expect((moment(2) - 1).magnitude < 0.04)
  #expect(moment(3).magnitude < 0.11)
  #expect((moment(4) - 3).magnitude < 0.28)
}

@Test func integersAreUniformWithoutBias() {
  var stream = RandomStream(seed: 3, name: "integer")
  var counts = Array(repeating: 0, count: 6)
  for _ in 0..<60_000 { counts[stream.integer(below: 6)] += 1 }
  #expect(counts.allSatisfy { abs($0 - 10_000) < 370 })
  // With a bound of 3 2^61 three of eight words would be drawn twice as often by a plain multiplication.
  let low = (0..<10_000).filter { _ in stream.integer(below: 3 << 61) < 1 << 61 }.count
  #expect(abs(low - 3_333) < 190)
  #expect(stream.integer(below: 1) == 0)
}

@Test func permutationsHoldEveryIndexOnceAndAllOrdersOccur() {
  var stream = RandomStream(seed: 3, name: "permutation")
  #expect(stream.permutation(of: 100).sorted() == Array(0..<100))
  #expect(stream.permutation(of: 0).isEmpty)
  var counts: [[Int]: Int] = [:]
  for _ in 0..<6_000 { counts[stream.permutation(of: 3), default: 0] += 1 }
  #expect(counts.count == 6 && counts.values.allSatisfy { abs($0 - 1_000) < 120 })
}

@Test func namesSeedsAndIndicesTellStreamsApart() {
  var streams = [
    RandomStream(seed: 1, name: "a"), RandomStream(seed: 2, name: "a"), RandomStream(seed: 1, name: "b"),
    RandomStream(seed: 1, name: "a", index: 1),
  ]
  #expect(Set(streams.indices.map { streams[$0].next() }).count == 4)
}
