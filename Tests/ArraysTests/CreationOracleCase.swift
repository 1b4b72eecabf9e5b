import Arrays
import Testing

/// One stored call: computes it and gives the result as text.
struct OracleCase {
  let fields: [Substring]
  var name: Substring { fields[0] }
  var expected: Substring { fields[fields.count - 1] }
  var arguments: ArraySlice<Substring> { fields[1..<fields.count - 1] }

  init(_ line: Substring) {
    fields = line.split(separator: "|", omittingEmptySubsequences: false)
  }

  func argument(_ number: Int) -> Substring { fields[number + 1] }
  func array(_ number: Int) throws -> NDArray { try OracleText.array(argument(number)) }
  func arrays(from number: Int) throws -> [NDArray] { try arguments.dropFirst(number).map(OracleText.array) }
  func integer(_ number: Int) throws -> Int { try OracleText.integer(argument(number)) }
  func optionalInteger(_ number: Int) -> Int? { Int(argument(number)) }
  func integers(_ number: Int) -> [Int] { OracleText.integers(argument(number)) }
  func optionalIntegers(_ number: Int) -> [Int]? { OracleText.optionalIntegers(argument(number)) }
  func flag(_ number: Int) -> Bool { argument(number) == "1" }

  /// The result, or the error.
  func result() -> String {
    do {
      return try indexing() ?? shaping() ?? joining() ?? picking() ?? sorting() ?? creation() ?? "unknown"
    } catch let error as ArrayError {
      return "!\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  func creation() throws -> String? {
    switch name {
    case "create": return try OracleText.text(created())
    case "arange":
      let type = argument(0) == "-" ? nil : OracleText.type(argument(0))
      return try OracleText.text(
        NDArray.range(
          OracleText.scalar(argument(1)), OracleText.scalar(argument(2)), OracleText.scalar(argument(3)),
          type: type))
    case "linspace":
      return try OracleText.text(
        EvenlySpaced(
          OracleText.scalar(argument(3)).double, OracleText.scalar(argument(4)).double, count: integer(0),
          includesStop: flag(1), type: OracleText.type(argument(2))
        ).values)
    case "diagonal":
      let source = try array(2)
      switch argument(0) {
      case "diag": return try OracleText.text(source.diagonal(integer(1)))
      case "tril": return try OracleText.text(source.lowerTriangle(diagonal: integer(1)))
      default: return try OracleText.text(source.upperTriangle(diagonal: integer(1)))
      }
    case "meshgrid":
      return try OracleText.text(
        NDArray.meshGrid(
          arrays(from: 2), order: argument(0) == "xy" ? .cartesian : .matrix, isSparse: flag(1)))
    case "grid":
      let axes = try arguments.dropFirst().map(gridAxis)
      switch argument(0) {
      case "line": return try OracleText.text(NDArray.gridLine(axes[0]))
      case "mgrid": return try OracleText.text(NDArray.grid(axes))
      default: return try OracleText.text(NDArray.openGrid(axes))
      }
    case "indices": return try OracleText.text(NDArray.indices(Dimensions(integers(0))))
    case "astype": return try OracleText.text(array(1).asType(OracleText.type(argument(0))))
    default: return nil
    }
  }

  private func created() throws -> NDArray {
    let type = OracleText.type(argument(2))
    let numbers = integers(1)
    switch argument(0) {
    case "eye": return try .eye(numbers[0], numbers[1], diagonal: numbers[2], type)
    case "tri": return try .triangle(numbers[0], numbers[1], diagonal: numbers[2], type)
    case "zeros": return try .zeros(Dimensions(numbers), type)
    case "ones": return try .ones(Dimensions(numbers), type)
    default: return try .full(Dimensions(numbers), OracleText.scalar(argument(3)), type)
    }
  }

  private func gridAxis(_ text: Substring) throws -> GridAxis {
    let parts = text.dropFirst().split(separator: ";")
    let numbers = try parts.prefix(2).map { try OracleText.scalar($0) }
    if text.first == "s" {
      return .step(start: numbers[0], stop: numbers[1], step: try OracleText.scalar(parts[2]))
    }
    return .count(start: numbers[0].double, stop: numbers[1].double, count: try OracleText.integer(parts[2]))
  }
}
