import Syntax
import Testing

/// A small generator of random numbers with a fixed start.
private struct Draws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
  }
}

@Suite("Any text gives a program or errors inside of it")
struct FuzzTests {
  private let pieces = [
    "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", "==", ":=", "+", "-", "*", "**", "/", "@", "~",
    "not ",
    "and ", "if ", "else ", "elif ", "for ", "in ", "is ", "def ", "class ", "return ", "lambda ", "import ",
    "from ", "as ", "with ", "try", "except ", "finally", "while ", "global ", "nonlocal ", "yield ", "del ",
    "pass", "x", "1", "'a'", "1.5", "...", "\n", "    ", "\t", "\\", "#", "f\"{x}\"", "f\"{", "}\"", "\"\"\"",
    "raise ", "0x1f", "012", "1a", "$", "!", "%", "print", "`", "<>", ">>>", "... ", "In [1]:", "Out[1]:",
    "\r",
    "\0", "“", "\u{A0}", "é", "\u{200B}", "match ", "case ", "async ", "await ", "b''", "10L", "\\N{", "\\x",
  ]

  private func check(_ program: String) {
    do throws(SyntaxErrors) {
      _ = try Parser.parse(program)
    } catch {
      let lines = program.unicodeScalars.reduce(1) { $1 == "\n" || $1 == "\r" ? $0 + 1 : $0 }
      #expect(!error.errors.isEmpty && error.errors.count <= Parser.errorLimit)
      for found in error.errors {
        #expect(found.span.line >= 1 && Int(found.span.line) <= lines && found.span.column >= 1, "\(program)")
      }
    }
  }

  @Test func changedProgramsNeverCrash() throws {
    var draws = Draws(state: 4)
    let programs =
      try OracleFile.cases("trees.txt").map(\.program) + OracleFile.cases("errors.txt").map(\.program)
    for _ in 0..<6000 {
      var scalars = Array(programs[Int.random(in: 0..<programs.count, using: &draws)].unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &draws) {
        let place = Int.random(in: 0...scalars.count, using: &draws)
        switch Int.random(in: 0..<4, using: &draws) {
        case 0 where place < scalars.count:
          scalars.removeSubrange(place..<min(place + Int.random(in: 1...5, using: &draws), scalars.count))
        case 1: scalars.removeSubrange(place...)
        default:
          let piece = pieces[Int.random(in: 0..<pieces.count, using: &draws)]
          scalars.insert(contentsOf: piece.unicodeScalars, at: place)
        }
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      check(text)
    }
  }

  @Test func randomWordsAndBytesNeverCrash() {
    var draws = Draws(state: 5)
    for _ in 0..<3000 {
      let count = Int.random(in: 0..<60, using: &draws)
      check((0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &draws)] }.joined())
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &draws) }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }
}
