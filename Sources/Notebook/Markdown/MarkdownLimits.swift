/// Refuses text on which cmark would take quadratic time, before cmark sees it.
///
/// The bounds are far above what people write: 200 containers opened by one line, 2,000 columns of indentation before
/// a container, 30,000 signs of emphasis or brackets in one paragraph (cmark 0.30.2 needs .7 s for those).
enum MarkdownLimits {
  static let containers = 200
  static let indentation = 2_000
  static let signs = 30_000

  /// The first place that goes beyond a bound, or nil.
  static func violation(in source: SourceText, from firstLine: Int) -> Diagnostic? {
    var signs = 0
    for (index, line) in source.lines.enumerated().dropFirst(firstLine - 1) {
      let bytes = Array(line.utf8)
      if let offset = deepContainer(bytes) {
        return Diagnostic(
          .tooDeep, "line opens more than \(containers) block quotes or list items",
          at: source.location(source.position(line: index + 1, byteColumn: offset + 1)))
      }
      if bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        signs = 0
        continue
      }
      for (offset, byte) in bytes.enumerated() where "[]*_<".utf8.contains(byte) {
        signs += 1
        if signs > Self.signs {
          return Diagnostic(
            .tooDense, "paragraph holds more than \(Self.signs) of the signs [ ] * _ <",
            at: source.location(source.position(line: index + 1, byteColumn: offset + 1)))
        }
      }
    }
    return nil
  }

  /// Where a line opens one container too many, as a byte offset.
  static func deepContainer(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    var count = 0
    func isBlank(_ index: Int) -> Bool {
      index >= bytes.count || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if isBlank(offset) {
        offset += 1
        continue
      }
      var next = offset
      if byte == UInt8(ascii: ">") {
        next += 1
      } else if "-+*".utf8.contains(byte), isBlank(offset + 1) {
        next += 1
      } else {
        while next < bytes.count, next - offset < 9,
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[next])
        {
          next += 1
        }
        let isNumber =
          next > offset && next < bytes.count && ".)".utf8.contains(bytes[next]) && isBlank(next + 1)
        guard isNumber else { return nil }
        next += 1
      }
      count += 1
      if count > containers || offset > indentation { return isThematicBreak(bytes) ? nil : offset }
      offset = next
    }
    return nil
  }

  private static func isThematicBreak(_ bytes: [UInt8]) -> Bool {
    let signs = Set(bytes).subtracting([UInt8(ascii: " "), UInt8(ascii: "\t")])
    return signs.count == 1 && "-*_".utf8.contains(signs.first ?? 0)
  }
}
