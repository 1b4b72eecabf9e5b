import Arrays
import Testing

@Suite struct IndexingTests {
  private func vector(_ count: Int) throws -> NDArray { try NDArray.range(count: count) }
  private func matrix() throws -> NDArray { try vector(6).reshaped([2, 3]) }
  private func indices(_ numbers: Int...) throws -> IndexItem { .array(try NDArray(integers: numbers)) }
  private func mask(_ values: Bool...) throws -> IndexItem {
    .array(try NDArray(copying: values.map { .bool($0) }, Dimensions(values.count), type: .bool))
  }
  private let everything = IndexItem.slice(start: nil, stop: nil, step: nil)

  @Test func viewsShareTheirMemory() throws {
    let matrix = try matrix()
    let column = try #require(try matrix.view([everything, .integer(1)]))
    try column.assignAll(.weakInteger(9))
    #expect(matrix.text() == "[[0 9 2]\n [3 9 5]]")
    #expect(matrix.buffer.version == 1)
  }

  @Test func picksAreCopies() throws {
    let matrix = try matrix()
    #expect(try matrix.view([indices(0)]) == nil)
    try matrix.taken([indices(0)]).assignAll(.weakInteger(9))
    #expect(matrix.text() == "[[0 1 2]\n [3 4 5]]")
  }

  @Test func slicesOfAnySizeEndSomewhere() throws {
    let vector = try vector(5)
    #expect(try vector.sliced(.min, .max, .max).text() == "[0]")
    #expect(try vector.sliced(.max, .min, .min).text() == "[4]")
    #expect(try vector.sliced(nil, nil, -2).text() == "[4 2 0]")
    #expect(throws: ArrayError(.value, "slice step cannot be zero")) { try vector.sliced(nil, nil, 0) }
  }

  @Test func indicesOutsideAreNamedWithTheirAxis() throws {
    let matrix = try matrix()
    #expect(throws: ArrayError(.index, "index 3 is out of bounds for axis 1 with size 3")) {
      try matrix.element(0, 3)
    }
    #expect(throws: ArrayError(.index, "index -3 is out of bounds for axis 0 with size 2")) {
      try matrix.indexed([indices(0, -3)])
    }
    #expect(throws: ArrayError(.index, "index \(Int.min) is out of bounds for axis 0 with size 2")) {
      try matrix.element(.min)
    }
    #expect(
      throws: ArrayError(
        .index, "too many indices for array: array is 1-dimensional, but 2 were indexed")
    ) { try vector(3).element(0, 0) }
    #expect(throws: ArrayError(.index, "an index can only have a single ellipsis ('...')")) {
      try matrix.indexed([.ellipsis, .ellipsis])
    }
  }

  @Test func indexArraysThatDoNotFitAreRefused() throws {
    #expect(
      throws: ArrayError(
        .index,
        "shape mismatch: indexing arrays could not be broadcast together with shapes (2,) (3,) ")
    ) { try matrix().indexed([indices(0, 1), indices(0, 1, 2)]) }
    #expect(
      throws: ArrayError(
        .index,
        "boolean index did not match indexed array along axis 0; size of axis is 3 but size of "
          + "corresponding boolean axis is 2")
    ) { try vector(3).indexed([mask(true, false)]) }
    #expect(
      throws: ArrayError(.index, "arrays used as indices must be of integer (or boolean) type")
    ) { try vector(3).indexed([.array(try NDArray.zeros(Dimensions(1)))]) }
  }

  @Test func theLastOfRepeatedIndicesWins() throws {
    let vector = try vector(4)
    try vector.assign([indices(0, 0, 1)], .array(try NDArray(integers: [7, 8, 9])))
    #expect(vector.text() == "[8 9 2 3]")
  }

  @Test func accumulationCountsRepeatedIndices() throws {
    let vector = try vector(4)
    try vector.accumulate(.add, [indices(0, 0, 1)], .weakInteger(1))
    #expect(vector.text() == "[2 2 2 3]")
    try vector.accumulate(.subtract, [mask(true, false, true, false)], .weakInteger(5))
    #expect(vector.text() == "[-3  2 -3  3]")
  }

  @Test func overlappingAssignmentReadsBeforeItWrites() throws {
    let up = try vector(6)
    try up.sliced(1, nil).assignAll(.array(try up.sliced(nil, -1)))
    #expect(up.text() == "[0 0 1 2 3 4]")
    let turned = try vector(6)
    try turned.sliced(nil, nil, -1).assignAll(.array(turned))
    #expect(turned.text() == "[5 4 3 2 1 0]")
  }

  @Test func valuesThatDoNotFitAreRefused() throws {
    #expect(throws: ArrayError(.value, "could not broadcast input array from shape (2,) into shape (3,)")) {
      try vector(3).assignAll(.array(vector(2)))
    }
    #expect(
      throws: ArrayError(
        .value,
        "NumPy boolean array indexing assignment cannot assign 3 input values to the 2 output values "
          + "where the mask is true")
    ) { try vector(3).assign([mask(true, true, false)], .array(vector(3))) }
    #expect(throws: ArrayError(.value, "setting an array element with a sequence.")) {
      try vector(3).assignElement(0, .array(vector(1)))
    }
  }

  @Test func integersTakeNoFloatsThatAreNone() throws {
    let vector = try vector(3)
    #expect(throws: ArrayError(.value, "cannot convert float NaN to integer")) {
      try vector.assignElement(0, .weakFloat(.nan))
    }
    #expect(throws: ArrayError(.overflow, "cannot convert float infinity to integer")) {
      try vector.assignAll(.weakFloat(.infinity))
    }
    #expect(throws: ArrayError(.overflow, "Python int too large to convert to C long")) {
      try vector.assignElement(0, .weakFloat(1e30))
    }
    try vector.assignElement(0, .weakFloat(5.7))
    #expect(vector.text() == "[5 1 2]")
  }

  @Test func whatIsBroadcastCannotBeWrittenTo() throws {
    let rows = try vector(3).broadcast(to: Dimensions(2, 3))
    #expect(throws: ArrayError(.value, "assignment destination is read-only")) {
      try rows.assign([.integer(0)], .weakInteger(1))
    }
  }

  @Test func shapesAreBroadcastTogether() throws {
    let shape = try NDArray.broadcastShape([Dimensions(2, 1), Dimensions(3), Dimensions()])
    #expect(shape.array == [2, 3])
    #expect(
      throws: ArrayError(
        .value,
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with "
          + "shape (2,) and arg 1 with shape (3,).")
    ) { try NDArray.broadcastShape([Dimensions(2), Dimensions(3)]) }
  }
}
