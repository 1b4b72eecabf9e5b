import Arrays
import Testing

extension OracleCase {
  func indexing() throws -> String? {
    switch name {
    case "index":
      return try OracleText.text(array(1).indexed(OracleText.items(argument(0))))
    case "assign":
      let target = try array(1)
      try target.assign(OracleText.items(argument(0)), .array(array(2)))
      return try OracleText.text(target)
    case "overlap":
      let target = try array(2)
      switch try target.indexed(OracleText.items(argument(1))) {
      case .array(let value): try target.assign(OracleText.items(argument(0)), .array(value))
      case .scalar(let value): try target.assign(OracleText.items(argument(0)), .scalar(value))
      }
      return try OracleText.text(target)
    case "add_at":
      let accumulations: [Substring: Accumulation] = [
        "add": .add, "subtract": .subtract, "multiply": .multiply, "maximum": .maximum, "minimum": .minimum,
      ]
      let target = try array(2)
      try target.accumulate(
        accumulations[argument(0)] ?? .add, OracleText.items(argument(1)), .array(array(3)))
      return try OracleText.text(target)
    default: return nil
    }
  }
}
