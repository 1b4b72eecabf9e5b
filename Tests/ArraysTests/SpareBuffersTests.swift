import Testing

@testable import Arrays

@Suite struct SpareBuffersTests {
  private let spares = SpareBuffers()

  /// 1 + each element.
  private func increased(_ array: NDArray) throws -> NDArray {
    try withUnsafePointer(to: array) { address in
      try #require(BinaryOperation.plain(.add, .array(address), .number(1), spares))
    }
  }

  @Test func memoryOfTheSameSizeIsUsedAgain() throws {
    let zeros = try NDArray.full(Dimensions(2, 3), .float64(0))
    var first = try increased(zeros)
    let address = first.buffer.bytes
    spares.keep(bufferOf: &first)
    first = zeros
    let other = try increased(try NDArray.full(Dimensions(5), .float64(0)))
    #expect(other.buffer.bytes != address)
    let second = try increased(zeros)
    #expect(second.buffer.bytes == address)
    #expect(try increased(zeros).buffer.bytes != address)
    #expect((0..<6).map { second.base(Double.self)[$0] } == [1, 1, 1, 1, 1, 1])
  }

  @Test func memoryThatAViewStillHasIsLeftToIt() throws {
    let zeros = try NDArray.full(Dimensions(4), .float64(0))
    var first = try increased(zeros)
    let view = first
    spares.keep(bufferOf: &first)
    first = zeros
    let second = try increased(zeros)
    #expect(second.buffer !== view.buffer)
  }

  @Test func nothingIsKnownOfTheArrayThatHadTheMemoryBefore() throws {
    let zeros = try NDArray.full(Dimensions(4), .float64(0))
    var first = try increased(zeros)
    let address = first.buffer.bytes
    (first.buffer.version, first.buffer.node, first.buffer.nodeVersion, first.buffer.owner) = (1, 2, 3, 4)
    spares.keep(bufferOf: &first)
    first = zeros
    let second = try increased(zeros).buffer
    #expect(second.bytes == address)
    #expect((second.version, second.node, second.nodeVersion, second.owner) == (0, 0, 0, -1))
  }
}
