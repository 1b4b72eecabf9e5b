import Glibc

/// Memory that is about to be written for the first time.
public enum FreshMemory {
  /// Has the system give all pages that lie in it at once, which takes less time than a fault for each; only a wish.
  public static func populate(_ memory: UnsafeMutableRawPointer, bytes: Int) {
    let page = 4096
    let skipped = -Int(bitPattern: memory) & (page - 1)
    let whole = (bytes - skipped) / page * page
    if whole > 0 { madvise(memory + skipped, whole, MADV_POPULATE_WRITE) }
  }
}
