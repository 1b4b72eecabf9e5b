import Tensor
import Testing

private func rows(_ table: String) -> [[String]] {
  table.split(separator: "\n").map { line in
    line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }
}

private func double(_ hexadecimal: String) -> Double {
  UInt64(hexadecimal, radix: 16).map(Double.init(bitPattern:)) ?? .nan
}

@Test func numbersAreWrittenAsPythonWritesThem() {
  for row in rows(NumberOracle.texts) {
    let x = double(row[0])
    let found = [
      NumberText.fixed(x, decimals: 0), NumberText.fixed(x, decimals: 3),
      NumberText.scientific(x, decimals: 0), NumberText.scientific(x, decimals: 5),
      NumberText.general(x, significant: 1), NumberText.general(x, significant: 6),
      NumberText.general(x, significant: 17), NumberText.shortest(x),
    ]
    #expect(found == Array(row.dropFirst()))
  }
}

@Test func hundredsOfDigitsAreExact() {
  for sample in NumberOracle.long {
    let text = NumberText.fixed(Double(bitPattern: sample.bits), decimals: sample.decimals)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    #expect(hash == sample.hash, "\(text)")
  }
}

@Test func specificationsFormatAsPythonDoes() throws {
  for row in rows(NumberOracle.formats) {
    let specification = try FormatSpecification(row[1])
    #expect(specification.format(double(row[0])) == row[2], "\(row[0]) \(row[1])")
  }
}

@Test func integersAreWrittenWithoutDecimals() throws {
  #expect(try FormatSpecification("d").format(400) == "400")
  #expect(try FormatSpecification(",d").format(1_234_567) == "1,234,567")
  #expect(try FormatSpecification("d").format(2.5) == "2")
  #expect(try FormatSpecification("+05d").format(-7) == "-0007")
}

@Test(arguments: [
  ("3x", FormatSpecificationError.unexpected(position: 1, found: "x", expected: .type)),
  (".f", .unexpected(position: 1, found: "f", expected: .digit)),
  ("10.", .unexpected(position: 3, found: nil, expected: .digit)),
  (".2fx", .unexpected(position: 3, found: "x", expected: .end)),
  (".2n", .unexpected(position: 2, found: "n", expected: .type)),
  ("5000", .tooLarge(position: 0, limit: 1_000)),
  ("8.99999999999999999999f", .tooLarge(position: 2, limit: 1_000)),
  (",.2d", .precisionOfInteger(position: 1)),
])
func wrongSpecificationsNameThePlace(text: String, expected: FormatSpecificationError) {
  #expect(throws: expected) { try FormatSpecification(text) }
}
