import GradientCheck
import Notebook

extension ProgramOutput {
  /// Shows a program with what a check found: signs, remarks, and the repaired lines.
  init(title: String, text: String, verdict: ProgramVerdict) {
    let old = SourceText(path: "", text: text).lines
    let new = verdict.repaired.map { SourceText(path: "", text: $0).lines } ?? old
    var annotations: [Int: Line] = [:]
    for (index, line) in old.enumerated() { annotations[index] = Line(line, number: index + 1) }
    for explanation in verdict.explanations {
      annotations[explanation.line - 1]?.add(explanation)
    }
    for finding in verdict.findings { annotations[finding.line - 1]?.add(finding) }
    self.init(title: title, lines: Self.merged(old, new) { annotations[$0] ?? Line("", number: nil) })
  }

  /// The lines of both programs; `line` gives a line of the old one.
  private static func merged(_ old: [String], _ new: [String], line: (Int) -> Line) -> [Line] {
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var (i, j) = (0, 0)
    var lines: [Line] = []
    while i < old.count || j < new.count {
      if i < old.count, !removed.contains(i), !added.contains(j) {
        lines.append(line(i))
        (i, j) = (i + 1, j + 1)
        continue
      }
      var (before, after): ([Line], [Line]) = ([], [])
      while i < old.count, removed.contains(i) {
        before.append(line(i).changed)
        i += 1
      }
      while j < new.count, added.contains(j) {
        after.append(Line(new[j], number: nil, origin: .added))
        j += 1
      }
      lines += paired(before, after)
    }
    return lines
  }

  /// Each line with what takes its place behind it, and then what there is to say against it.
  private static func paired(_ before: [Line], _ after: [Line]) -> [Line] {
    guard before.count == after.count else { return before + after }
    return zip(before, after).flatMap { old, new in
      var (old, new) = (old, new)
      new.remarks = old.remarks.filter { $0.kind != .formula }
      old.remarks.removeAll { $0.kind != .formula }
      return [old, new]
    }
  }
}

extension ProgramOutput.Line {
  /// The line as one that the repaired program does not have.
  fileprivate var changed: ProgramOutput.Line {
    ProgramOutput.Line(text, number: number, origin: .removed, sign: sign, remarks: remarks)
  }

  fileprivate mutating func add(_ explanation: LineExplanation) {
    let sign: ProgramOutput.Sign =
      switch explanation.status {
      case .explained: .explained
      case .scaled: .scaled
      case .wrong: .wrong
      case .unknown: .unknown
      }
    self.sign = sign.worse(than: self.sign)
    if let formula = explanation.formula { remarks.append(ProgramOutput.Remark(.formula, formula)) }
  }

  fileprivate mutating func add(_ finding: GradientFinding) {
    let kind = finding.kind.rawValue.replacing("-", with: " ")
    let text = "(\(kind)): \(finding.message)."
    switch finding.severity {
    case .error:
      sign = ProgramOutput.Sign.wrong.worse(than: sign)
      remarks.append(ProgramOutput.Remark(.error, text))
    case .warning:
      sign = ProgramOutput.Sign.scaled.worse(than: sign)
      remarks.append(ProgramOutput.Remark(.warning, text))
    case .note: remarks.append(ProgramOutput.Remark(.note, text))
    }
  }
}

extension ProgramOutput.Sign {
  /// Of two signs for one line the one that says more against it.
  fileprivate func worse(than other: ProgramOutput.Sign?) -> ProgramOutput.Sign {
    let order: [ProgramOutput.Sign] = [.explained, .unknown, .scaled, .wrong]
    guard let other, let own = order.firstIndex(of: self), let given = order.firstIndex(of: other) else {
      return self
    }
    return order[max(own, given)]
  }
}
