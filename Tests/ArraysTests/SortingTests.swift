import Arrays
import Testing

@Suite struct SortingTests {
  private func doubles(_ numbers: Double...) throws -> NDArray {
    try NDArray(copying: numbers.map { .float64($0) }, Dimensions(numbers.count), type: .float64)
  }

  @Test func nanComesLast() throws {
    let numbers = try doubles(.nan, 1, -.infinity, .nan, 0)
    #expect(try numbers.sorted().text() == "[-inf   0.   1.  nan  nan]")
    #expect(try numbers.sortedPlaces().text() == "[2 4 1 0 3]")
  }

  @Test func equalElementsKeepTheirOrder() throws {
    #expect(try doubles(1, 0, 1, 0, 1).sortedPlaces().text() == "[1 3 0 2 4]")
  }

  @Test func differentElementsKnowWhereTheyWere() throws {
    let unique = try UniqueElements(doubles(3, 1, 3, .nan, .nan))
    #expect(unique.values.text() == "[ 1.  3. nan]")
    #expect(unique.firstPlaces.text() == "[1 0 3]")
    #expect(unique.inverse.text() == "[1 0 1 2 2]")
    #expect(unique.counts.text() == "[1 2 2]")
  }

  @Test func medianOfNothingAndOfNaNIsNaN() throws {
    for numbers in [try doubles(), try doubles(1, .nan)] {
      guard case .scalar(.float64(let median)) = try numbers.median() else {
        Issue.record("no number")
        return
      }
      #expect(median.isNaN)
    }
  }

  @Test func percentilesOutsideAreRefused() throws {
    #expect(throws: ArrayError(.value, "Percentiles must be in the range [0, 100]")) {
      try doubles(1).percentile(101)
    }
    #expect(throws: ArrayError(.value, "Quantiles must be in the range [0, 1]")) {
      try doubles(1).quantile(.nan)
    }
  }

  @Test func negativeNumbersAreNotCounted() throws {
    #expect(throws: ArrayError(.value, "'list' argument must have no negative elements")) {
      try NDArray(integers: [-1]).binCounts()
    }
    #expect(throws: ArrayError.self) { try NDArray(integers: [.max]).binCounts() }
  }

  @Test func edgesThatTurnAreRefused() throws {
    #expect(throws: ArrayError(.value, "bins must be monotonically increasing or decreasing")) {
      try doubles(1).digitized(doubles(1, 3, 2))
    }
  }
}
