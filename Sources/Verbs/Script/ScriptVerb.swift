import Notebook
import struct Script.Limits

extension Verb {
  /// `nn script`: runs a Python program.
  static let script = Verb(
    "script", "Runs a Python program that uses NumPy, and finds its curves.", body: .code, needsName: true
  ) { reader in
    let other = reader.readOptional(
      "script", .reference(to: "script"), absent: "the code below the options",
      "The block whose program is run, with its options where this block gives none; instead of code.")
    let data = reader.read(
      "data", .named(.scriptBinding, "a data block's x or y"), default: [],
      "The arrays that variables get: NAME.x, NAME.y or NAME.onehot of the training split, NAME.test.x and so on."
    )
    let values = reader.read(
      "with", .named(.scriptLiteral, "a number, text or list"), default: [],
      "What variables get instead of what the program's top level assigns to them.")
    let watch = reader.read(
      "watch", .named(.scriptExpression, "an expression of the program"), default: [],
      "Curves: expressions that are evaluated at the end of each turn of the training loop, the outermost loop around "
        + "the last print in a loop.")
    let show = reader.readOptional(
      "show", .list(of: .text), absent: "none", "Variables whose last values the page shows.")
    let seed = reader.readOptional(
      "seed", .seed, absent: "the notebook's seed",
      "What random numbers start from where the program does not say.")
    let loss = reader.readOptional(
      "loss", .programExpression, absent: "given to the check",
      "The loss, as an expression of the program's names, for 'nn gradcheck' with this program.")
    var limits = Limits()
    limits.operations = reader.read(
      "operations", .integer(1...(1 << 50)), default: limits.operations,
      "The most steps the program may take.")
    let memory = reader.read(
      "memory", .integer(1...(1 << 20)), default: limits.memory >> 20,
      "The most memory its objects may take, in MiB.")
    limits.memory = memory << 20
    limits.depth = reader.read(
      "depth", .integer(1...10_000), default: limits.depth, "The most calls within each other.")
    limits.output = reader.read(
      "printed", .integer(0...(1 << 30)), default: limits.output, "The most bytes it may print.")
    let options = ScriptOptions(
      data: data, values: values, watches: watch, show: show ?? [], seed: seed, loss: loss)
    guard let code = reader.session.code else { return nil }
    if other != nil, code.hasCode {
      reader.session.report(
        .conflictingKeys, "'script' stands before code, but is used instead of it",
        at: reader.place(of: "script"),
        help: "delete the code or the option")
      return nil
    }
    guard other == nil else { return ScriptTask(code: nil, other: other, options: options, limits: limits) }
    guard code.hasCode else {
      reader.session.report(
        .missingKey, "there is no program", at: reader.position,
        help: "write Python below the options, or '#| script: NAME' for the program of another block")
      return nil
    }
    let prepared = PreparedScript(code: code, options: options, source: reader.session.source)
    reader.session.diagnostics += prepared.diagnostics
    return ScriptTask(code: code, other: nil, options: options, limits: limits)
  }
}
