import Notebook
import struct Script.Limits
import struct Script.Script
import struct Script.ScriptInput

/// What an `nn script` block does: runs a program, its own or that of another block.
struct ScriptTask: CellTask {
  /// The block's own code; nil where it runs another block's.
  let code: CodeText?
  let other: String?
  let options: ScriptOptions
  let limits: Limits

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] {
    var shapes: [String: ValueShape] = ["output-lines": .number, "operations": .number]
    let options = program(task)?.options ?? options
    for name in options.show { shapes[name] = .number }
    for watch in options.watches { shapes[watch.name.value] = .curve }
    return shapes
  }

  /// What the program prints is known when it has run.
  var hasOtherValues: Bool { true }

  func problems(in source: SourceText, _ task: (String) -> (any CellTask)?) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for entry in options.data {
      guard let data = task(entry.value.block) as? DataTask, let problem = entry.value.problem(data) else {
        continue
      }
      problems.append(
        Diagnostic(
          .unknownValue, problem, at: source.location(entry.node.position, length: entry.node.length)))
    }
    if code == nil, let program = program(task) {
      problems += PreparedScript(code: program.code, options: program.options, source: source).diagnostics
    }
    return problems
  }

  /// The program and what it is given, found through the blocks that this one names.
  private func program(_ task: (String) -> (any CellTask)?) -> (code: CodeText, options: ScriptOptions)? {
    var current = self
    var options = options
    // A cycle is reported by whoever orders the blocks.
    for _ in 0..<100 {
      if let code = current.code { return (code, options) }
      guard let next = current.other.flatMap({ task($0) as? ScriptTask }) else { return nil }
      options = options.over(next.options)
      current = next
    }
    return nil
  }

  func run(_ context: CellContext) -> CellResult {
    var (code, options) = (code, options)
    if let other, let run: ScriptRun = context.payload(of: other) {
      code = run.code
      options = options.over(run.options)
    }
    guard let code else { return CellResult() }
    let prepared = PreparedScript(code: code, options: options, source: context.source)
    guard let script = prepared.script else { return .failure(prepared.diagnostics) }
    var inputs: [String: ScriptInput] = [:]
    for entry in options.data {
      guard let data: PreparedData = context.payload(of: entry.value.block) else { return CellResult() }
      inputs[entry.name.value] = entry.value.input(data)
    }
    let seed = ScriptRun.seed(options.seed ?? context.seed)
    let outcome = script.run(limits: limits, seed: seed, inputs: inputs, keeping: options.show)
    return result(outcome, prepared, seed: seed, inputs: inputs, context)
  }

  private func result(
    _ outcome: Script.Outcome, _ prepared: PreparedScript, seed: Int, inputs: [String: ScriptInput],
    _ context: CellContext
  ) -> CellResult {
    let options = prepared.options
    var diagnostics = outcome.notes.map { Diagnostic($0, place: prepared.place) }
    if let failure = outcome.failure {
      let undefined = failure.type == "NameError" ? prepared.script?.undefinedNames : nil
      // A fragment lacks more than the name that it stopped at.
      if let undefined, undefined.names.contains(where: { failure.message.contains("'\($0.name)'") }) {
        diagnostics += prepared.undefined(undefined)
      } else {
        diagnostics.append(Diagnostic(failure, place: prepared.place))
      }
    } else {
      for name in options.show where outcome.variables[name] == nil {
        diagnostics.append(
          Diagnostic(.script, "the program ends without a variable '\(name)'", at: context.location))
      }
    }
    let watched = options.watches.map { watch in
      ScriptCurve(name: watch.name.value, values: outcome.watched[watch.name.value] ?? [])
    }
    var names = Set(watched.map(\.name))
    let printed = PrintedCurves(outcome.prints).curves.filter { names.insert($0.name).inserted }
    let run = ScriptRun(
      name: context.title, code: prepared.code, options: options, limits: limits, seed: seed,
      settings: prepared.settings, inputs: inputs, curves: watched + printed)
    let summary = ScriptSummary(run: run, outcome: outcome)
    return CellResult(
      outputs: summary.outputs, values: summary.values, payload: run, record: summary.record,
      diagnostics: diagnostics)
  }

}
