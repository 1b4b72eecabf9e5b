import Datasets
import Foundation
import Notebook
import Tensor
import Training

@testable import Verbs

/// A data block that the others use.
let moons = "```nn data d\nkind: moons\nsamples: 20\nsplit: 0.25\n```\n"

func plan(_ markdown: String) -> Plan {
  Plan(Document(parsing: SourceText(path: "a.md", text: markdown)), verbs: VerbTable.all)
}

func run(_ markdown: String, in folder: String = ".") -> NotebookResult {
  let pool = ThreadPool(threads: 1)
  defer { pool.shutdown() }
  return Runner(folder: NotebookFolder(path: folder), pool: pool).run(plan(markdown))
}

/// A train block with some of its lines given otherwise.
func train(_ options: [String: String] = [:], name: String = "t") -> String {
  var lines = [
    "data": "d", "model": "[dense 2 softmax]", "loss": "cross-entropy", "optimizer": "{kind: sgd, rate: 0.1}",
    "epochs": "2",
  ]
  lines.merge(options) { $1 }
  return block("train \(name)", lines)
}

func block(_ words: String, _ options: [String: String]) -> String {
  "```nn \(words)\n" + options.keys.sorted().map { "\($0): \(options[$0] ?? "")\n" }.joined() + "```\n"
}

/// The recipe of a train block.
func trainRecipe(_ options: [String: String]) -> TrainingRecipe? {
  (plan(moons + train(options)).cells[1].task as? TrainTask)?.recipe
}

/// What is said about a notebook, `code: message`, with the help.
func messages(_ markdown: String, in folder: String = ".") -> [String] {
  run(markdown, in: folder).diagnostics.map(\.words)
}

extension Diagnostic {
  var words: String { "\(code.rawValue): \(message)" + (help.map { " (\($0))" } ?? "") }
  var place: String { location.position.map { "\($0.line):\($0.column)" } ?? "-" }
}

extension NotebookResult {
  /// The number that a path names, once a repeat.
  func numbers(_ cell: Int, _ name: String) -> [Double]? {
    switch cells[cell].result.values[name] {
    case .numbers(let numbers)?: numbers
    case .curves(let curves)?: curves.map { $0.last ?? .nan }
    case nil: nil
    }
  }
}

/// A folder that is removed at the end.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("gradbook-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
