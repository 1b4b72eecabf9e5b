/// Gives a program for each number: the same for the same seed, whenever it is asked.
public struct ProgramSource: Sendable {
  private let grammar: Grammar
  private let mutator: Mutator

  /// Makes programs of a grammar, and of stored programs, which are not none.
  public init(grammar: Grammar, names: SupportedNames, programs: [[UInt8]]) {
    self.grammar = grammar
    mutator = Mutator(programs: programs, names: names)
  }

  /// The program of a number, and whether it is meant to collect garbage all the time.
  public func program(_ number: UInt64, seed: UInt64) -> FuzzedProgram {
    var draws = Draws(seed: seed, number: number)
    let text: [UInt8]
    switch draws.below(20) {
    case 0..<11: text = sentence(&draws)
    case 11: text = mutator.changed(sentence(&draws), &draws)
    case 12: text = Nesting.program(&draws)
    case 13: text = Mutator.soup(&draws)
    default: text = mutator.program(&draws)
    }
    let (depth, threshold) = (draws.pick([40, 150, 1_000]), draws.pick([500, 2_000, 20_000]))
    let lineCount = text.count { $0 == 0x0A } + 1
    return FuzzedProgram(
      text: String(decoding: text, as: UTF8.self), depth: depth, collectionThreshold: threshold,
      trace: draws.chance(25) ? FuzzedTrace(lineCount: lineCount, &draws) : nil)
  }

  private func sentence(_ draws: inout Draws) -> [UInt8] {
    let sentence = Sentence("program", of: grammar, draws: draws)
    draws = sentence.draws
    return sentence.text
  }
}
