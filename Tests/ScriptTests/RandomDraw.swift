import Testing

@testable import Script

/// One call of the oracle's table.
struct RandomDraw {
  let generator: String
  let seed: String
  let call: [String]
  let values: [String]

  var name: String { call[0] }

  func integer(_ index: Int) -> Int { Int(call[index]) ?? 0 }

  func large(_ index: Int) -> IntegerValue { IntegerValue(TextTable.integer(call[index])) }

  func double(_ index: Int) -> Double { TextTable.double(call[index]) }

  /// Whether the numbers are those of the table; `tolerance` in ulp.
  func matches(_ found: [Double], tolerance: Int64) -> Bool {
    let wanted = values.map(TextTable.double)
    guard found.count == wanted.count else { return false }
    return zip(found, wanted).allSatisfy {
      ($0.sign == $1.sign || $0 == $1)
        && (Int64(bitPattern: $0.bitPattern) - Int64(bitPattern: $1.bitPattern)).magnitude <= tolerance
    }
  }

  func matches(_ found: [Int]) -> Bool { found.map(String.init) == values }

  /// The calls of one generator, in their order, for each seed.
  static func all(of generator: String) -> [[RandomDraw]] {
    var result: [[RandomDraw]] = []
    for row in TextTable.rows(RandomOracle.draws) where row[0] == generator {
      let draw = RandomDraw(
        generator: row[0], seed: row[1], call: row[2].split(separator: " ").map(String.init),
        values: row[3].split(separator: " ").map(String.init))
      if let last = result.last?.last, last.seed == draw.seed {
        result[result.count - 1].append(draw)
      } else {
        result.append([draw])
      }
    }
    return result
  }
}

func many<Value>(_ count: Int, _ draw: () throws -> Value) rethrows -> [Value] {
  try (0..<count).map { _ in try draw() }
}
