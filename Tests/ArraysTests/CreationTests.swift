import Arrays
import Testing

@Suite struct CreationTests {
  @Test func rangesHaveNumPysLength() throws {
    #expect(try NDArray.range(.float64(1), .float64(1.3), .float64(0.1)).text() == "[1.  1.1 1.2 1.3]")
    #expect(try NDArray.range(.int64(10), .int64(0), .int64(-3)).text() == "[10  7  4  1]")
    #expect(try NDArray.range(.int64(5), .int64(0)).representation() == "array([], dtype=int64)")
  }

  @Test func rangesWithoutAnEndAreRefused() {
    #expect(throws: ArrayError(.zeroDivision, "division by zero")) {
      try NDArray.range(.int64(1), .int64(2), .int64(0))
    }
    #expect(throws: ArrayError(.value, "Maximum allowed size exceeded")) {
      try NDArray.range(.float64(0), .float64(.infinity))
    }
    #expect(throws: ArrayError(.value, "arange: cannot compute length")) {
      try NDArray.range(.float64(0), .float64(.nan))
    }
    #expect(throws: ArrayError.self) { try NDArray.range(.int64(.min), .int64(.max)) }
  }

  @Test func whatNeedsTooMuchMemoryIsRefusedBeforeItIsTaken() {
    #expect(
      throws: ArrayError(
        .memory,
        "Unable to allocate 72.8 TiB for an array with shape (1000000, 10000000) and data type float64")
    ) { try NDArray.zeros(Dimensions(1_000_000, 10_000_000)) }
    #expect(
      throws: ArrayError(
        .value,
        "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    ) { try NDArray.ones(Dimensions(1 << 62, 4)) }
    #expect(throws: ArrayError(.value, "negative dimensions are not allowed")) {
      try NDArray.zeros(Dimensions(2, -1))
    }
    #expect(throws: ArrayError.self) { try NDArray.eye(.max, diagonal: .min) }
    #expect(throws: ArrayError.self) { try Dimensions(checking: Array(repeating: 1, count: 9)) }
  }

  @Test func evenlySpacedNumbersEndExactly() throws {
    let spaced = try EvenlySpaced(0, 1, count: 4, includesStop: false)
    #expect(spaced.values.text() == "[0.   0.25 0.5  0.75]")
    #expect(spaced.step == 0.25)
    #expect(try EvenlySpaced(-10, 0, count: 4, type: .int64).values.text() == "[-10  -7  -4   0]")
    #expect(try EvenlySpaced(0, 1, count: 1).step.isNaN)
    #expect(throws: ArrayError(.value, "Number of samples, -1, must be non-negative.")) {
      try EvenlySpaced(0, 1, count: -1)
    }
  }

  @Test func powersAtEqualRatios() throws {
    #expect(try EvenlySpaced.powers(0, 3, count: 4).text() == "[   1.   10.  100. 1000.]")
    #expect(try EvenlySpaced.powers(of: 2, 0, 3, count: 4).text() == "[1. 2. 4. 8.]")
  }

  @Test func floatsThatAreNoIntegersBecomeTheSmallestOne() throws {
    let floats = try NDArray(
      copying: [.float64(-1.7), .float64(.nan), .float64(.infinity), .float64(1e300)], Dimensions(4))
    let least = Scalar.int64(.min)
    #expect(try (0..<4).map { try floats.asType(.int64).item(at: $0) } == [.int64(-1), least, least, least])
    #expect(try floats.asType(.bool).text() == "[ True  True  True  True]")
  }

  @Test func itemsAreReadByNumberAndByPlace() throws {
    let matrix = try NDArray.range(count: 6).reshaped([2, 3])
    #expect(try matrix.item(at: -1) == .int64(5))
    #expect(try matrix.item(at: [1, 0]) == .int64(3))
    #expect(throws: ArrayError(.index, "index 7 is out of bounds for size 6")) { try matrix.item(at: 7) }
    #expect(throws: ArrayError(.value, "can only convert an array of size 1 to a Python scalar")) {
      try matrix.item()
    }
    #expect(throws: ArrayError(.value, "incorrect number of indices for array")) {
      try matrix.item(at: [1, 1, 1])
    }
  }

  @Test func aDiagonalCannotBeWrittenTo() throws {
    let diagonal = try NDArray.eye(2).diagonal()
    #expect(!diagonal.isWritable)
    #expect(throws: ArrayError(.value, "assignment destination is read-only")) {
      try diagonal.assignElement(0, .weakInteger(3))
    }
  }
}
