import Glibc

/// Asks the system to back large memory with large pages, which are quicker to get and to find.
public enum HugePages {
  /// Asks for the whole pages within `memory`; without effect on memory below 4 MB, or where there are none.
  public static func prefer(for memory: UnsafeMutableRawBufferPointer) {
    let size = 2 << 20
    guard let base = memory.baseAddress, memory.count >= 2 * size else { return }
    let start = UnsafeMutableRawPointer(
      bitPattern: (UInt(bitPattern: base) + UInt(size) - 1) & ~(UInt(size) - 1))
    guard let start else { return }
    let length = (base + memory.count - start) & ~(size - 1)
    // A refusal only means small pages.
    _ = madvise(start, length, Int32(MADV_HUGEPAGE))
  }
}
