import Notebook

extension Verb {
  /// `nn gradcheck`: compares gradients with the derivatives of their loss: the engine's, or those of a program.
  static let gradcheck = Verb(
    "gradcheck",
    "Checks a gradient: a declared model's by central differences, or a program's backpropagation line by line."
  ) { reader in
    let script = reader.readOptional(
      "script", .checkedSource, absent: "the model of 'run' is checked",
      "The program whose hand-written gradients are checked: a script block, or a file beside the notebook.")
    if reader.isGiven("script"), reader.isGiven("run") {
      reader.session.report(
        .conflictingKeys, "found both 'run' and 'script'", at: reader.place(of: "script"),
        help: "check the model of a run, or a program")
      reader.ignoreRest()
      return nil
    }
    // Both kinds have an option 'at'.
    let model = reader.section(when: !reader.isGiven("script")) { $0.modelCheck() }
    let program = reader.section(when: reader.isGiven("script")) { $0.programCheck(script) }
    return model ?? program
  }
}

extension OptionReader {
  /// The options of a check of a declared model.
  fileprivate mutating func modelCheck() -> (any CellTask)? {
    let run = require(
      "run", .reference(to: "train"), "The run whose model is checked; needed without 'script'.")
    let points = read(
      "at", .list(of: .word), default: GradcheckPoint.allCases, "At which parameters of the run.")
    let entries = read(
      "entries", .integer(1...1_000_000), default: 200, "The most entries to check in each parameter tensor.")
    let samples = read(
      "samples", .integer(1...1_000_000), default: 256, "The most samples of the training split to use.")
    return run.map { GradcheckTask(run: $0, points: points, entries: entries, samples: samples) }
  }

  /// The options of a check of a program.
  fileprivate mutating func programCheck(_ source: CheckedSource?) -> (any CellTask)? {
    let loss = readOptional(
      "loss", .programExpression, absent: "that of the script block, or found",
      "With 'script': the loss, as an expression of the program's own names.")
    let line = readOptional(
      "at", .integer(1...1_000_000), absent: "found",
      "With 'script': its line before which the loss is evaluated, in the training loop, behind the forward pass."
    )
    let parameters = readOptional(
      "parameters", .list(of: .programName), absent: "found",
      "With 'script': what is trained, by the names that it has at the line of 'at', or what holds it; nothing else is "
        + "judged.")
    let gradients = read(
      "gradients", .gradientNames, default: [],
      "With 'script': the variables that hold gradients, by the names of their parameters; they are judged instead of "
        + "the updates, and must be known where the line of 'at' runs.")
    let accuracy = readOptional(
      "accuracy", .programExpression, absent: "not drawn",
      "With 'script': the share of right answers, as an expression that is evaluated in the same place.")
    let expectation = readOptional(
      "expect", .checkExpectation, absent: "wrong lines are errors",
      "With 'script': what the check is to find; the build fails when it finds something else.")
    return source.map {
      ProgramGradcheckTask(
        source: $0, loss: loss, line: line.map { LocatedOption($0, at: place(of: "at")) },
        declaration: StepDeclaration(parameters: parameters, gradients: gradients),
        accuracy: accuracy, expectation: expectation)
    }
  }
}

/// The parameters that a gradient can be checked at.
enum GradcheckPoint: String, CaseIterable, Sendable { case initial, final }
