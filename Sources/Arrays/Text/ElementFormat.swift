/// How the elements of one array are written.
enum ElementFormat {
  case bools(isPadded: Bool)
  case integers(width: Int)
  case floats(FloatFormat)

  /// Looks at those elements that will be written.
  init(_ array: NDArray, at offsets: [Int], _ options: PrintOptions) {
    switch array.type {
    case .bool:
      self = .bools(isPadded: array.rank > 0)
    case .int64:
      let numbers = array.base(Int64.self)
      var (least, greatest) = (Int64.max, Int64.min)
      for offset in offsets {
        least = min(least, numbers[offset])
        greatest = max(greatest, numbers[offset])
      }
      self = .integers(width: max(String(least).utf8.count, String(greatest).utf8.count))
    case .float32:
      let numbers = array.base(Float.self)
      self = .floats(FloatFormat(offsets.map { PrintedNumber(numbers[$0]) }, options))
    case .float64:
      let numbers = array.base(Double.self)
      self = .floats(FloatFormat(offsets.map { PrintedNumber(numbers[$0]) }, options))
    }
  }

  /// Appends an element, padded.
  func append(_ element: Scalar, to text: inout [UInt8]) {
    switch (self, element) {
    case (.bools(let isPadded), .bool(let value)):
      text.append(contentsOf: (value ? isPadded ? " True" : "True" : "False").utf8)
    case (.integers(let width), .int64(let value)):
      let digits = String(value).utf8
      for _ in 0..<max(0, width - digits.count) { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: digits)
    case (.floats(let format), .float32(let value)):
      format.append(PrintedNumber(value), to: &text)
    case (.floats(let format), .float64(let value)):
      format.append(PrintedNumber(value), to: &text)
    default:
      break
    }
  }
}
