/// Memory of small arrays that nobody uses any more, for the next arrays that have as many bytes.
///
/// A program's intermediate results have few sizes and live short: taken from here they cost a tenth of what they do
/// from the general heap, which gets thousands back at a time.
public final class SpareBuffers {
  /// The last spare buffer of each size, in words; each knows the one before.
  private let last: UnsafeMutablePointer<Unmanaged<ArrayBuffer>?>
  private var kept = 0
  private static let mostWords = 64
  /// About what is allocated between two collections.
  private static let mostBytes = 1 << 21

  /// Nothing to spare.
  public init() {
    last = .allocate(capacity: Self.mostWords + 1)
    last.initialize(repeating: nil, count: Self.mostWords + 1)
  }

  deinit {
    for words in 0...Self.mostWords {
      while let buffer = take(8 * words) { _ = buffer }
    }
    last.deallocate()
  }

  /// Memory of so many bytes, which is not set, from here or new.
  @inline(__always)
  func buffer(byteCount: Int) -> ArrayBuffer { take(byteCount) ?? ArrayBuffer(byteCount: byteCount) }

  @inline(__always)
  private func take(_ byteCount: Int) -> ArrayBuffer? {
    let words = byteCount >> 3
    guard byteCount & 7 == 0, words <= Self.mostWords, let spare = last[words] else { return nil }
    let buffer = spare.takeRetainedValue()
    last[words] = buffer.before
    kept &-= byteCount &+ 96
    return buffer
  }

  /// Takes the memory of an array that will not be used again, if it is small and nobody else has it.
  public func keep(bufferOf array: inout NDArray) {
    let byteCount = array.buffer.byteCount
    guard byteCount & 7 == 0, byteCount >> 3 <= Self.mostWords, kept < Self.mostBytes,
      isKnownUniquelyReferenced(&array.buffer), array.buffer.kept == nil
    else { return }
    let spare = Unmanaged.passRetained(array.buffer)
    spare._withUnsafeGuaranteedRef { buffer in
      (buffer.version, buffer.node, buffer.nodeVersion, buffer.owner) = (0, 0, 0, -1)
      buffer.before = last[byteCount >> 3]
    }
    last[byteCount >> 3] = spare
    kept &+= byteCount &+ 96
  }
}
