import Datasets
import Tensor
import Testing

private let plants = """
  height,colour,kind
  1.5,red,10
  2,"green",9
  -3e-1,red,10

  """

@Test func columnsBecomeFeaturesAndClasses() throws {
  let data = try Dataset(
    CSVReader.read(plants), target: .classes(column: "kind"), categories: ["colour"])
  #expect(data.featureNames == ["height", "colour=green", "colour=red"])
  #expect(data.inputs.elements == [1.5, 0, 1, 2, 1, 0, -0.3, 0, 1])
  #expect(data.target == .classes([1, 0, 1], names: ["9", "10"]))
}

@Test func columnsBecomeValues() throws {
  let data = try Dataset(CSVReader.read(plants), target: .values(columns: ["kind"]), features: ["height"])
  #expect(data.featureNames == ["height"])
  #expect(data.target == .values(Matrix(rows: 3, columns: 1, elements: [10, 9, 10])))
}

@Test func quotesLineEndsAndByteOrderMarkAreRead() throws {
  let table = try CSVReader.read("\u{FEFF}a;\"b;\"\"x\"\"\"\r\n1; \"two\r\nlines\" \r\n3;é\r\n\r\n")
  #expect(table.columnNames == ["a", "b;\"x\""])
  #expect(table.rows.map { $0.map(\.text) } == [["1", "two\r\nlines"], ["3", "é"]])
  #expect(table.rows[0][1] == CSVField(text: "two\r\nlines", line: 2, column: 4))
  #expect(table.rows[1][1] == CSVField(text: "é", line: 4, column: 3))
}

@Test func tabsSeparateFieldsThatMayBeEmpty() throws {
  let table = try CSVReader.read("a\tb\tc\n1\t\t3\n4\t5\t")
  #expect(table.rows.map { $0.map(\.text) } == [["1", "", "3"], ["4", "5", ""]])
}

@Test(arguments: [
  ("", CSVError.noHeader),
  (" \n\n", .noHeader),
  ("1,2\n3,4", .noHeader),
  ("a,b\n\n", .noRows),
  ("a,b\n1,2\n1,2,3\n", .raggedRow(line: 3, column: 5, found: 3, expected: 2)),
  ("a,b\n1\n1,2\n", .raggedRow(line: 2, column: 2, found: 1, expected: 2)),
  ("a,b\n1,2\n\n3,4", .raggedRow(line: 3, column: 1, found: 1, expected: 2)),
  ("a,b\n1,\"2\n3,4", .unclosedQuote(line: 2, column: 3)),
  ("a,b\n\"1\"x,2", .textAfterQuote(line: 2, column: 4, found: "x")),
  ("a,b, a\n1,2,3", .duplicateColumn(line: 1, column: 6, name: "a")),
])
func wrongTextsNameThePlace(text: String, expected: CSVError) {
  #expect(throws: expected) { try CSVReader.read(text) }
}

@Test(arguments: [
  ("a,b\n1,x\nü, abc,", "b", CSVError.raggedRow(line: 3, column: 8, found: 3, expected: 2)),
  ("a,b\n1,x\nü,y", "b", .textInNumberColumn(line: 3, column: 1, text: "ü", name: "a")),
  ("a,b\n\"é,\",x", "b", .textInNumberColumn(line: 2, column: 1, text: "é,", name: "a")),
  ("b,a\né, ", "b", .textInNumberColumn(line: 2, column: 4, text: "", name: "a")),
  ("a,b\n0x10,x", "b", .textInNumberColumn(line: 2, column: 1, text: "0x10", name: "a")),
  ("a,b\n1e999,x", "b", .notFinite(line: 2, column: 1, text: "1e999", name: "a")),
  ("a,b\nNaN,x", "b", .notFinite(line: 2, column: 1, text: "NaN", name: "a")),
  ("a,b\n1,x", "c", .missingColumn(name: "c", available: ["a", "b"])),
  ("b\nx", "b", .noFeatures),
])
func wrongFieldsNameThePlace(text: String, target: String, expected: CSVError) {
  #expect(throws: expected) { try Dataset(CSVReader.read(text), target: .classes(column: target)) }
}

@Test func aColumnOfNamesIsNoCategory() {
  let text = "a,b\n" + (0...1_000).map { "n\($0),1\n" }.joined()
  #expect(throws: CSVError.tooManyCategories(line: 1_002, column: 1, name: "a", limit: 1_000)) {
    try Dataset(CSVReader.read(text), target: .values(columns: ["b"]), categories: ["a"])
  }
}
