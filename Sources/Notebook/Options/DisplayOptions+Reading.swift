extension DisplayOptions {
  /// Reads the options that every block takes, under the names that Quarto and knitr use.
  ///
  /// Code is shown unless the author says otherwise.
  public init(reading reader: inout OptionReader, isCode: Bool = false) {
    let echo = reader.read("echo", .flag, default: true, "Whether the page shows the block's source.")
    let fold = reader.read(
      "code-fold", .fold, default: isCode ? .open : .closed,
      "Whether the source is folded: true, false or show.")
    source = echo ? (fold == .closed ? .folded : .open) : .hidden
    showsOutput = reader.read(
      "output", .flag, default: true, "Whether the page shows what the block gave; errors are always shown.")
    caption = reader.readOptional(
      "caption", aliases: ["fig-cap"], .text, absent: "written from the data", "The text below the result.")
    alternative = reader.readOptional(
      "alt", aliases: ["fig-alt"], .text, absent: "written from the data",
      "What a figure shows, for those who do not see it.")
    label = reader.readOptional(
      "label", .text, absent: "the block's name", "The name in links to the figure: #fig-LABEL.")
    toleratesError = reader.read(
      "error", .flag, default: false, "Whether the notebook passes although this block fails.")
  }

  /// The options that every block takes.
  public static var declarations: [OptionDeclaration] {
    OptionReader.declarations { _ = DisplayOptions(reading: &$0) }
  }
}

/// How a source is folded at first.
private enum Fold: Sendable { case closed, open }

extension OptionType where Value == Fold {
  fileprivate static let fold = OptionType("true, false or show") { node, session in
    switch node.text {
    case "true": return .closed
    case "false", "show": return .open
    default:
      mismatch(node, expected: "true, false or show", &session)
      return nil
    }
  } encode: {
    .string($0 == .closed ? "true" : "show")
  }
}
