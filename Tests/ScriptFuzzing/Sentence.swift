/// A program that grows from a grammar.
///
/// Beyond a depth or a length, which are drawn, each rule takes its first alternative, so that it ends.
struct Sentence {
  private let grammar: Grammar
  private(set) var draws: Draws
  private(set) var text: [UInt8] = []
  /// Where the last line begins, and how many blanks a new line begins with.
  private var lineStart = 0
  private var indentation = 0
  private let depthLimit: Int
  private let lengthLimit: Int
  private var isInLoop = false
  private var isInFunction = false
  private var isInGenerator = false

  init(_ rule: String, of grammar: Grammar, draws: Draws) {
    self.grammar = grammar
    self.draws = draws
    depthLimit = self.draws.between(6, 16)
    lengthLimit = self.draws.between(2_500, 6_000)
    expand(rule, depth: 0)
    text.append(0x0A)
  }

  private mutating func expand(_ name: String, depth: Int) {
    guard let rule = grammar.rules[name], let total = rule.weights.last else {
      text += name.utf8
      return
    }
    var chosen = 0
    if depth < depthLimit, text.count < lengthLimit {
      let draw = draws.below(total)
      chosen = rule.weights.firstIndex { draw < $0 } ?? 0
    }
    for part in rule.alternatives[chosen] { expand(part, depth: depth + 1) }
  }

  private mutating func expand(_ part: Grammar.Part, depth: Int) {
    switch part {
    case .text(let piece): text += piece.utf8
    case .newLine: startLine()
    case .rule(let name): expand(name, depth: depth)
    case .several(let name, let counts, let isOnLines):
      let isShort = depth >= depthLimit || text.count >= lengthLimit
      let count = isShort ? counts.lowerBound : draws.between(counts.lowerBound, counts.upperBound)
      for index in 0..<count {
        if index > 0, isOnLines { startLine() } else if index > 0 { text += ", ".utf8 }
        expand(name, depth: isOnLines ? 1 : depth)
      }
    case .oneOf(let names): text += (names.isEmpty ? "None" : draws.pick(names)).utf8
    case .block(let kind): expand(kind, depth: depth)
    }
  }

  private mutating func startLine() {
    text.append(0x0A)
    lineStart = text.count
    text += repeatElement(0x20, count: indentation)
  }

  private mutating func expand(_ kind: Grammar.BlockKind, depth: Int) {
    let outer = (isInLoop, isInFunction, isInGenerator, indentation)
    switch kind {
    case .block: break
    case .loop: isInLoop = true
    case .function: (isInLoop, isInFunction, isInGenerator) = (false, true, false)
    case .generator: (isInLoop, isInFunction, isInGenerator) = (false, true, true)
    case .body: (isInLoop, isInFunction, isInGenerator) = (false, false, false)
    }
    indentation = 4 + text[lineStart...].prefix { $0 == 0x20 }.count
    for _ in 0..<draws.between(1, 3) {
      startLine()
      if isInGenerator, draws.chance(30) {
        expand("generator statement", depth: depth)
      } else if isInLoop, draws.chance(12) {
        expand("loop statement", depth: depth)
      } else if isInFunction, draws.chance(20) {
        expand("function statement", depth: depth)
      } else {
        // Deeper blocks would be most of the text.
        expand(indentation > 12 ? "simple" : "statement", depth: depth)
      }
    }
    (isInLoop, isInFunction, isInGenerator, indentation) = outer
  }
}
