import Notebook
import struct Script.Script
import struct Syntax.SyntaxErrors

extension OptionType where Value == LocatedOption<String> {
  /// An expression of a program's names, which must be one; it is evaluated when the program runs.
  static let programExpression = OptionType("an expression of the program") { node, session in
    guard let text = OptionType<String>.scriptExpression.decode(node, &session) else { return nil }
    do throws(SyntaxErrors) {
      _ = try Script("(\(text)\n)\n")
      return LocatedOption(text, at: node)
    } catch {
      for error in error.errors {
        session.report(.syntax, "\(error.typeName): \(error.message)", at: node, help: error.help)
      }
      return nil
    }
  } encode: {
    .string($0.value)
  }
}
