import Script
import ScriptFuzzing
import Testing

/// The short form of `make fuzz`: programs made at random, always the same ones.
@Suite struct FuzzTests {
  @Test(arguments: 0..<20)
  func noRandomProgramCrashesOrHangsOrGivesOneOutcomeTwice(part: UInt64) throws {
    let source = try ProgramSource.stored()
    for number in part * 125..<(part + 1) * 125 {
      let finding = source.program(number, seed: 4).finding()
      #expect(finding == nil, "program \(number) of seed 4: \(finding ?? "")")
    }
  }

  @Test func aProgramIsTheSameWheneverItIsMade() throws {
    let (first, second) = (try ProgramSource.stored(), try ProgramSource.stored())
    for number in UInt64(0)..<50 {
      #expect(first.program(number, seed: 1).text == second.program(number, seed: 1).text)
    }
    #expect(first.program(0, seed: 1).text != first.program(0, seed: 2).text)
  }

  @Test func mostSentencesOfTheGrammarArePrograms() throws {
    let source = try ProgramSource.stored()
    var count = 0
    for number in UInt64(0)..<200 where (try? Script(source.program(number, seed: 1).text)) != nil {
      count += 1
    }
    #expect(count > 80)
  }
}
