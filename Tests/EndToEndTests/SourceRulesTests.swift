import Foundation
import Testing

/// What the sources may not use: results would then depend on the machine, the place or the moment.
@Suite struct SourceRulesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// The lines of code of a module that hold one of the words.
  private func uses(_ words: [String], except isAllowed: (String) -> Bool) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: Self.root.path)?.compactMap { $0 as? String } ?? []
    var found: [String] = []
    for name in names.sorted() where name.hasSuffix(".swift") && !isAllowed(name) {
      let text = try String(contentsOf: Self.root.appendingPathComponent(name), encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let code = line.prefix { $0 != "/" || !line.contains("//") }
        for word in words where contains(String(code), word) { found.append("\(name):\(number + 1) \(word)") }
      }
    }
    return found
  }

  /// Whether `word` stands in the code as a word of its own, not as a member or a declaration.
  private func contains(_ code: String, _ word: String) -> Bool {
    var start = code.startIndex
    while let range = code.range(of: word, range: start..<code.endIndex) {
      let before = range.lowerBound > code.startIndex ? code[code.index(before: range.lowerBound)] : " "
      let isDeclaration =
        code[..<range.lowerBound].hasSuffix("func ") || code[..<range.lowerBound].hasSuffix("case ")
      if !before.isLetter, !before.isNumber, before != ".", before != "_", !isDeclaration { return true }
      start = range.upperBound
    }
    return false
  }

  @Test func noMathematicsOfTheSystemReachesAResult() throws {
    let words = [
      "exp(", "log(", "pow(", "tanh(", "sin(", "cos(", "fmod(", "log1p(", "expm1(", "erf(", "hypot(", "exp2(",
      "log2(", "log10(",
    ]
    #expect(try uses(words) { $0.contains("/Elementary") } == [])
  }

  @Test func noClockLocaleOrFormatOfTheSystemReachesAResult() throws {
    let words = [
      "String(format:", "Date(", "Locale", "NumberFormatter", "DateFormatter", "ContinuousClock",
      "arc4random", ".random(in",
    ]
    #expect(try uses(words) { $0.hasPrefix("gradbook/Edge/") } == [])
  }

  @Test func onlyTheEdgeAndFilesUseTheSystem() throws {
    let found = try uses(["import Foundation", "import Glibc"]) { name in
      name.hasPrefix("gradbook/") || name.hasPrefix("Tensor/ThreadPool")
        || ["NotebookFolder.swift", "FolderFile.swift", "EmbeddedImages.swift"].map { "Notebook/Run/" + $0 }
          .contains(name)
    }
    #expect(found == [])
  }
}
