import Arrays
import Testing

/// Reads and writes what the stored results of NumPy hold; the format is stated in `Oracle/make_shaping.py`.
enum OracleText {
  static func array(_ text: Substring) throws -> NDArray {
    let parts = text.split(separator: "~", omittingEmptySubsequences: false)
    let fields = parts[0].split(separator: ":", omittingEmptySubsequences: false)
    let type = type(fields[0])
    let shape = Dimensions(integers(fields[1]))
    let numbers = try fields[2].split(separator: ",").map { try scalar($0, type) }
    let array = try NDArray(copying: numbers, shape, type: type)
    guard parts.count > 1 else { return array }
    switch parts[1] {
    case "T": return array.transposed
    case "R": return try array.flipped()
    default: return try array.sliced(axis: 0, nil, nil, 2)
    }
  }

  static func type(_ name: Substring) -> ElementType {
    switch name {
    case "b1": .bool
    case "i8": .int64
    case "f4": .float32
    default: .float64
    }
  }

  static func scalar(_ text: Substring, _ type: ElementType) throws -> Scalar {
    switch type {
    case .bool: .bool(text == "1")
    case .int64: .int64(try integer(text))
    case .float32: .float32(text == "nan" ? .nan : Float(bitPattern: UInt32(try bits(text))))
    case .float64: .float64(text == "nan" ? .nan : Double(bitPattern: try bits(text)))
    }
  }

  static func integer(_ text: Substring) throws -> Int {
    guard let value = Int(text) else { throw Malformed(text: String(text)) }
    return value
  }

  private static func bits(_ text: Substring) throws -> UInt64 {
    guard let value = UInt64(text, radix: 16) else { throw Malformed(text: String(text)) }
    return value
  }

  /// A line that the format does not allow.
  struct Malformed: Error {
    let text: String
  }

  static func scalar(_ text: Substring) throws -> Scalar { try array(text).item() }

  static func integers(_ text: Substring) -> [Int] {
    text.split(separator: ",").compactMap { Int($0) }
  }

  static func optionalIntegers(_ text: Substring) -> [Int]? { text == "-" ? nil : integers(text) }

  static func text(_ array: NDArray) throws -> String {
    let names: [ElementType: String] = [.bool: "b1", .int64: "i8", .float32: "f4", .float64: "f8"]
    let elements = try (0..<array.count).map { number -> String in
      switch try array.raveled().item(at: number) {
      case .bool(let value): value ? "1" : "0"
      case .int64(let value): String(value)
      case .float32(let value): value.isNaN ? "nan" : String(value.bitPattern, radix: 16)
      case .float64(let value): value.isNaN ? "nan" : String(value.bitPattern, radix: 16)
      }
    }
    let shape = array.shape.array.map(String.init).joined(separator: ",")
    return (names[array.type] ?? "") + ":" + shape + ":" + elements.joined(separator: ",")
  }

  static func text(_ value: ArrayValue) throws -> String {
    switch value {
    case .array(let array): try text(array)
    case .scalar(let number): "=" + (try text(NDArray(number)))
    }
  }

  static func text(_ arrays: [NDArray]) throws -> String {
    arrays.isEmpty ? "-" : try arrays.map { try text($0) }.joined(separator: " ")
  }

  /// An array where NumPy gives a scalar for one without axes.
  static func text(scalarOr array: NDArray) throws -> String {
    array.rank == 0 ? "=" + (try text(array)) : try text(array)
  }

  /// The items of an index.
  static func items(_ text: Substring) throws -> [IndexItem] {
    if text == "-" { return [] }
    return try text.split(separator: ";").map { item in
      let rest = item.dropFirst()
      switch item.first {
      case "i": return .integer(try integer(rest))
      case "n": return .newAxis
      case "e": return .ellipsis
      case "b": return .boolean(rest == "1")
      case "a": return .array(try array(rest))
      default:
        let parts = rest.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        return .slice(start: parts[0], stop: parts[1], step: parts[2])
      }
    }
  }

  /// The places that `delete` and `insert` are told.
  static func selection(_ text: Substring) throws -> AxisSelection {
    switch try items(text)[0] {
    case .integer(let index): .integer(index)
    case .slice(let start, let stop, let step): .slice(start: start, stop: stop, step: step)
    case .array(let array): .list(array)
    default: preconditionFailure("no places")
    }
  }
}
