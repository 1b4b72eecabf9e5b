import Arrays
import Testing

@Suite struct ElementwiseLayoutTests {
  private let a = NDArray.of([2, 3], [1, 2, 3, 4, 5, 6])

  private func array(_ value: ArrayValue) -> NDArray? {
    if case .array(let array) = value { array } else { nil }
  }

  @Test func resultsOfTransposedOperandsAreLaidOutLikeThem() throws {
    let turned = a.turned
    for value in [
      try UnaryOperation.apply(.negative, .array(turned)),
      try BinaryOperation.apply(.add, .array(turned), .array(turned)),
      try BinaryOperation.apply(.add, .array(turned), .weakInteger(1)),
      try BinaryOperation.apply(.add, .array(turned), .array(.of([2], [1, 2]))),
    ] {
      #expect(array(value)?.strides.array == [1, 3])
    }
  }

  @Test func whereOperandsDisagreeTheResultIsInCOrder() throws {
    let other = NDArray.of([3, 2], [1, 2, 3, 4, 5, 6])
    let sum = try BinaryOperation.apply(.add, .array(a.turned), .array(other))
    #expect(array(sum)?.strides.array == [2, 1])
    #expect(array(sum)?.scalars == [2, 6, 5, 9, 8, 12].map { .float64($0) })
  }

  @Test func rowsColumnsAndSingleElementsAreRepeated() throws {
    func values(_ operation: BinaryOperation, _ left: NDArray, _ right: NDArray) throws -> [Scalar]? {
      array(try BinaryOperation.apply(operation, .array(left), .array(right)))?.scalars
    }
    #expect(try values(.subtract, a, .of([3], [1, 2, 3])) == [0, 0, 0, 3, 3, 3].map { .float64($0) })
    #expect(try values(.subtract, .of([1, 3], [1, 2, 3]), a) == [0, 0, 0, -3, -3, -3].map { .float64($0) })
    #expect(try values(.multiply, a, .of([2, 1], [1, 10])) == [1, 2, 3, 40, 50, 60].map { .float64($0) })
    #expect(
      try values(.less, a, .of([1, 1], [3])) == [true, true, false, false, false, false].map { .bool($0) })
    #expect(
      try values(.add, .of([3, 1], [1, 2, 3]), .of([2], [10, 20]))
        == [11, 21, 12, 22, 13, 23].map { .float64($0) })
  }

  @Test func longAndNarrowMatricesAreRepeatedPartByPart() throws {
    for (rows, columns) in [(500, 3), (3, 500), (129, 1), (70, 40)] {
      let matrix = NDArray.of([rows, columns], (0..<rows * columns).map(Double.init))
      let row = NDArray.of([columns], (0..<columns).map { Double($0) * 0.5 })
      let column = NDArray.of([rows, 1], (0..<rows).map { Double($0) * 0.25 })
      let turned = NDArray.of([columns, rows], (0..<rows * columns).map { Double($0) * 2 }).turned
      let sum = try #require(array(BinaryOperation.apply(.add, .array(matrix), .array(row)))).scalars
      let product = try #require(array(BinaryOperation.apply(.multiply, .array(column), .array(matrix))))
        .scalars
      let mixed = try #require(array(BinaryOperation.apply(.add, .array(matrix), .array(turned)))).scalars
      for i in 0..<rows {
        for j in 0..<columns {
          let value = Double(i * columns + j)
          #expect(sum[i * columns + j] == .float64(value + Double(j) * 0.5))
          #expect(product[i * columns + j] == .float64(value * Double(i) * 0.25))
          #expect(mixed[i * columns + j] == .float64(value + Double(j * rows + i) * 2))
        }
      }
    }
  }

  @Test func resultsThatNoMachineHoldsAreRefusedBeforeMemoryIsTaken() {
    let one = NDArray.of([1], [1])
    func repeated(_ shape: Dimensions) -> Operand {
      .array(
        NDArray(
          buffer: one.buffer, type: .float64, shape: shape,
          strides: Dimensions(repeating: 0, count: shape.count), isWritable: false))
    }
    #expect(
      throws: ArrayError(
        .memory,
        "Unable to allocate 7.28 TiB for an array with shape (1000000, 1000000) and data type float64")
    ) {
      try BinaryOperation.apply(.add, repeated(Dimensions(1_000_000, 1)), repeated(Dimensions(1, 1_000_000)))
    }
    #expect(
      throws: ArrayError(
        .memory,
        "Unable to allocate 6.94 EiB for an array with shape (10000000000, 100000000) and data type float64")
    ) { try UnaryOperation.apply(.exp, repeated(Dimensions(10_000_000_000, 100_000_000))) }
  }
}
