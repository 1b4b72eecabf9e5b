import ArgumentParser
import Notebook
import Script
import struct Syntax.SyntaxErrors

/// What `gradbook run` does, apart from reading the command line.
struct ProgramRun {
  /// The program's file; `-` is the standard input.
  let file: String
  /// What `--with` says, in the order of the command line.
  var settings: [String] = []
  var limits = Limits()
  var seed = 0

  /// Prints what the program prints; throws how the process is to end.
  func run() throws {
    let source = try ProgramFile(path: file).source()
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
}
