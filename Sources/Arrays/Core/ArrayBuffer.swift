/// The memory of an array and all its views: what makes two arrays share changes is that they have one buffer.
///
/// Elements are native; a `bool` is one byte, 0 or 1. Memory comes aligned to 64 bytes.
public final class ArrayBuffer: @unchecked Sendable {
  /// The address of the first byte.
  public let bytes: UnsafeMutableRawPointer
  /// The number of bytes.
  public let byteCount: Int
  /// How often it was written to in place, for those who keep copies.
  public var version: UInt32 = 0
  /// The trace's node of its contents; 0 without a trace.
  public var node: UInt32 = 0
  /// The version that ``node`` describes.
  public var nodeVersion: UInt32 = 0
  /// Who keeps the present contents; it takes itself away before it goes.
  unowned(unsafe) var kept: ArrayContents?
  /// The number of the array that the memory was made for, where somebody counts them; else -1.
  public var owner: Int32 = -1
  /// The next one among spare memory of this size.
  var before: Unmanaged<ArrayBuffer>?

  /// Memory that is not set.
  public init(byteCount: Int) {
    bytes = .allocate(byteCount: max(1, byteCount), alignment: byteCount < 1024 ? 16 : 64)
    self.byteCount = byteCount
    kept = nil
  }

  deinit { bytes.deallocate() }
}
