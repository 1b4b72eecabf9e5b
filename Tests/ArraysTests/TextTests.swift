import Arrays
import Testing

@Suite struct TextTests {
  private func doubles(_ numbers: Double...) throws -> NDArray {
    try NDArray(copying: numbers.map { .float64($0) }, Dimensions(numbers.count), type: .float64)
  }

  @Test func pointsStandBelowEachOther() throws {
    #expect(try doubles(1, 0.5, -12.25).text() == "[  1.     0.5  -12.25]")
    #expect(try doubles(1, .nan, -.infinity).text() == "[  1.  nan -inf]")
  }

  @Test func numbersFarApartGetExponents() throws {
    #expect(try doubles(1, 1001).text() == "[1.000e+00 1.001e+03]")
    #expect(try doubles(1e8).text() == "[1.e+08]")
    #expect(try doubles(1, 1e-5).text(PrintOptions(suppressesSmall: true)) == "[1.      0.00001]")
  }

  @Test func theTypeIsNamedWhereItCannotBeSeen() throws {
    #expect(try NDArray.zeros(Dimensions(2), .float32).representation() == "array([0., 0.], dtype=float32)")
    #expect(try NDArray.zeros(Dimensions(0)).representation() == "array([], dtype=float64)")
    #expect(try NDArray.zeros(Dimensions(0, 3)).representation() == "array([], shape=(0, 3), dtype=float64)")
    #expect(try NDArray.zeros(Dimensions(0, 3)).text() == "[]")
  }

  @Test func manyElementsAreCutShort() throws {
    #expect(
      try NDArray.zeros(Dimensions(1001)).representation()
        == "array([0., 0., 0., ..., 0., 0., 0.], shape=(1001,))")
  }

  @Test func scalarsAreWrittenAsPythonAndNumPyDo() {
    #expect(Scalar.float64(0.5).representation == "np.float64(0.5)")
    #expect(Scalar.float64(1e16).text == "1e+16")
    #expect(Scalar.float32(16_777_216).text == "1.6777216e+07")
    #expect(Scalar.float32(-0.0).text == "-0.0")
    #expect(Scalar.bool(true).representation == "np.True_")
    #expect(Scalar.int64(.min).text == "-9223372036854775808")
  }

  @Test func anArrayWithoutAxesIsWrittenAsItsNumber() {
    #expect(NDArray(.float64(1.0 / 3)).text() == "0.3333333333333333")
    #expect(NDArray(.float64(1.0 / 3)).representation() == "array(0.33333333)")
  }
}
