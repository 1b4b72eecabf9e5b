import ArgumentParser
import Notebook
import Verbs

/// `gradbook options`: the manual of the verbs, made from the declarations that read them.
struct Options: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the blocks of a notebook take.",
    discussion: """
      EXAMPLES
        gradbook options           the verbs, and the functions of expressions
        gradbook options train     the options of a train block
      """)

  @Argument(help: "A verb, such as train.")
  var verb: String?

  func run() throws {
    guard let verb else {
      print(Manual.overview(VerbTable.all))
      return
    }
    guard let found = VerbTable.all.first(where: { $0.name == verb }) else {
      let help = suggestion(verb, in: VerbTable.all.map(\.name)).map { "; \($0)" } ?? ""
      throw ValidationError("There is no verb '\(verb)'\(help).")
    }
    print(Manual.options(of: found))
  }
}
