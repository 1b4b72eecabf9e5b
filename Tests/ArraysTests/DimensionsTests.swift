import Arrays
import Testing

@Test func dimensionsKeepTheirOrderWhenOneIsInserted() {
  var shape = Dimensions([2, 3])
  shape.insert(1, at: 1)
  #expect(shape.array == [2, 1, 3])
  #expect(shape.remove(at: 0) == 2)
  #expect(shape == Dimensions(1, 3))
}
