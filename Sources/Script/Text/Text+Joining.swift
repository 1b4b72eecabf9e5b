extension Text {
  static func + (a: Text, b: Text) -> Text {
    if a.isEmpty { return b }
    if b.isEmpty { return a }
    if case .ascii(let first) = a.storage, case .ascii(let second) = b.storage {
      return Text(ascii: first + second)
    }
    var builder = TextBuilder()
    builder.reserve(a.count + b.count)
    builder.append(a)
    builder.append(b)
    return builder.text
  }

  /// Python's `text * count`; a `MemoryError` for a result beyond the limit.
  func repeated(_ times: Int) throws(TextError) -> Text {
    if times <= 0 || isEmpty { return .empty }
    if times > Self.limit / count { throw .memory }
    switch storage {
    case .ascii(let bytes):
      if bytes.count == 1 { return Text(ascii: [UInt8](repeating: bytes[0], count: times)) }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count * times)
      for _ in 0..<times { result.append(contentsOf: bytes) }
      return Text(ascii: result)
    case .wide(let words):
      var result: [UInt32] = []
      result.reserveCapacity(words.count * times)
      for _ in 0..<times { result.append(contentsOf: words) }
      return Text(result)
    }
  }

  /// Python's `join`: the parts with this text between them; a `MemoryError` for a result beyond the limit.
  func joined(_ parts: [Text]) throws(TextError) -> Text {
    if parts.count == 1 { return parts[0] }
    let between = count.multipliedReportingOverflow(by: max(0, parts.count - 1))
    var total = between.overflow ? Self.limit + 1 : between.partialValue
    for part in parts {
      total = min(total, Self.limit + 1) + part.count
      if total > Self.limit { throw .memory }
    }
    var builder = TextBuilder()
    builder.reserve(total)
    for (index, part) in parts.enumerated() {
      if index > 0 { builder.append(self) }
      builder.append(part)
    }
    return builder.text
  }

  /// Python's `in`.
  func contains(_ other: Text) -> Bool { find(other) >= 0 }
}
