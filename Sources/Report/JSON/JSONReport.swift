import Notebook

/// A notebook's results for machines.
///
/// The form is versioned: a key may be added within a version, none changes its meaning or goes. Keys that
/// have nothing to say are left out.
/// ```
/// format       "gradbook"
/// version      1
/// notebook     the notebook's path as given
/// title, description, author, language
/// seed         the notebook's seed
/// parameters   name -> value, as text
/// versions     gradbook, numeric (the contract of numeric results), cmark
/// passed       whether there is no error
/// cells        in document order, each with
///   verb, name, line
///   options    every option with its value, given or default
/// values the numbers that expressions can name: path -> a number, or an array with one number a repeat;
/// for
///              curves an array of arrays, one a repeat, epoch 0 first
///   outputs    each with kind:
///                figure    id, number ("Figure 1"), title, caption, description, data (tables)
///                table     id, number ("Table 1"), title, caption, columns, rows (formatted texts)
///                findings  findings: statement, holds, detail
///                listing   title, lines, head, omitted, tail
///                program   title, lines: number, text, origin (removed, added), sign, remarks (kind, text)
///                text      text
///   record     what the verb records: settings, full curves
///   diagnostics
/// inlines      values and claims in the prose: line, expression, text, claim, holds
/// diagnostics  all of them: severity, code, message, path, line, column, length, help, notes
/// ```
/// Numbers are the shortest decimals that read back as the same double; those that are not finite are the
/// strings `"NaN"`, `"Infinity"` and `"-Infinity"`.
public struct JSONReport: Sendable {
  /// The JSON text, ending in a line end.
  public let text: String

  /// Writes the results of `result`; `version` is Gradbook's, `numericVersion` the numeric contract's.
  public init(result: NotebookResult, version: String, numericVersion: String) {
    let front = result.document.frontMatter
    let numbering = Numbering(result)
    let seed = Int(exactly: front.seed).map(JSONValue.integer) ?? .string(String(front.seed))
    let members: [(key: String, value: JSONValue?)] = [
      ("format", .string("gradbook")),
      ("version", .integer(1)),
      ("notebook", .string(result.document.source.path)),
      ("title", front.title.map(JSONValue.string)),
      ("description", front.description.map(JSONValue.string)),
      ("author", front.author.map(JSONValue.string)),
      ("language", .string(front.language)),
      ("seed", seed),
      ("parameters", .object(result.parameters.map { ($0.name, .string($0.value)) })),
      (
        "versions",
        .object([
          ("gradbook", .string(version)), ("numeric", .string(numericVersion)),
          ("cmark", .string(MarkdownTree.parserVersion)),
        ])
      ),
      ("passed", .bool(!result.hasFailed)),
      ("cells", .array(zip(result.cells, numbering.targets).map { JSONReport.cell($0, $1) })),
      ("inlines", .array(JSONReport.inlines(of: result))),
      ("diagnostics", .array(result.diagnostics.map(JSONReport.diagnostic))),
    ]
    text = JSONText(JSONReport.object(members)).text + "\n"
  }

