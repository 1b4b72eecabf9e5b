import ArgumentParser
import Script

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
    try ProgramRun(file: file, settings: settings, limits: limits(), seed: seed).run()
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
