import Arrays
import Testing

@Suite struct ElementwiseInPlaceTests {
  @Test func anArrayChangesWithAllItsViews() throws {
    let a = NDArray.of([2, 2], [1, 2, 3, 4])
    let view = a.turned
    try BinaryOperation.apply(.add, into: a, .weakInteger(10))
    #expect(view.scalars == [.float64(11), .float64(13), .float64(12), .float64(14)])
    #expect(a.buffer.version == 1)
  }

  @Test func aTransposedTargetIsWrittenInItsOwnOrder() throws {
    let a = NDArray.of([2, 3], [1, 2, 3, 4, 5, 6])
    try BinaryOperation.apply(.multiply, into: a.turned, .array(.of([2], [1, 10])))
    #expect(a.scalars == [1, 2, 3, 40, 50, 60].map { .float64($0) })
  }

  @Test func aTargetIsReadAsItWasBeforeTheOperation() throws {
    // a[1:] += a[:-1]
    let a = NDArray.of([5], [1, 2, 3, 4, 5])
    func part(_ offset: Int) -> NDArray {
      NDArray(buffer: a.buffer, type: .float64, shape: Dimensions(4), strides: Dimensions(1), offset: offset)
    }
    try BinaryOperation.apply(.add, into: part(1), .array(part(0)))
    #expect(a.scalars == [1, 3, 5, 7, 9].map { .float64($0) })
    // b += b.T
    let b = NDArray.of([2, 2], [1, 2, 3, 4])
    try BinaryOperation.apply(.add, into: b, .array(b.turned))
    #expect(b.scalars == [2, 5, 5, 8].map { .float64($0) })
    // c += c[0]
    let c = NDArray.of([2, 2], [1, 2, 3, 4])
    let row = NDArray(buffer: c.buffer, type: .float64, shape: Dimensions(2), strides: Dimensions(1))
    try BinaryOperation.apply(.add, into: c, .array(row))
    #expect(c.scalars == [2, 4, 4, 6].map { .float64($0) })
  }

  @Test func aTargetOfALesserKindIsRefused() throws {
    let a = NDArray.of([3], integers: [1, 2, 3])
    #expect(
      throws: ArrayError(
        .ufuncNoLoop,
        "Cannot cast ufunc 'divide' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'"
      )
    ) { try BinaryOperation.apply(.divide, into: a, .weakInteger(2)) }
    #expect(
      throws: ArrayError(
        .ufuncNoLoop,
        "Cannot cast ufunc 'exp' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'"
      )
    ) { try UnaryOperation.apply(.exp, .array(a), into: a) }
    let single = NDArray(unfilled: .float32, Dimensions(1))
    try BinaryOperation.apply(.add, .weakFloat(1), .array(.of([1], [0.5])), into: single)
    #expect(single.scalars == [.float32(1.5)])
  }

  @Test func aTargetDoesNotGrow() throws {
    let a = NDArray.of([3], [1, 2, 3])
    #expect(
      throws: ArrayError(
        .value, "non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (2,3)")
    ) { try BinaryOperation.apply(.add, into: a, .array(.of([2, 3], [1, 2, 3, 4, 5, 6]))) }
    #expect(
      throws: ArrayError(
        .value, "operands could not be broadcast together with shapes (3,) (4,) (3,) ")
    ) { try BinaryOperation.apply(.add, into: a, .array(.of([4], [1, 2, 3, 4]))) }
  }

  @Test func aTargetThatIsReadOnlyIsRefused() {
    let one = NDArray.of([1], [1])
    let repeated = NDArray(
      buffer: one.buffer, type: .float64, shape: Dimensions(3), strides: Dimensions(0), isWritable: false)
    #expect(throws: ArrayError(.value, "output array is read-only")) {
      try BinaryOperation.apply(.add, into: repeated, .weakInteger(1))
    }
  }

  @Test func negativeExponentsOfIntegersAreRefusedWhateverTheBase() {
    let a = NDArray.of([2], integers: [1, 1])
    for exponent in [Operand.weakInteger(-1), .scalar(.int64(-1)), .array(.of([2], integers: [1, -1]))] {
      #expect(throws: ArrayError(.value, "Integers to negative integer powers are not allowed.")) {
        try BinaryOperation.apply(.power, .array(a), exponent)
      }
    }
  }
}
