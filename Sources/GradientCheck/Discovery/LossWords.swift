import Syntax

/// Recognises names and texts that speak of a loss.
enum LossWords {
  private static let words: Set<String> = [
    "loss", "losses", "cost", "costs", "error", "errors", "err", "mse", "rmse", "sse", "nll", "entropy",
    "crossentropy", "xent", "objective", "logloss",
  ]

  /// Whether one of a text's words is a loss: `total_loss`, `computeCost`, `Loss: `.
  static func areIn(_ text: some StringProtocol) -> Bool { split(text).contains { words.contains($0) } }

  /// Whether an expression is named after a loss, or calls something that is.
  static func name(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name), .attribute(_, let name): areIn(name)
    case .call(let function, let arguments):
      name(function) || arguments.count <= 2 && arguments.contains { name($0.value) }
    case .index(let owner, let index):
      if case .string(let key) = index.kind { areIn(key) || name(owner) } else { name(owner) }
    case .unary(_, let value): name(value)
    case .binary(_, let left, let right): name(left) || name(right)
    default: false
    }
  }

  /// Whether a name is one that the weight of a penalty usually has.
  static func isPenalty(_ name: String) -> Bool {
    ["lam", "reg", "decay", "l2", "beta", "wd", "alpha", "penal"].contains { name.lowercased().contains($0) }
  }

  /// The words of a name in lower case: parts between underscores and before capitals.
  private static func split(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in text {
      let isWord = character.isASCII && (character.isLetter || character.isNumber)
      if !isWord || character.isUppercase && wasLower {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isWord { word += character.lowercased() }
      wasLower = character.isLowercase
    }
    return word.isEmpty ? words : words + [word]
  }
}
