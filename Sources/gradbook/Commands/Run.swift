import ArgumentParser
import Notebook
import Script
import struct Syntax.SyntaxErrors
import Verbs

/// `gradbook run`: a program outside any notebook.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a Python program that uses NumPy.",
    discussion: """
      The program runs in a sandbox: without files, network, processes and clock, and with limits that are counts.

      EXAMPLES
        gradbook run network.py                     run a program
        gradbook run network.py --with lr=0.01      give a variable of the program another value
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The program; - is the standard input.", valueName: "FILE.py"))
  var file: String

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Give a variable that the program sets at its top level another value.", valueName: "name=value"))
  var settings: [String] = []

  @Option(help: "What random numbers start from where the program does not say.")
  var seed = 0

  @Option(help: "The most steps the program may take.")
  var maxOperations = Limits().operations

  @Option(help: "The most memory its objects may take, in MiB.")
  var maxMemory = Limits().memory >> 20

  @Option(help: "The most calls within each other.")
  var maxDepth = Limits().depth

  @Option(help: "The most bytes it may print.")
  var maxOutput = Limits().output

  func run() throws {
    let source: SourceText
    do throws(Diagnostic) {
      source = try read()
    } catch {
      Terminal.printError(error.text())
      throw ExitCode.failure
    }
    let limits = try limits()
    let options = RunSettings(settings, behind: source)
    let settings = try options.settings()
    let script: Script
    do throws(SyntaxErrors) {
      script = try Script(source.text, settings: settings)
    } catch {
      for error in error.errors { Terminal.printError(Diagnostic(error, place: options.location).text()) }
      throw ExitCode.failure
    }
    let outcome = script.run(limits: limits, seed: seed)
    try? Descriptor.standardOutput.write(outcome.output)
    for note in outcome.notes { Terminal.printError(Diagnostic(note, place: options.location).text()) }
    guard let failure = outcome.failure else { return }
    Terminal.printError(Diagnostic(failure, place: options.location).text())
    throw ExitCode.failure
  }

  private func read() throws(Diagnostic) -> SourceText {
    if file == "-" {
      guard let bytes = try? Descriptor.standardInput.readAll() else {
        throw Diagnostic(
          .unreadableFile, "the standard input cannot be read", at: Diagnostic.Location(path: "<stdin>"))
      }
      return try SourceText(path: "<stdin>", bytes: bytes)
    }
    guard let bytes = FileTree.bytes(of: file) else {
      throw Diagnostic(
        .unreadableFile,
        FileTree.kind(of: file) == .missing ? "no such file or folder" : "this file cannot be read",
        at: Diagnostic.Location(path: file))
    }
    return try SourceText(path: file, bytes: bytes)
  }

  private func limits() throws -> Limits {
    var limits = Limits()
    guard maxOperations > 0, maxMemory > 0, maxMemory <= 1 << 20, maxDepth > 0, maxDepth <= 10_000,
      maxOutput >= 0
    else {
      throw ValidationError(
        "Limits are positive numbers; --max-memory is at most 1048576 and --max-depth at most 10000.")
    }
    limits.operations = maxOperations
    limits.memory = maxMemory << 20
    limits.depth = maxDepth
    limits.output = maxOutput
    return limits
  }
}
