import Arrays
import Testing

@Suite struct ManipulationTests {
  private func vector(_ count: Int) throws -> NDArray { try NDArray.range(count: count) }
  private func matrix() throws -> NDArray { try vector(6).reshaped([2, 3]) }

  @Test func reshapingGivesAViewWhereStridesAllowIt() throws {
    let matrix = try matrix()
    #expect(try matrix.reshaped([3, -1]).buffer === matrix.buffer)
    #expect(try matrix.transposed.reshaped([6]).buffer !== matrix.buffer)
    #expect(try matrix.transposed.reshaped([3, 1, 2]).buffer === matrix.buffer)
    #expect(try matrix.raveled().buffer === matrix.buffer)
    #expect(try matrix.flattened().buffer !== matrix.buffer)
  }

  @Test func shapesThatDoNotFitAreNamed() throws {
    let vector = try vector(6)
    #expect(throws: ArrayError(.value, "cannot reshape array of size 6 into shape (4,2)")) {
      try vector.reshaped([4, 2])
    }
    #expect(throws: ArrayError(.value, "cannot reshape array of size 6 into shape (4,newaxis)")) {
      try vector.reshaped([4, -1])
    }
    #expect(throws: ArrayError(.value, "can only specify one unknown dimension")) {
      try vector.reshaped([-1, -1])
    }
    #expect(
      throws: ArrayError(
        .value, "cannot reshape array of size 6 into shape (1099511627776,1099511627776)")
    ) { try vector.reshaped([1 << 40, 1 << 40]) }
  }

  @Test func axesOutsideAreNamed() throws {
    let matrix = try matrix()
    #expect(throws: ArrayError(.axis, "axis2: axis 2 is out of bounds for array of dimension 2")) {
      try matrix.swappingAxes(0, 2)
    }
    #expect(throws: ArrayError(.axis, "destination: axis 2 is out of bounds for array of dimension 2")) {
      try matrix.movingAxes([0], to: [2])
    }
    #expect(throws: ArrayError(.value, "axes don't match array")) { try matrix.transposed([0]) }
    #expect(throws: ArrayError(.value, "repeated axis in transpose")) { try matrix.transposed([0, 0]) }
    #expect(
      throws: ArrayError(.value, "cannot select an axis to squeeze out which has size not equal to one")
    ) { try matrix.squeezed([0]) }
    #expect(throws: ArrayError(.axis, "axis \(Int.min) is out of bounds for array of dimension 2")) {
      try matrix.squeezed([.min])
    }
  }

  @Test func joiningNamesWhatDoesNotFit() throws {
    let matrix = try matrix()
    #expect(throws: ArrayError(.value, "need at least one array to concatenate")) {
      try NDArray.concatenate([])
    }
    #expect(
      throws: ArrayError(
        .value,
        "all the input arrays must have same number of dimensions, but the array at index 0 has 1 "
          + "dimension(s) and the array at index 1 has 2 dimension(s)")
    ) { try NDArray.concatenate([vector(3), matrix]) }
    #expect(
      throws: ArrayError(
        .value,
        "all the input array dimensions except for the concatenation axis must match exactly, but along "
          + "dimension 0, the array at index 0 has size 2 and the array at index 1 has size 3")
    ) { try NDArray.concatenate([matrix, matrix.transposed], axis: 1) }
  }

  @Test func joiningTakesTheCommonType() throws {
    let joined = try vector(2).appending(try NDArray.ones(Dimensions(1), .float32))
    #expect(joined.representation() == "array([0., 1., 1.])")
  }

  @Test func splittingGivesViews() throws {
    let vector = try vector(5)
    let parts = try vector.split(into: 2, isEqual: false)
    #expect(parts.map { $0.text() } == ["[0 1 2]", "[3 4]"])
    #expect(parts.allSatisfy { $0.buffer === vector.buffer })
    #expect(throws: ArrayError(.value, "array split does not result in an equal division")) {
      try vector.split(into: 2, isEqual: true)
    }
    #expect(throws: ArrayError(.zeroDivision, "integer modulo by zero")) {
      try vector.split(into: 0, isEqual: true)
    }
  }

  @Test func whatWouldGrowBeyondMemoryIsRefused() throws {
    let vector = try vector(3)
    #expect(throws: ArrayError.self) { try vector.tiled([1 << 62]) }
    #expect(throws: ArrayError.self) { try vector.repeated(1 << 62) }
    #expect(throws: ArrayError.self) { try vector.padded([(before: .max, after: .max)]) }
    #expect(throws: ArrayError.self) { try vector.resized(Dimensions(1 << 40, 1 << 40)) }
    #expect(throws: ArrayError.self) { try NDArray.triangle(1 << 40, 1 << 40) }
    #expect(throws: ArrayError.self) { try NDArray.range(count: .max) }
  }

  @Test func insertionAndDeletion() throws {
    let vector = try vector(5)
    #expect(try vector.deleting(.list(try NDArray(integers: [0, -1]))).text() == "[1 2 3]")
    let values = try NDArray(integers: [8, 9])
    #expect(try vector.inserting(values, before: .integer(1)).text() == "[0 8 9 1 2 3 4]")
    #expect(throws: ArrayError(.index, "index 5 is out of bounds for axis 0 with size 5")) {
      try vector.deleting(.integer(5))
    }
  }

  @Test func turning() throws {
    let matrix = try matrix()
    #expect(try matrix.rotated().text() == "[[2 5]\n [1 4]\n [0 3]]")
    #expect(try matrix.rolled([1]).text() == "[[5 0 1]\n [2 3 4]]")
    #expect(try matrix.rolled([.min, .max], axes: [0, 0]).shape == matrix.shape)
    #expect(throws: ArrayError(.value, "Input must be >= 2-d.")) { try vector(2).flippedLeftRight() }
  }
}
