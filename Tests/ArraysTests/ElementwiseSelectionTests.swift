import Arrays
import Testing

@Suite struct ElementwiseSelectionTests {
  private let a = NDArray.of([2, 3], [0, 1, 2, 3, 4, 5])
  private let integers = NDArray.of([3], integers: [0, 1, 2])

  private func scalars(_ value: ArrayValue) -> [Scalar] {
    switch value {
    case .array(let array): array.scalars
    case .scalar(let scalar): [scalar]
    }
  }

  private func doubles(_ values: [Double]) -> [Scalar] { values.map { .float64($0) } }

  @Test func whereChoosesElementByElement() throws {
    let condition = NDArray.of([3], integers: [0, 1, 0])
    #expect(
      try NDArray.where(condition, .array(a), .weakInteger(-1)).scalars == doubles([-1, 1, -1, -1, 4, -1]))
    #expect(
      try NDArray.where(condition, .weakInteger(1), .weakInteger(2)).scalars == [
        .int64(2), .int64(1), .int64(2),
      ])
    #expect(
      try NDArray.where(condition, .array(integers), .weakFloat(0.5)).scalars == doubles([0.5, 1, 0.5]))
    #expect(
      throws: ArrayError(
        .value, "operands could not be broadcast together with shapes (3,) (2,) () ")
    ) { try NDArray.where(condition, .array(.of([2], [1, 2])), .weakInteger(0)) }
  }

  @Test func clipHoldsElementsBetweenBounds() throws {
    #expect(
      scalars(try NDArray.clip(.array(a), .weakInteger(1), .weakInteger(3))) == doubles([1, 1, 2, 3, 3, 3]))
    #expect(
      scalars(try NDArray.clip(.array(integers), .weakInteger(1), nil)) == [.int64(1), .int64(1), .int64(2)])
    #expect(
      scalars(try NDArray.clip(.array(integers), .weakFloat(0.5), .weakFloat(1.5))) == doubles([0.5, 1, 1.5]))
    #expect(scalars(try NDArray.clip(.weakInteger(5), .weakInteger(1), .weakInteger(3))) == [.int64(3)])
    #expect(
      scalars(try NDArray.clip(.array(a), .array(.of([3], [1, 1, 9])), .weakInteger(4)))
        == doubles([1, 1, 4, 3, 4, 4]))
    let odd = NDArray.of([3], [.nan, -0.0, .infinity])
    let held = scalars(try NDArray.clip(.array(odd), .weakInteger(0), .weakInteger(1)))
    #expect(held[0].double.isNaN)
    #expect(Array(held[1...]) == doubles([0, 1]))
    #expect(held[1].double.sign == .plus)
    #expect(
      throws: ArrayError(
        .value, "operands could not be broadcast together with shapes (2,3) (2,) () ")
    ) { try NDArray.clip(.array(a), .array(.of([2], [1, 2])), .weakInteger(3)) }
  }

  @Test func closenessIsRelativeAndAbsolute() throws {
    #expect(try NDArray.allclose(.array(a), .array(.of([2, 3], [1e-9, 1, 2, 3, 4, 5.00001]))))
    #expect(try !NDArray.allclose(.array(a), .array(integers)))
    let odd = NDArray.of([3], [.nan, .infinity, -.infinity])
    #expect(scalars(try NDArray.isclose(.array(odd), .array(odd))) == [false, true, true].map { .bool($0) })
    #expect(
      scalars(try NDArray.isclose(.array(odd), .array(odd), equalNaN: true))
        == [true, true, true].map { .bool($0) })
    #expect(scalars(try NDArray.isclose(.weakFloat(.infinity), .weakInteger(1))) == [.bool(false)])
    #expect(try NDArray.arrayEqual(.array(a), .array(a)))
    #expect(try !NDArray.arrayEqual(.weakInteger(1), .array(.of([1], [1]))))
    #expect(
      throws: ArrayError(.value, "operands could not be broadcast together with shapes (2,3) (4,) ")
    ) { try NDArray.allclose(.array(a), .array(.of([4], [1, 1, 1, 1]))) }
  }

  @Test func roundingIsToTheNearestEven() throws {
    #expect(
      scalars(try NDArray.round(.array(.of([4], [2.5, -1.5, 0.5, -0.2])))) == doubles([2, -2, 0, -0.0]))
    #expect(
      scalars(try NDArray.round(.array(.of([2], [1.005, 1.2345])), decimals: 2)) == doubles([1, 1.23]))
    #expect(scalars(try NDArray.round(.scalar(.float64(125)), decimals: -1)) == doubles([120]))
    let tens = NDArray.of([4], integers: [15, 25, -15, 12345])
    #expect(
      scalars(try NDArray.round(.array(tens), decimals: -1)) == [20, 20, -20, 12340].map { .int64($0) })
    #expect(scalars(try NDArray.round(.array(tens), decimals: 2)) == tens.scalars)
    #expect(scalars(try NDArray.round(.scalar(.float32(2.675)), decimals: 2)) == [.float32(2.68)])
  }

  @Test func specialsBecomeNumbers() throws {
    let odd = NDArray.of([4], [.nan, .infinity, -.infinity, 1])
    #expect(
      scalars(try NDArray.nanToNum(.array(odd)))
        == doubles([0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1]))
    #expect(
      scalars(try NDArray.nanToNum(.array(odd), nan: 5, positiveInfinity: 7, negativeInfinity: 2))
        == doubles([5, 7, 2, 1]))
    #expect(scalars(try NDArray.nanToNum(.array(integers))) == integers.scalars)
  }

  @Test func differencesOfNeighbours() throws {
    #expect(try NDArray.diff(a).scalars == doubles([1, 1, 1, 1]))
    #expect(try NDArray.diff(a, axis: 0).scalars == doubles([3, 3, 3]))
    #expect(try NDArray.diff(a, order: 2).shape.array == [2, 1])
    #expect(try NDArray.diff(a, order: 5).shape.array == [2, 0])
    #expect(throws: ArrayError(.value, "order must be non-negative but got -1")) {
      try NDArray.diff(a, order: -1)
    }
    #expect(throws: ArrayError(.axis, "axis 2 is out of bounds for array of dimension 2")) {
      try NDArray.diff(a, axis: 2)
    }
  }

  @Test func linesThroughPoints() throws {
    let (xp, fp) = (NDArray.of([3], [1, 2, 3]), NDArray.of([3], [3, 2, 0]))
    let x = Operand.array(.of([5], [0, 1, 1.5, 2.72, 3.14]))
    #expect(scalars(try NDArray.interp(x, xp, fp)) == doubles([3, 3, 2.5, 0.5599999999999996, 0]))
    #expect(scalars(try NDArray.interp(x, xp, fp, left: -1, right: 9)).first == .float64(-1))
    #expect(scalars(try NDArray.interp(.weakFloat(2.5), xp, fp)) == doubles([1]))
    #expect(throws: ArrayError(.value, "array of sample points is empty")) {
      try NDArray.interp(x, .of([0], []), .of([0], []))
    }
    #expect(throws: ArrayError(.value, "fp and xp are not of the same length.")) {
      try NDArray.interp(x, xp, .of([2], [1, 2]))
    }
  }
}
