/// Reads comma-separated values: RFC 4180, and what spreadsheets make of it.
///
/// Fields are separated by commas, semicolons or tabs, whichever the header has most of (in this order on a tie).
/// A field in quotes may hold separators, line ends and doubled quotes. A byte order mark and blank lines at
/// the end are ignored, as are spaces around fields.
public struct CSVReader {
  private let characters: [Character]
  private let separator: Character
  private var position = 0
  private var line = 1
  private var column = 1
  private var rows: [[CSVField]] = []

  /// Reads `text` as a header and rows.
  public static func read(_ text: String) throws(CSVError) -> CSVTable {
    var reader = CSVReader(text)
    return try reader.table()
  }

  private init(_ text: String) {
    var characters = Array(text)
    if characters.first == "\u{FEFF}" { characters.removeFirst() }
    self.characters = characters
    separator = Self.separator(of: characters)
  }

  /// The separator that is most frequent in the first line, outside of quotes.
  private static func separator(of characters: [Character]) -> Character {
    let candidates: [Character] = [",", ";", "\t"]
    var counts = [0, 0, 0]
    var isQuoted = false
    for character in characters {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if Self.endsLine(character) { break }
      if let index = candidates.firstIndex(of: character) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  private mutating func table() throws(CSVError) -> CSVTable {
    var end = characters.count
    while end > 0, characters[end - 1].isWhitespace, characters[end - 1] != separator { end -= 1 }
    guard end > 0 else { throw .noHeader }
    repeat {
      let row = try self.row()
      if let expected = rows.first?.count, row.count != expected {
        let surplus = row.count > expected ? row[expected] : nil
        throw .raggedRow(
          line: surplus?.line ?? line, column: surplus?.column ?? column, found: row.count, expected: expected
        )
      }
      rows.append(row)
      endLine()
    } while position < end
    let header = rows.removeFirst()
    try check(header)
    if rows.isEmpty { throw .noRows }
    return CSVTable(header: header, rows: rows)
  }

  private func check(_ header: [CSVField]) throws(CSVError) {
    if header.allSatisfy({ Double($0.text) != nil }) { throw .noHeader }
    var seen: Set<String> = []
    for field in header where !seen.insert(field.text).inserted {
      throw .duplicateColumn(line: field.line, column: field.column, name: field.text)
    }
  }

  private var next: Character? { position < characters.count ? characters[position] : nil }

  private mutating func row() throws(CSVError) -> [CSVField] {
    var fields = [try field()]
    while next == separator {
      advance()
      fields.append(try field())
    }
    return fields
  }

  private mutating func field() throws(CSVError) -> CSVField {
    skipSpaces()
    let start = (line: line, column: column)
    guard next == "\"" else {
      var text = ""
      while let character = next, character != separator, !Self.endsLine(character) {
        text.append(character)
        advance()
      }
      while text.last?.isWhitespace == true { text.removeLast() }
      return CSVField(text: text, line: start.line, column: start.column)
    }
    let text = try quoted()
    skipSpaces()
    if let character = next, character != separator, !Self.endsLine(character) {
      throw .textAfterQuote(line: line, column: column, found: character)
    }
    return CSVField(text: text, line: start.line, column: start.column)
  }

  /// The field that starts with the quote here.
  private mutating func quoted() throws(CSVError) -> String {
    let start = (line: line, column: column)
    var text = ""
    advance()
    while let character = next {
      advance()
      if character == "\"" {
        if next != "\"" { return text }
        advance()
      }
      text.append(character)
    }
    throw .unclosedQuote(line: start.line, column: start.column)
  }

  private mutating func skipSpaces() {
    while let character = next, character == " " || character == "\t", character != separator { advance() }
  }

  private mutating func advance() {
    if Self.endsLine(characters[position]) {
      line += 1
      column = 1
    } else {
      column += 1
    }
    position += 1
  }

  private static func endsLine(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  private mutating func endLine() {
    if position < characters.count { advance() }
  }
}
