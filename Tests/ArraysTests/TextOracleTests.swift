import Arrays
import Foundation
import Testing

/// Compares with what NumPy gave; the scripts that wrote it stand beside the files.
@Suite struct TextOracleTests {
  private func lines(_ name: String) throws -> [Substring] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracle")
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
  }

  @Test func callsGiveWhatNumPyGives() throws {
    let cases = try lines("shaping.txt").map(OracleCase.init)
    #expect(cases.count > 1000)
    for call in cases { #expect(call.result() == call.expected, "\(call.fields.dropLast())") }
  }

  @Test func textsAreNumPysTexts() throws {
    let cases = try lines("text.txt").map(OracleCase.init)
    #expect(cases.count >= 150)
    for call in cases {
      #expect(try call.texts() == Array(call.fields.suffix(4)), "\(call.fields.prefix(3))")
    }
  }
}

extension OracleCase {
  /// `repr` and `str` of an array, and of the scalar that stands for one without axes.
  func texts() throws -> [Substring] {
    let numbers = integers(0)
    let options = PrintOptions(
      precision: numbers[0], threshold: numbers[2], edgeItems: numbers[3], lineWidth: numbers[4],
      suppressesSmall: numbers[1] == 1)
    let array = try array(1)
    var texts = [array.representation(options), array.text(options)]
    if array.rank > 0 {
      texts += texts
    } else {
      texts += [try array.item().representation, try array.item().text]
    }
    return texts.map { text in
      Substring(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n"))
    }
  }
}
