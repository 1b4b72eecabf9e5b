import Tensor

/// Writes NPY files byte by byte as `numpy.save` does.
public struct NPYWriter: Sendable {
  /// The types of numbers that are written.
  public enum Precision: Sendable {
    case float32, float64

    fileprivate var element: NPYElement { self == .float32 ? .float32 : .float64 }
  }

  private let precision: Precision

  /// Creates a writer of numbers of one type.
  public init(_ precision: Precision) { self.precision = precision }

  /// Gives the file of an array piece by piece; `numbers` fill the shape, the last index changing fastest.
  public func write(
    _ numbers: Numbers, shape: [Int], to sink: (UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    precondition(numbers.count == shape.reduce(1, *), "\(numbers.count) elements do not fill \(shape)")
    try header(shape).withUnsafeBytes(sink)
    let length = 1 << 14
    for start in stride(from: 0, to: numbers.count, by: length) {
      let chunk = numbers.selecting([start..<min(start + length, numbers.count)], count: length).doubles
      switch precision {
      case .float32: try chunk.map { Float($0) }.withUnsafeBytes(sink)
      case .float64: try chunk.withUnsafeBytes(sink)
      }
    }
  }

  /// The header of format 1.0, which NumPy fills with 1 to 64 blanks, after room for a first size of 21 digits.
  private func header(_ shape: [Int]) -> [UInt8] {
    let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var text = "{'descr': '\(precision.element.rawValue)', 'fortran_order': False, 'shape': (\(sizes)), }"
    if let first = shape.first { text += String(repeating: " ", count: 21 - String(first).count) }
    let start: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    let unpadded = start.count + 2 + text.utf8.count + 1
    text += String(repeating: " ", count: 64 - unpadded % 64) + "\n"
    let length = text.utf8.count
    return start + [UInt8(length & 0xFF), UInt8(length >> 8)] + Array(text.utf8)
  }
}
