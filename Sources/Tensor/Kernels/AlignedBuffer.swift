import Glibc

/// A fixed number of elements at an address that is a multiple of 64 bytes, freed with the last reference.
///
/// Threads that share a buffer write disjoint parts of it.
public final class AlignedBuffer<Element: BitwiseCopyable & Numeric>: @unchecked Sendable {
  /// The address of the first element.
  public let base: UnsafeMutablePointer<Element>
  /// The number of elements, at least 0.
  public let count: Int
  /// What the C library gave.
  private let memory: UnsafeMutableRawPointer

  private static var alignment: Int { 64 }

  /// Allocates `count` zeros; memory that is never touched costs nothing.
  public convenience init(count: Int) {
    // The zero of every number is all bits zero, and the system's fresh pages are zeros already.
    self.init(count: count) { calloc(1, $0) }
  }

  /// Allocates room for `count` elements, which the caller writes before it reads them.
  public convenience init(unfilled count: Int) {
    self.init(count: count) { malloc($0) }
  }

  private init(count: Int, allocate: (Int) -> UnsafeMutableRawPointer?) {
    precondition(count >= 0, "a buffer has no negative size")
    self.count = count
    let bytes = MemoryLayout<Element>.stride * max(1, count)
    guard let memory = allocate(bytes + Self.alignment) else { fatalError("out of memory: \(bytes) bytes") }
    self.memory = memory
    let aligned = memory.alignedUp(toMultipleOf: Self.alignment)
    base = aligned.bindMemory(to: Element.self, capacity: max(1, count))
  }

  deinit { free(memory) }

  /// The elements, to be read or written.
  public var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }
}
