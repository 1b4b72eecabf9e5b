/// The contents of a buffer at a moment, which stay what they are when the buffer is written to.
///
/// They are copied only then, so that keeping them costs nothing where nobody writes.
public final class ArrayContents: @unchecked Sendable {
  /// The memory that holds them: not to be written to.
  public private(set) var buffer: ArrayBuffer

  fileprivate init(_ buffer: ArrayBuffer) { self.buffer = buffer }

  deinit {
    if buffer.kept === self { buffer.kept = nil }
  }

  fileprivate func separate() {
    let copy = ArrayBuffer(byteCount: buffer.byteCount)
    copy.bytes.copyMemory(from: buffer.bytes, byteCount: buffer.byteCount)
    buffer.kept = nil
    buffer = copy
  }
}

extension ArrayBuffer {
  /// The contents as they are now.
  public var contents: ArrayContents {
    if let kept { return kept }
    let contents = ArrayContents(self)
    kept = contents
    return contents
  }

  /// Whether somebody keeps the contents as they are now.
  public var isKept: Bool { kept != nil }

  /// Says that the contents are about to be changed: whoever writes in place calls it before.
  @inline(__always)
  public func willChange() {
    version &+= 1
    if let kept { kept.separate() }
  }
}