  /// An object without the members that have no value.
  private static func object(_ members: [(key: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  private static func cell(_ cell: NotebookResult.Cell, _ targets: [Numbering.Target?]) -> JSONValue {
    let result = cell.result
    let values = result.values.sorted { $0.key < $1.key }.map { (key: $0.key, value: value($0.value)) }
    let outputs = zip(result.outputs, targets).enumerated().map { index, pair in
      output(pair.0, pair.1, caption: index == cell.captionedOutput ? cell.display.caption : nil)
    }
    return object([
      ("verb", .string(cell.source.verb.value)),
      ("name", cell.source.name.map { .string($0.value) }),
      ("line", .integer(cell.source.line)),
      ("options", .object(cell.options)),
      ("values", .object(values)),
      ("outputs", .array(outputs)),
      ("record", result.record.isEmpty ? nil : .object(result.record)),
      ("diagnostics", .array(result.diagnostics.map(diagnostic))),
    ])
  }

  private static func value(_ value: Value) -> JSONValue {
    switch value {
    case .numbers(let numbers): numbers.count == 1 ? .number(numbers[0]) : .numbers(numbers)
    case .curves(let curves): .array(curves.map(JSONValue.numbers))
    }
  }

  private static func output(_ output: Output, _ target: Numbering.Target?, caption: String?) -> JSONValue {
    let place: [(key: String, value: JSONValue?)] = [
      ("id", target.map { .string($0.id) }), ("number", target.map { .string($0.name) }),
    ]
    switch output {
    case .figure(let figure):
      return object(
        [("kind", .string("figure"))] + place + [
          ("title", .string(figure.title)), ("caption", caption.map(JSONValue.string)),
          ("description", .string(figure.description)),
          ("data", .array(figure.data.map { .object(table($0)) })),
        ])
    case .table(let content):
      return object(
        [("kind", .string("table"))] + place
          + [("title", content.title.map(JSONValue.string)), ("caption", caption.map(JSONValue.string))]
          + table(content).map { ($0.key, $0.value) })
    case .findings(let findings):
      let list = findings.map { finding in
        JSONValue.object([
          ("statement", .string(finding.statement)), ("holds", .bool(finding.holds)),
          ("detail", .string(finding.detail)),
        ])
      }
      return .object([("kind", .string("findings")), ("findings", .array(list))])
    case .listing(let listing):
      return .object([
        ("kind", .string("listing")), ("title", .string(listing.title)),
        ("lines", .integer(listing.lineCount)), ("head", .array(listing.head.map(JSONValue.string))),
        ("omitted", .integer(listing.omitted)), ("tail", .array(listing.tail.map(JSONValue.string))),
      ])
    case .program(let program): return JSONReport.program(program)
    case .text(let text): return .object([("kind", .string("text")), ("text", .string(text))])
    }
  }

  private static func program(_ program: ProgramOutput) -> JSONValue {
    let lines = program.lines.map { line in
      let remarks = line.remarks.map { remark in
        JSONValue.object([("kind", .string(remark.kind.rawValue)), ("text", .string(remark.text))])
      }
      return object([
        ("number", line.number.map(JSONValue.integer)), ("text", .string(line.text)),
        ("origin", line.origin == .kept ? nil : .string(line.origin.rawValue)),
        ("sign", line.sign.map { .string($0.rawValue) }),
        ("remarks", remarks.isEmpty ? nil : .array(remarks)),
      ])
    }
    return .object([
      ("kind", .string("program")), ("title", .string(program.title)), ("lines", .array(lines)),
    ])
  }

  private static func table(_ table: TableOutput) -> [(key: String, value: JSONValue)] {
    [
      ("columns", .array(table.columns.map { .string($0.title) })),
      ("rows", .array(table.rows.map { .array($0.map(JSONValue.string)) })),
    ]
  }

  private static func inlines(of result: NotebookResult) -> [JSONValue] {
    let sources = Dictionary(
      result.document.inlines.map { ($0.node, $0.expression) }, uniquingKeysWith: { first, _ in first })
    return result.inlines.map { inline in
      object([
        ("line", sources[inline.node].map { .integer($0.position.line) }),
        ("expression", sources[inline.node].map { .string($0.value) }),
        ("text", .string(inline.text)),
        ("claim", .bool(inline.isClaim)),
        ("holds", inline.isClaim ? .bool(inline.failure == nil) : nil),
      ])
    }
  }

  private static func diagnostic(_ diagnostic: Diagnostic) -> JSONValue {
    let notes = diagnostic.notes.map { note in
      object([("message", .string(note.message))] + place(note.location))
    }
    return object(
      [
        ("severity", .string(diagnostic.severity.rawValue)), ("code", .string(diagnostic.code.rawValue)),
        ("message", .string(diagnostic.message)),
      ] + place(diagnostic.location) + [
        ("help", diagnostic.help.map(JSONValue.string)), ("notes", notes.isEmpty ? nil : .array(notes)),
      ])
  }

  private static func place(_ location: Diagnostic.Location) -> [(key: String, value: JSONValue?)] {
    [
      ("path", .string(location.path)),
      ("line", location.position.map { .integer($0.line) }),
      ("column", location.position.map { .integer($0.column) }),
      ("length", location.position.map { _ in .integer(location.length) }),
    ]
  }
}
