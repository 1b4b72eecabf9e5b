import Arrays
import Foundation
import Testing

/// 2,000 single operations with NumPy's results (`Oracle/make_operations.py`), each as near as its class asks.
@Suite struct OperationTests {
  /// A line of the file.
  private struct Case {
    let nearness: Substring
    let name: Substring
    let keys: [Substring: Substring]
    let operands: [StoredOperand]
    let result: Substring

    init?(_ line: Substring) {
      let fields = line.split(separator: "|").map { $0.drop { $0 == " " } }
      let head = fields[0].split(separator: " ")
      guard fields.count > 2, head.count >= 2 else { return nil }
      nearness = head[0]
      name = head[1]
      var keys: [Substring: Substring] = [:]
      for word in head.dropFirst(2) {
        let parts = word.split(separator: "=", maxSplits: 1)
        if parts.count == 2 { keys[parts[0]] = parts[1] }
      }
      self.keys = keys
      operands = fields[1..<fields.count - 1].compactMap { StoredOperand($0) }
      guard operands.count == fields.count - 2 else { return nil }
      result = fields[fields.count - 1]
    }
  }

  @Test func operationsGiveWhatNumPyGives() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "Oracle/operations.txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter {
      $0.first != "#"
    }
    #expect(lines.count == 2000)
    for line in lines {
      let stored = try #require(Case(line), "\(line.prefix(200))")
      let outcome = Self.outcome(stored)
      #expect(outcome == nil, "\(outcome ?? "") \(line.prefix(300))")
    }
  }

  /// What differs; nil if nothing does.
  private static func outcome(_ stored: Case) -> String? {
    let result: ArrayValue
    do throws(ArrayError) {
      result = try value(stored)
    } catch {
      let found = "error \(error.kind.rawValue): \(error.message)"
      return stored.result.trimmingCharacters(in: .whitespaces) == found.trimmingCharacters(in: .whitespaces)
        ? nil : found
    }
    guard let wanted = StoredOperand(stored.result) else { return "no error" }
    let (found, shape) =
      switch result {
      case .array(let array): (array.elements, array.shape)
      case .scalar(let scalar): ([scalar], Dimensions())
      }
    guard shape == wanted.shape, found.first?.type == wanted.elements.first?.type else {
      return "\(shape.array) \(found.first.map { "\($0.type)" } ?? "")"
    }
    let bounds = self.bounds(stored, count: found.count)
    for (index, (x, y)) in zip(found, wanted.elements).enumerated() where !isNear(x, y, stored, bounds[index])
    {
      return "element \(index): \(x), wanted \(y)"
    }
    return nil
  }

  private static func isNear(_ x: Scalar, _ y: Scalar, _ stored: Case, _ bound: Double) -> Bool {
    let (a, b) = (x.double, y.double)
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN }
    if x == y, a.sign == b.sign { return true }
    guard a.isFinite, b.isFinite, y.type.isFloating else { return false }
    let ulp = y.type == .float32 ? Double(Float(b).ulp) : b.ulp
    let epsilon = y.type == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne
    switch stored.nearness {
    case "ulp4": return (a - b).magnitude <= 4 * ulp
    case "sum": return (a - b).magnitude <= 2 * epsilon * bound
    case "variance": return (a - b).magnitude <= 8 * epsilon * bound * b.magnitude
    default: return false
    }
  }

  /// For each element of a sum n·Σ|terms|, of a mean Σ|terms|, of a product n·|result|; for a variance n.
  private static func bounds(_ stored: Case, count: Int) -> [Double] {
    let none = Array(repeating: 0.0, count: count)
    guard stored.nearness == "sum" || stored.nearness == "variance" else { return none }
    let terms = Double(stored.operands.map { $0.array.count }.max() ?? 0)
    guard stored.nearness == "sum" else { return Array(repeating: terms, count: count) }
    let magnitudes = stored.operands.compactMap { operand -> StoredOperand? in
      guard let value = try? UnaryOperation.apply(.absolute, .array(doubles(operand.array))) else {
        return nil
      }
      return StoredOperand(magnitudes: value)
    }
    let isProduct = stored.name == "prod" || stored.name == "cumprod"
    guard let value = try? self.value(stored, magnitudes) else { return none }
    let sums: [Double] =
      switch value {
      case .array(let array): array.elements.map(\.double)
      case .scalar(let scalar): [scalar.double]
      }
    return sums.map { $0 * (stored.name == "mean" && !isProduct ? 1 : terms) }
  }

  private static func doubles(_ array: NDArray) -> NDArray { (try? array.asType(.float64)) ?? array }

  private static func value(
    _ stored: Case, _ others: [StoredOperand]? = nil
  ) throws(ArrayError) -> ArrayValue {
    let operands = (others ?? stored.operands).map(\.operand)
    let arrays = (others ?? stored.operands).map(\.array)
    if let operation = BinaryOperation.allCases.first(where: { $0.name == stored.name }) {
      return try BinaryOperation.apply(operation, operands[0], operands[1])
    }
    if let operation = UnaryOperation.allCases.first(where: { $0.name == stored.name }) {
      return try UnaryOperation.apply(operation, operands[0])
    }
    if let reduction = Reduction.allCases.first(where: { "\($0)" == stored.name }) {
      return try Reduction.reduce(
        reduction, arrays[0], axis: stored.keys["axis"]?.split(separator: ",").compactMap { Int($0) },
        keepDimensions: stored.keys["keepdims"] == "1",
        degreesOfFreedom: stored.keys["ddof"].flatMap { Int($0) } ?? 0)
    }
    switch stored.name {
    case "dot": return try Products.dot(operands[0], operands[1])
    case "matmul": return try Products.matmul(operands[0], operands[1])
    case "inner": return try Products.inner(operands[0], operands[1])
    case "outer": return try Products.outer(operands[0], operands[1])
    case "getitem": return try arrays[0].indexed(items(stored, arrays))
    case "setitem":
      let target = try arrays[0].copied()
      try target.assign(items(stored, arrays), operands[operands.count - 1])
      return .array(target)
    default: throw ArrayError(.unsupported, "\(stored.name)")
    }
  }

  private static func items(_ stored: Case, _ arrays: [NDArray]) -> [IndexItem] {
    (stored.keys["index"] ?? "").split(separator: ";", omittingEmptySubsequences: false).map { word in
      if word == "newaxis" { return .newAxis }
      if word == "..." { return .ellipsis }
      if word.first == "@" { return .array(arrays[Int(word.dropFirst()) ?? 0]) }
      if let number = Int(word) { return .integer(number) }
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      return .slice(
        start: parts[0], stop: parts.count > 1 ? parts[1] : nil, step: parts.count > 2 ? parts[2] : nil)
    }
  }
}

extension StoredOperand {
  /// What an operation on magnitudes gave.
  fileprivate init(magnitudes value: ArrayValue) {
    switch value {
    case .array(let array): (operand, shape) = (.array(array), array.shape)
    case .scalar(let scalar): (operand, shape) = (.scalar(scalar), Dimensions())
    }
  }
}
