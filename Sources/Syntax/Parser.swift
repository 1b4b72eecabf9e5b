/// Reads a program of the dialect: Python 3.11 as people write it, and Python 2's `print` and `xrange`.
public struct Parser {
  /// How deep brackets, blocks and operators may nest.
  public static let depthLimit = 200

  /// Parses a whole program; throws all that is wrong with it, in order.
  public static func parse(_ text: String) throws(SyntaxErrors) -> Program {
    Program(body: [])
  }
}

/// Everything that is wrong with a program's text; never empty.
public struct SyntaxErrors: Error, Sendable {
  public let errors: [SyntaxError]

  public init(_ errors: [SyntaxError]) { self.errors = errors }
}
