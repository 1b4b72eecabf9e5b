import Arrays

/// An operand or result of `Oracle/operations.txt`.
struct StoredOperand {
  let operand: Operand
  /// Whether it was written with extents; a scalar has none.
  let shape: Dimensions

  /// Reads `float64[2,3] ELEMENTS` or `weak float BITS`.
  init?(_ text: Substring) {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    if first == "weak" {
      shape = Dimensions()
      guard words.count == 3 else { return nil }
      if words[1] == "int", let value = Int(words[2]) {
        operand = .weakInteger(value)
      } else if let number = Self.number(words[2], .float64) {
        operand = .weakFloat(number.double)
      } else {
        return nil
      }
      return
    }
    let parts = first.split(separator: "[", omittingEmptySubsequences: false)
    guard parts.count == 2, let type = ElementType.allCases.first(where: { $0.name == parts[0] }) else {
      return nil
    }
    shape = Dimensions(parts[1].dropLast().split(separator: ",").compactMap { Int($0) })
    let numbers = words.dropFirst().compactMap { Self.number($0, type) }
    guard numbers.count == shape.product else { return nil }
    if shape.count == 0 {
      operand = .scalar(numbers[0])
    } else if let array = try? NDArray(copying: numbers, shape, type: type) {
      operand = .array(array)
    } else {
      return nil
    }
  }

  private static func number(_ word: Substring, _ type: ElementType) -> Scalar? {
    switch type {
    case .bool: .bool(word == "1")
    case .int64: Int(word).map { .int64($0) }
    case .float32:
      word == "nan" ? .float32(.nan) : UInt32(word, radix: 16).map { .float32(Float(bitPattern: $0)) }
    case .float64:
      word == "nan" ? .float64(.nan) : UInt64(word, radix: 16).map { .float64(Double(bitPattern: $0)) }
    }
  }

  /// As an array, without axes for a number.
  var array: NDArray {
    switch operand {
    case .array(let array): array
    case .scalar(let scalar): NDArray(scalar)
    case .weakInteger(let value): NDArray(.int64(value))
    case .weakFloat(let value): NDArray(.float64(value))
    }
  }

  /// The elements in C order, and their type.
  var elements: [Scalar] { array.elements }
}

extension NDArray {
  /// The elements in C order.
  var elements: [Scalar] {
    guard let flat = try? copied() else { return [] }
    return (0..<flat.count).map { flat.scalar(atOffset: $0) }
  }
}
