import Glibc

/// An open file, by the number that the system knows it by.
struct Descriptor {
  static let standardInput = Descriptor(number: STDIN_FILENO)
  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  let number: Int32

  /// Writes all bytes; throws what the system said.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError() }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a text.
  func write(_ text: String) throws(SystemError) {
    var text = text
    let outcome = text.withUTF8 { bytes in
      Result { () throws(SystemError) in try write(UnsafeRawBufferPointer(bytes)) }
    }
    try outcome.get()
  }

  /// Reads to the end.
  func readAll() throws(SystemError) -> [UInt8] {
    var status = stat()
    let size = fstat(number, &status) == 0 ? max(0, Int(status.st_size)) : 0
    var bytes: [UInt8] = []
    var piece = max(4096, size + 1)
    while true {
      var failure: SystemError?
      let read = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
        var got: Int
        repeat {
          got = Glibc.read(number, buffer.baseAddress, buffer.count)
        } while got < 0 && errno == EINTR
        if got < 0 { failure = SystemError() }
        count = max(0, got)
      }
      if let failure { throw failure }
      if read.isEmpty { return bytes }
      if bytes.isEmpty { bytes = read } else { bytes += read }
      piece = max(4096, bytes.count)
    }
  }
}
