import GradientCheck
import Notebook

/// A verdict in a sentence or two.
struct VerdictSentence {
  /// The sentences.
  let text: String

  init(_ verdict: ProgramVerdict) {
    var groups: [(predicate: Predicate, names: [String])] = []
    for parameter in verdict.parameters {
      let predicate = Predicate(parameter)
      if let place = groups.firstIndex(where: { $0.predicate == predicate }) {
        groups[place].names.append("`\(parameter.name)`")
      } else {
        groups.append((predicate, ["`\(parameter.name)`"]))
      }
    }
    let ordered = groups.enumerated().sorted {
      ($0.element.predicate.rank, $0.offset) < ($1.element.predicate.rank, $1.offset)
    }
    let clauses = ordered.enumerated().map { place, group in
      let (names, isOne) = (group.element.names, group.element.names.count == 1)
      let subject = (place == 0 ? (isOne ? "The step" : "The steps") : (isOne ? "that" : "those")) + " of "
      return subject + Self.list(names) + " " + group.element.predicate.words(isOne: isOne)
    }
    text = clauses.joined(separator: "; ") + "." + Self.lines(verdict)
  }

  /// Which lines are to blame, and whether a repair is known.
  private static func lines(_ verdict: ProgramVerdict) -> String {
    let errors = verdict.findings.filter { $0.severity == .error }
    guard !errors.isEmpty else { return verdict.findings.isEmpty ? " No line is wrong." : "" }
    var numbers: [String] = []
    for error in errors where numbers.last != String(error.line) { numbers.append(String(error.line)) }
    let blame = numbers.count == 1 ? " Line \(numbers[0]) is wrong." : " Lines \(list(numbers)) are wrong."
    let count = errors.filter { $0.repair != nil }.count
    if count == 0 { return blame }
    let which =
      count == errors.count
      ? (count == 1 ? "the change below" : "the changes below")
      : (count == 1 ? "one of them changed as below" : "\(count) of them changed as below")
    return blame + " The program was run with \(which), and its gradients were right"
      + (count == errors.count ? "." : " but for the others.")
  }

  /// "a, b and c"; a number of them where there are many.
  static func list(_ names: [String]) -> String {
    guard names.count <= 8 else { return "\(names.count) parameters" }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What is said about the steps of some parameters.
  private enum Predicate: Equatable {
    case wrong, uphill, missing, right
    case scaled(String)

    init(_ verdict: ParameterVerdict) {
      switch verdict.kind {
      case .ok: self = .right
      case .wrong: self = .wrong
      case .notUpdated: self = .missing
      case .scaled: self = verdict.isWrong ? .uphill : .scaled(verdict.times)
      }
    }

    /// What is bad comes first.
    var rank: Int {
      switch self {
      case .wrong: 0
      case .uphill: 1
      case .missing: 2
      case .scaled: 3
      case .right: 4
      }
    }

    func words(isOne: Bool) -> String {
      switch self {
      case .wrong: isOne ? "is wrong" : "are wrong"
      case .uphill: isOne ? "goes uphill" : "go uphill"
      case .missing: isOne ? "is computed and not made" : "are computed and not made"
      case .scaled(let times): (isOne ? "is " : "are ") + times + " times the derivative of the loss"
      case .right: (isOne ? "follows" : "follow") + " the derivative of the loss"
      }
    }
  }
}
