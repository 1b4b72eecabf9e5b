import Charts
import GradientCheck
import Notebook
import struct Syntax.SyntaxErrors
import Tensor

/// What a page shows of a program whose hand-written gradients were checked.
public struct ProgramReport: Sendable {
  /// The verdict.
  public let verdict: ProgramVerdict
  /// What the program is called.
  private let title: String
  private let text: String
  /// How the program trains as it is.
  let given: TrainingCurve
  /// How it trains with the repairs; nil if there are none.
  let repaired: TrainingCurve?
  private let stepSizes: StepSizeCurve?

  /// Trains the program as it is and with the repairs, and measures the numeric derivative.
  ///
  /// - Parameter accuracy: an expression for the share of right answers; without one there is no such chart.
  /// - Throws: ``Syntax/SyntaxErrors`` if `accuracy` is no expression.
  public init(
    _ verdict: ProgramVerdict, of check: ProgramCheck, title: String, accuracy: String?
  ) throws(SyntaxErrors) {
    self.verdict = verdict
    self.title = title
    text = check.text
    given = try check.trainingCurve(of: check.text, loss: verdict.loss, accuracy: accuracy)
    if let program = verdict.repaired {
      repaired = try check.trainingCurve(of: program, loss: verdict.loss, accuracy: accuracy)
    } else {
      repaired = nil
    }
    stepSizes = (try? check.stepSizeCurve()) ?? nil
  }

  /// Why the accuracy has no value anywhere, in words; nil if it has one or was not asked for.
  public var accuracyProblem: String? {
    guard let accuracy = given.accuracy, accuracy.allSatisfy(\.isNaN) else { return nil }
    let reason =
      given.accuracyFailure.map { ": \($0.type): \($0.message)" } ?? ", because it is no number or array"
    return "the accuracy has no value before line \(verdict.loss.line)\(reason)"
  }

  /// The verdict in words, the program with its signs, the parameters, and the curves.
  ///
  /// - Parameter idPrefix: what the ids in the drawings begin with; unique in the page.
  public func outputs(idPrefix: String) -> [Output] {
    var outputs: [Output] = [
      .text(VerdictSentence(verdict).text), .text(assumption),
      .program(ProgramOutput(title: title, text: text, verdict: verdict)), .table(table),
    ]
    let curves = TrainingFigure(given: given, repaired: repaired)
    if let figure = curves.figure {
      let title = "Training as given" + (repaired == nil ? "" : ", and with the repairs")
      outputs.append(.figure(FigureOutput(figure, idPrefix: idPrefix + "-training", title: title)))
    }
    if let notes = curves.notes { outputs.append(.text(notes)) }
    if let stepSizes {
      outputs.append(
        .figure(
          FigureOutput(
            StepSizeFigure.figure(stepSizes), idPrefix: idPrefix + "-steps",
            title: "How far central differences are from the derivative, by step size",
            fold: "The derivative beside central differences")))
    }
    return outputs
  }

  private var assumption: String {
    let loss = verdict.loss
    return "The loss is `\(loss.expression)`, as it is before line \(loss.line)"
      + (loss.isAssumed ? "; nobody named it, so this is an assumption." : ".")
      + " Judged at three points drawn at random."
  }

  private var table: TableOutput {
    let hasStart = verdict.parameters.contains { $0.atStart != nil }
    var columns: [TableOutput.Column] = [
      .init("parameter", isNumeric: false), .init("gradient", isNumeric: false),
      .init("verdict", isNumeric: false), .init("factor"), .init("relative error"), .init("cosine"),
    ]
    if hasStart { columns.append(.init("at the start", isNumeric: false)) }
    return TableOutput(
      columns: columns,
      rows: verdict.parameters.map { parameter in
        [
          parameter.name, parameter.gradient ?? "–", parameter.word, parameter.factorText,
          parameter.relativeError.isFinite
            ? NumberText.scientific(parameter.relativeError, decimals: 1) : "–",
          parameter.cosine.map { NumberText.fixed($0, decimals: 4) } ?? "–",
        ] + (hasStart ? [parameter.atStart?.word ?? "the same"] : [])
      }, title: "What a step does to each parameter")
  }
}

extension ParameterVerdict {
  /// The verdict with its sign.
  fileprivate var word: String {
    switch kind {
    case .scaled where isWrong: "✗\u{A0}uphill"
    default: kind.word
    }
  }

  /// The factor, with its number where it is known by a name.
  fileprivate var factorText: String {
    guard let factor else { return "–" }
    let number = NumberText.general(factor, significant: 4)
    guard let symbol, symbol.contains(where: { $0.isLetter || $0 == "/" }) else { return symbol ?? number }
    return "\(symbol) = \(number)"
  }
}

extension ParameterVerdict.Kind {
  fileprivate var word: String {
    switch self {
    case .ok: "✓\u{A0}ok"
    case .scaled: "∝\u{A0}scaled"
    case .wrong: "✗\u{A0}wrong"
    case .notUpdated: "✗\u{A0}not\u{A0}updated"
    }
  }
}
