extension CSVTable {
  /// The most different values that a column of classes or categories may have.
  public static let categoryLimit = 1_000

  /// The index of the column called `name`.
  func index(of name: String) throws(CSVError) -> Int {
    guard let index = header.firstIndex(where: { $0.text == name }) else {
      throw .missingColumn(name: name, available: columnNames)
    }
    return index
  }

  /// The numbers of a column.
  func numbers(in column: Int) throws(CSVError) -> [Double] {
    let name = header[column].text
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    for row in rows {
      let field = row[column]
      guard let number = Self.number(field.text) else {
        throw .textInNumberColumn(line: field.line, column: field.column, text: field.text, name: name)
      }
      guard number.isFinite else {
        throw .notFinite(line: field.line, column: field.column, text: field.text, name: name)
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The different values of a column, sorted as numbers if all are numbers, else as text, and each row's index.
  func categories(in column: Int) throws(CSVError) -> (names: [String], indices: [Int]) {
    var seen: Set<String> = []
    for row in rows where seen.insert(row[column].text).inserted && seen.count > Self.categoryLimit {
      throw .tooManyCategories(
        line: row[column].line, column: row[column].column, name: header[column].text,
        limit: Self.categoryLimit)
    }
    let texts = seen.sorted()
    let numbers = texts.compactMap(Self.number).filter { !$0.isNaN }
    var names = texts
    if numbers.count == texts.count {
      names = texts.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }.map { texts[$0] }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    return (names, rows.map { places[$0[column].text] ?? 0 })
  }

  /// The decimal number that a text is, infinities and NaN included.
  private static func number(_ text: String) -> Double? {
    // Double also reads hexadecimal numbers, which in a table are more likely names.
    text.utf8.contains { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "X") } ? nil : Double(text)
  }
}
