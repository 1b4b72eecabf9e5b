import ArgumentParser

/// The command line: one file a subcommand, nothing else.
@main
struct Gradbook: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gradbook", abstract: "Runs literate notebooks on neural-network training.")
}
