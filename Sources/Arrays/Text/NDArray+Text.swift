extension NDArray {
  /// The array as `print` writes it: `[1. 2.]`.
  public func text(_ options: PrintOptions = PrintOptions()) -> String {
    if rank == 0 { return scalar(atOffset: 0).text }
    return elements(separator: " ", options, indent: 0, lineWidth: options.lineWidth)
  }

  /// The array as Python's `repr` writes it: `array([1., 2.])`, with shape and type where they cannot be seen.
  public func representation(_ options: PrintOptions = PrintOptions()) -> String {
    let prefix = "array("
    let body = elements(
      separator: ", ", options, indent: prefix.utf8.count, lineWidth: options.lineWidth - 1)
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
  public func elements(
    separator: String, _ options: PrintOptions, indent: Int, lineWidth: Int
  ) -> String {
    if count == 0 { return "[]" }
    let text = ArrayText(
      self, options, separator: separator, indent: indent, lineWidth: lineWidth
    ).text
    return String(decoding: text, as: UTF8.self)
  }
}
