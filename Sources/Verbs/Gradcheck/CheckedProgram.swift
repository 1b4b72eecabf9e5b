import GradientCheck
import Notebook
import struct Script.Limits
import struct Script.ScriptInput
import struct Script.ScriptSettings
import struct Syntax.SourceSpan

/// A program that is to be checked, with what it is given and where its parts stand in files.
struct CheckedProgram: Sendable {
  /// What it is called.
  let title: String
  let text: String
  var limits = Limits()
  let seed: Int
  var settings = ScriptSettings()
  var inputs: [String: ScriptInput] = [:]
  /// What its block says that the loss is.
  var loss: LocatedOption<String>?
  /// Finds a part of the program in its file.
  let place: @Sendable (SourceSpan) -> Diagnostic.Location

  /// The number of its lines.
  var lineCount: Int { SourceText(path: "", text: text).lines.count }

  /// A check that differentiates a loss before a line; what is not given is found.
  ///
  /// - Throws: ``GradientCheck/CheckFailure`` where nothing will do, ``Syntax/SyntaxErrors`` for the program's text.
  func check(loss: String?, line: Int?, declared: DeclaredStep) throws -> ProgramCheck {
    try ProgramCheck(
      findingIn: text, loss: loss, line: line, limits: limits, seed: seed, settings: settings, inputs: inputs,
      declared: declared)
  }
}

extension CheckedSource {
  /// The program, from the result of its block or from its file.
  func program(_ context: CellContext) throws(Diagnostic) -> CheckedProgram? {
    switch self {
    case .block(let name):
      guard let run: ScriptRun = context.payload(of: name) else { return nil }
      let code = run.code
      return CheckedProgram(
        title: "\(run.name), lines counted within the block", text: code.text, limits: run.limits,
        seed: run.seed, settings: run.settings,
        inputs: run.inputs, loss: run.options.loss
      ) { span in
        let length = span.line == span.endLine ? Int(span.endColumn - span.column) : 1
        return code.location(line: Int(span.line), column: Int(span.column), length: length)
      }
    case .file(let file):
      let text: String
      do throws(NotebookFolder.Problem) {
        text = try context.folder.text(of: file.value)
      } catch {
        let (message, help) = error.words(for: file.value)
        let code: DiagnosticCode = error == .outside ? .outsideFolder : .unreadableFile
        throw Diagnostic(code, message, at: context.location(file.node), help: help)
      }
      let source = SourceText(path: context.path(of: file.value), text: text)
      return CheckedProgram(title: file.value, text: text, seed: ScriptRun.seed(context.seed)) {
        source.location($0)
      }
    }
  }
}
