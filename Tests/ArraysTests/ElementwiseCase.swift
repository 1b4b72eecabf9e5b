import Foundation

@testable import Arrays

/// A line of a file that `Oracle/make_elementwise_cases.py` wrote: an operation, its operands and NumPy's result.
struct ElementwiseCase {
  let line: String
  let name: String
  let arguments: String
  let operands: [Operand]
  let result: String

  init(_ line: String) {
    self.line = line
    var fields = line.components(separatedBy: "|")
    // An error's message may have the separator in it.
    if let error = fields.firstIndex(where: { $0.hasPrefix("error:") }) {
      fields = fields[..<error] + [fields[error...].joined(separator: "|")]
    }
    name = fields[0]
    arguments = fields[1]
    operands = fields[2..<fields.count - 1].map { Self.operand($0) }
    result = fields[fields.count - 1].replacingOccurrences(of: "\\n", with: "\n")
  }

  static func all(_ file: String) throws -> [ElementwiseCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracle")
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return text.split(separator: "\n").map { ElementwiseCase(String($0)) }
  }

  static func scalar(_ kind: Substring, _ text: Substring) -> Scalar {
    switch kind {
    case "b1": .bool(text == "1")
    case "i8", "wi": .int64(Int(text) ?? 0)
    case "f4": .float32(text == "nan" ? .nan : Float(bitPattern: UInt32(text, radix: 16) ?? 0))
    default: .float64(text == "nan" ? .nan : Double(bitPattern: UInt64(text, radix: 16) ?? 0))
    }
  }

  static func operand(_ text: String) -> Operand {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    let values = fields[3].split(separator: " ").map { scalar(fields[0], $0) }
    if fields[1] == "-" {
      switch (fields[0], values[0]) {
      case ("wi", .int64(let value)): return .weakInteger(value)
      case ("wf", .float64(let value)): return .weakFloat(value)
      default: return .scalar(values[0])
      }
    }
    let shape = fields[1].split(separator: ",").compactMap { Int($0) }
    let type: ElementType = ["b1": .bool, "i8": .int64, "f4": .float32][fields[0]] ?? .float64
    switch fields[2] {
    case "T": return .array(array(type, Array(shape.reversed()), values).turned)
    case "S":
      let long = array(type, shape.dropLast() + [(shape.last ?? 0) * 2], values)
      var strides = long.strides
      strides[strides.count - 1] = 2
      return .array(
        NDArray(buffer: long.buffer, type: type, shape: Dimensions(shape), strides: strides))
    default: return .array(array(type, shape, values))
    }
  }

  static func array(_ type: ElementType, _ shape: [Int], _ values: [Scalar]) -> NDArray {
    let array = NDArray(unfilled: type, Dimensions(shape))
    for (index, value) in values.enumerated() {
      switch value {
      case .bool(let value): array.base(UInt8.self)[index] = value ? 1 : 0
      case .int64(let value): array.base(Int64.self)[index] = Int64(value)
      case .float32(let value): array.base(Float.self)[index] = value
      case .float64(let value): array.base(Double.self)[index] = value
      }
    }
    return array
  }
}

extension NDArray {
  /// A view with all axes in reverse order.
  var turned: NDArray {
    NDArray(
      buffer: buffer, type: type, shape: Dimensions(shape.array.reversed()),
      strides: Dimensions(strides.array.reversed()), offset: offset)
  }

  /// A float64 array with given elements.
  static func of(_ shape: [Int], _ values: [Double]) -> NDArray {
    ElementwiseCase.array(.float64, shape, values.map { .float64($0) })
  }

  /// An int64 array with given elements.
  static func of(_ shape: [Int], integers values: [Int]) -> NDArray {
    ElementwiseCase.array(.int64, shape, values.map { .int64($0) })
  }

  /// All elements in C order.
  var scalars: [Scalar] {
    var result: [Scalar] = []
    for index in 0..<count {
      var (place, rest) = (offset, index)
      for axis in shape.indices.reversed() {
        place += rest % shape[axis] * strides[axis]
        rest /= shape[axis]
      }
      switch type {
      case .bool: result.append(.bool(buffer.bytes.assumingMemoryBound(to: UInt8.self)[place] != 0))
      case .int64: result.append(.int64(Int(buffer.bytes.assumingMemoryBound(to: Int64.self)[place])))
      case .float32: result.append(.float32(buffer.bytes.assumingMemoryBound(to: Float.self)[place]))
      case .float64: result.append(.float64(buffer.bytes.assumingMemoryBound(to: Double.self)[place]))
      }
    }
    return result
  }
}

/// What an operation gave, to be compared with a line's result.
struct ElementwiseOutcome {
  let text: String
  private let scalars: [Scalar]
  private let head: String

  init(_ body: () throws -> ArrayValue) {
    do {
      switch try body() {
      case .scalar(let scalar):
        scalars = [scalar]
        head = "\(scalar.type):-"
      case .array(let array):
        scalars = array.scalars
        head = "\(array.type):" + array.shape.array.map(String.init).joined(separator: ",")
      }
      text = "\(head) \(scalars)"
    } catch let error as ArrayError {
      (scalars, head) = ([], "error:\(error.kind.rawValue):\(error.message)")
      text = head
    } catch {
      (scalars, head, text) = ([], "?", "?")
    }
  }

  /// Whether type, shape and elements are those of NumPy's result, the latter within `ulps` of their last place.
  func agrees(with expected: String, ulps: Int64) -> Bool {
    if expected.hasPrefix("error:") { return expected == head }
    let outcome: ElementwiseOutcome =
      switch ElementwiseCase.operand(expected) {
      case .array(let array): ElementwiseOutcome { .array(array) }
      case .scalar(let scalar): ElementwiseOutcome { .scalar(scalar) }
      default: ElementwiseOutcome { throw ArrayError(.value, "") }
      }
    return outcome.head == head && zip(scalars, outcome.scalars).allSatisfy { $0.isNear($1, ulps: ulps) }
  }
}

extension Scalar {
  /// Whether both are NaN, or the same number but for `ulps` units in the last place.
  func isNear(_ other: Scalar, ulps: Int64) -> Bool {
    switch (self, other) {
    case (.float64(let x), .float64(let y)):
      if x != x || y != y { return x != x && y != y }
      if x == 0 && y == 0 { return x.sign == y.sign }
      if x.sign != y.sign { return false }
      let (a, b) = (Int64(bitPattern: x.bitPattern), Int64(bitPattern: y.bitPattern))
      return (a &- b).magnitude <= ulps
    case (.float32(let x), .float32(let y)):
      if x != x || y != y { return x != x && y != y }
      if x == 0 && y == 0 { return x.sign == y.sign }
      if x.sign != y.sign { return false }
      return abs(Int64(x.bitPattern) - Int64(y.bitPattern)) <= ulps
    default: return self == other
    }
  }
}
