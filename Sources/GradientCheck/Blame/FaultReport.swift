import Syntax

/// Makes findings of the nodes that are to blame: one a statement, in the order of the lines.
struct FaultReport {
  /// The suspects that one statement is named for.
  struct Fault {
    let line: Int32
    let span: SourceSpan
    let kind: FaultKind
    let severity: GradientFinding.Severity
    let suspects: [Suspect]
    /// What is wrong with the softmax that the statement is a part of; nil where none is.
    let softmax: SoftmaxFault?
  }

  let faults: [Fault]

  init(_ search: FaultSearch) {
    let places = FaultPlaces(search)
    let namer = FaultNamer(search)
    var byLine: [Int32: [(Suspect, SourceSpan, FaultKind, GradientFinding.Severity)]] = [:]
    var softmaxes: [Int32: SoftmaxFault] = [:]
    for suspect in search.suspects {
      let place = places.place(of: suspect)
      let kind = place.softmax != nil ? .softmaxFormula : namer.kind(of: suspect)
      softmaxes[place.line] = softmaxes[place.line] ?? place.softmax
      byLine[place.line, default: []].append((suspect, place.span, kind, search.severity(of: suspect)))
    }
    faults = byLine.sorted { $0.key < $1.key }.map { line, entries in
      // What makes a step wrong counts more than what makes it too large.
      let first = entries.first { $0.3 == .error } ?? entries[0]
      return Fault(
        line: line, span: first.1, kind: first.2, severity: first.3, suspects: entries.map(\.0),
        softmax: softmaxes[line])
    }
  }
}

extension FaultSearch {
  /// A factor that all parameters share is a matter of the rate; everything else makes the step no gradient.
  func severity(of suspect: Suspect) -> GradientFinding.Severity {
    guard case .scale = suspect.fault else { return .error }
    return areScalesShared ? .warning : .error
  }
}
