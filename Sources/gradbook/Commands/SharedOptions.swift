import ArgumentParser
import Notebook
import Tensor

/// The options that several commands take.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customShort("p"),
    help: ArgumentHelp("Give a parameter of the notebooks another value.", valueName: "name=value"))
  var parameters: [String] = []

  @Flag(name: .customLong("unsafe-html"), help: "Put raw HTML on the page as it is.")
  var unsafeHTML = false

  @Option(
    name: .customLong("isa"),
    help: ArgumentHelp("Compute with one instruction set.", valueName: "name", visibility: .private))
  var instructionSet: String?

  /// Puts the instruction set in use that was asked for, before anything is computed.
  func selectInstructionSet() throws {
    guard let instructionSet, !InstructionSet.select(instructionSet) else { return }
    let available = InstructionSet.available.joined(separator: ", ")
    throw ValidationError("--isa takes one of \(available) on this machine, found '\(instructionSet)'.")
  }

  /// The parameters by name.
  func overrides() throws -> [String: String] {
    var values: [String: String] = [:]
    for text in parameters {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw ValidationError("-p takes name=value, found '\(text)'.")
      }
      let name = String(text[..<sign])
      guard values[name] == nil else { throw ValidationError("Parameter '\(name)' is given twice.") }
      values[name] = String(text[text.index(after: sign)...])
    }
    return values
  }

  /// Refuses parameters that no notebook has.
  func requireKnown(_ overrides: [String: String], in documents: [Document]) throws {
    let known = Set(documents.flatMap { $0.frontMatter.parameters.map(\.name) }).sorted()
    for name in overrides.keys.sorted() where !known.contains(name) {
      let help = suggestion(name, in: known).map { "; \($0)" } ?? ""
      throw ValidationError("No notebook has a parameter '\(name)'\(help).")
    }
  }
}
