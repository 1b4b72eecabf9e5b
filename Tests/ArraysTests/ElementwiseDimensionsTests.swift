import Arrays
import Testing

@Suite struct ElementwiseDimensionsTests {
  @Test func numbersBeyond32BitsAreKeptAmongUpToFour() {
    var shape = Dimensions(3, 10_000_000_000)
    shape.append(-5_000_000_000)
    #expect(shape.array == [3, 10_000_000_000, -5_000_000_000])
    shape[1] = 7
    shape[2] = 4
    #expect(shape == Dimensions([3, 7, 4]))
    shape.append(1 << 40)
    #expect(shape.remove(at: 3) == 1 << 40)
    #expect(shape == Dimensions([3, 7, 4]))
  }

  @Test func moreThanFourAreHeldWithin32Bits() {
    let shape = Dimensions([1, 2, 3, 1 << 40, 5, 6, 7, 8])
    #expect(shape.array == [1, 2, 3, Int(Int32.max), 5, 6, 7, 8])
  }
}
