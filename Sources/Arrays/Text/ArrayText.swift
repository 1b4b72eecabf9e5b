/// An array's elements as text: nested brackets, lines of limited width, corners only where there are many.
struct ArrayText {
  private let array: NDArray
  private let options: PrintOptions
  private let separator: [UInt8]
  /// The separator without its blank, which stands at the ends of lines.
  private let lineSeparator: [UInt8]
  private let isSummary: Bool
  private let format: ElementFormat
  private(set) var text: [UInt8] = []

  /// - Parameters:
  ///   - indent: the number of characters that stand before the first bracket.
  ///   - lineWidth: the most characters in a line, with the indent.
  init(
    _ array: NDArray, _ options: PrintOptions, separator: String, indent: Int, lineWidth: Int
  ) {
    self.array = array
    self.options = options
    self.separator = Array(separator.utf8)
    lineSeparator = Array(
      self.separator.prefix((self.separator.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1))
    isSummary = array.count > options.threshold
    var offsets: [Int] = []
    let edge = options.edgeItems > 0 && isSummary ? options.edgeItems : Int.max / 2
    Self.collect(array, axis: 0, offset: 0, edge: edge, into: &offsets)
    format = ElementFormat(array, at: offsets, options)
    append(axis: 0, offset: 0, indent: indent + 1, width: lineWidth)
  }

  /// The offsets of the elements that will be written.
  private static func collect(
    _ array: NDArray, axis: Int, offset: Int, edge: Int, into offsets: inout [Int]
  ) {
    guard axis < array.rank else { return offsets.append(offset) }
    let extent = array.shape[axis]
    let step = array.strides[axis]
    let isCut = extent > 2 * edge
    for place in 0..<(isCut ? edge : extent) {
      collect(array, axis: axis + 1, offset: offset + place * step, edge: edge, into: &offsets)
    }
    guard isCut else { return }
    for place in extent - edge..<extent {
      collect(array, axis: axis + 1, offset: offset + place * step, edge: edge, into: &offsets)
    }
  }

  /// Appends the part of the array at an offset from `axis` on; never deeper than there are axes.
  private mutating func append(axis: Int, offset: Int, indent: Int, width: Int) {
    guard axis < array.rank else {
      return format.append(array.scalar(atOffset: offset), to: &text)
    }
    let extent = array.shape[axis]
    let edge = max(0, options.edgeItems)
    let isCut = isSummary && extent > 2 * edge
    let leading = isCut ? edge : 0
    // At least the last one is always written.
    let trailing = max(1, isCut ? edge : extent)
    text.append(UInt8(ascii: "["))
    if axis == array.rank - 1 {
      appendRow(
        offset, extent, leading, trailing, isCut, indent: indent,
        width: width - max(lineSeparator.count, 1))
    } else {
      let step = array.strides[axis]
      let places = Array(0..<leading) + Array(extent - trailing..<extent)
      for (number, place) in places.enumerated() {
        if number > 0 { endLine(axis, indent) }
        if isCut && number == leading {
          text.append(contentsOf: "...".utf8)
          endLine(axis, indent)
        }
        append(axis: axis + 1, offset: offset + place * step, indent: indent + 1, width: width - 1)
      }
    }
    text.append(UInt8(ascii: "]"))
  }

  /// Ends what stands in a line, with an empty line for each further axis, and indents the next.
  private mutating func endLine(_ axis: Int, _ indent: Int) {
    text.append(contentsOf: lineSeparator)
    for _ in axis + 1..<array.rank { text.append(UInt8(ascii: "\n")) }
    appendBlanks(indent)
  }

  private mutating func appendBlanks(_ count: Int) {
    for _ in 0..<count { text.append(UInt8(ascii: " ")) }
  }

  private mutating func appendRow(
    _ offset: Int, _ extent: Int, _ leading: Int, _ trailing: Int, _ isCut: Bool, indent: Int, width: Int
  ) {
    let step = array.strides[array.rank - 1]
    var lineStart = text.count - indent
    var word: [UInt8] = []
    func place(_ word: [UInt8], in text: inout [UInt8]) {
      let length = text.count - lineStart
      // A word that does not fit any line stays where it is.
      if length + word.count > width && length > indent {
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        text.append(UInt8(ascii: "\n"))
        lineStart = text.count
        for _ in 0..<indent { text.append(UInt8(ascii: " ")) }
      }
      text.append(contentsOf: word)
    }
    for number in 0..<leading {
      word.removeAll(keepingCapacity: true)
      format.append(array.scalar(atOffset: offset + number * step), to: &word)
      place(word, in: &text)
      text.append(contentsOf: separator)
    }
    if isCut {
      place(Array("...".utf8), in: &text)
      text.append(contentsOf: separator)
    }
    for number in extent - trailing..<extent {
      word.removeAll(keepingCapacity: true)
      format.append(array.scalar(atOffset: offset + number * step), to: &word)
      place(word, in: &text)
      if number < extent - 1 { text.append(contentsOf: separator) }
    }
  }
}
