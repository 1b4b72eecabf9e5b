extension Text {
  /// Python's `repr`: in quotes, with escapes for what cannot be printed.
  var representation: Text { quoted(isPrintable: CodePoint.isPrintable) }

  /// Python's `ascii`: as `repr`, with escapes for everything beyond ASCII.
  var asciiRepresentation: Text { quoted { $0 < 128 && CodePoint.isPrintable($0) } }

  private func quoted(isPrintable: (UInt32) -> Bool) -> Text {
    var hasSingle = false
    var hasDouble = false
    for index in 0..<count {
      if self[index] == 0x27 { hasSingle = true }
      if self[index] == 0x22 { hasDouble = true }
    }
    let quote: UInt32 = hasSingle && !hasDouble ? 0x22 : 0x27
    var builder = TextBuilder()
    builder.reserve(count + 2)
    builder.append(codePoint: quote)
    for index in 0..<count {
      let codePoint = self[index]
      switch codePoint {
      case quote, 0x5C:
        builder.append(codePoint: 0x5C)
        builder.append(codePoint: codePoint)
      case 0x09: builder.append("\\t")
      case 0x0A: builder.append("\\n")
      case 0x0D: builder.append("\\r")
      case _ where isPrintable(codePoint): builder.append(codePoint: codePoint)
      default: builder.append(Self.escape(codePoint))
      }
    }
    builder.append(codePoint: quote)
    return builder.text
  }

  /// `\x7f`, `\u2028` or `\U0001f600`.
  private static func escape(_ codePoint: UInt32) -> String {
    let digits = String(codePoint, radix: 16)
    let (letter, width) = codePoint < 0x100 ? ("x", 2) : codePoint < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
