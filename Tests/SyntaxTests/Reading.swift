import Syntax

/// The tree of a program without places.
func tree(_ program: String) throws -> String {
  var writer = TreeText(hasPlaces: false)
  return writer.body(try Parser.parse(program).body)
}

/// All errors of a program.
func errors(_ program: String) -> [SyntaxError] {
  do throws(SyntaxErrors) {
    _ = try Parser.parse(program)
    return []
  } catch {
    return error.errors
  }
}

/// All errors of a program with the lines where they are.
func messages(_ program: String) -> [String] {
  errors(program).map { "\($0.span.line): \($0.message)" }
}

/// The notes of a program with the lines where they are.
func notes(_ program: String) throws -> [String] {
  try Parser.parse(program).notes.map { "\($0.span.line): \($0.message)" }
}
