extension NDArray {
  /// The array as `print` writes it: `[1. 2.]`.
  public func text(_ options: PrintOptions = PrintOptions()) -> String {
    if rank == 0 { return scalar(atOffset: 0).text }
    return elements(options)
  }

  /// The array as Python's `repr` writes it: `array([1., 2.])`, with shape and type where they cannot be
  /// seen.
  public func representation(_ options: PrintOptions = PrintOptions()) -> String {
    let prefix = "array("
    let options = options.bounded
    let body = elements(
      options, separator: ", ", prefixLength: prefix.utf8.count, suffixLength: 1)
    var extras: [String] = []
    let isEmpty = count == 0
    if (isEmpty && rank != 1) || count > options.threshold { extras.append("shape=\(shape.tupleText)") }
    if type == .float32 || isEmpty { extras.append("dtype=\(type.name)") }
    if extras.isEmpty { return prefix + body + ")" }
    let start = prefix + body + ","
    let end = extras.joined(separator: ", ") + ")"
    let lastLine = start.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let isNewLine = lastLine + end.utf8.count + 1 > options.lineWidth
    return start + (isNewLine ? "\n" + String(repeating: " ", count: prefix.utf8.count) : " ") + end
  }

  /// The elements in brackets, as NumPy's `array2string` gives them.
  ///
  /// - Parameters:
  ///   - separator: what stands between two elements.
  ///   - prefixLength: the number of characters that stand before the first bracket.
  ///   - suffixLength: the number of characters that have to fit behind the last one.
  public func elements(
    _ options: PrintOptions = PrintOptions(), separator: String = " ", prefixLength: Int = 0,
    suffixLength: Int = 0
  ) -> String {
    if count == 0 { return "[]" }
    let options = options.bounded
    let text = ArrayText(
      self, options, separator: separator, indent: prefixLength,
      lineWidth: options.lineWidth - suffixLength
    ).text
    return String(decoding: text, as: UTF8.self)
  }
}
