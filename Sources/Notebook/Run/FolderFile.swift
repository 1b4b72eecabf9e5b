import Glibc

/// A file of a notebook's folder that is read from its start to its end.
public final class FolderFile {
  /// The number of bytes when it was opened.
  public let size: Int
  private let descriptor: Int32

  init?(path: String, size: Int) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.size = size
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Fills the buffer with the next bytes; returns false where there are not as many or they cannot be read.
  public func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = read(descriptor, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
