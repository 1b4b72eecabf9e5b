/// A fixed number of elements at an address that is a multiple of 64 bytes, freed with the last reference.
///
/// The elements start as zeros. Threads that share a buffer write disjoint parts of it.
public final class AlignedBuffer<Element: BitwiseCopyable & Numeric>: @unchecked Sendable {
  /// The address of the first element.
  public let base: UnsafeMutablePointer<Element>
  /// The number of elements, at least 0.
  public let count: Int

  /// Allocates `count` zeros.
  public convenience init(count: Int) {
    self.init(unfilled: count)
    // The zero of every number is all bits zero.
    UnsafeMutableRawPointer(base).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<Element>.stride * count)
  }

  /// Allocates room for `count` elements, which the caller writes before it reads them.
  public init(unfilled count: Int) {
    precondition(count >= 0, "a buffer has no negative size")
    self.count = count
    let bytes = MemoryLayout<Element>.stride * max(1, count)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    base = memory.bindMemory(to: Element.self, capacity: max(1, count))
  }

  deinit { base.deallocate() }

  /// The elements, to be read or written.
  public var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }
}
