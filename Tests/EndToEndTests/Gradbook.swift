import Foundation

/// What a run of the real binary gave.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

/// The `gradbook` that was built beside the tests.
enum Gradbook {
  static let path = Bundle.module.bundleURL.deletingLastPathComponent().appendingPathComponent("gradbook")
    .path

  /// Runs it in `folder`; standard error is no terminal.
  static func run(
    _ arguments: [String], in folder: String, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "CI": "1"].merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody empties stops the process.
    let names = ["in", "out", "err"].map { folder + "/.\($0)-\(UUID())" }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    try input.write(to: URL(fileURLWithPath: names[0]))
    for name in names.dropFirst() { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: names[1], encoding: .utf8),
      errors: try String(contentsOfFile: names[2], encoding: .utf8))
  }
}

/// A folder that is removed at the end.
final class Folder {
  let path: String

  /// Creates a folder with copies of fixtures.
  init(_ fixtures: String...) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("gradbook-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in fixtures {
      let source = Bundle.module.bundleURL.appendingPathComponent("Fixtures/\(name)").path
      try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// The files below a folder, sorted, with their bytes.
  func files(_ name: String) throws -> [String: Data] {
    let root = path + "/" + name
    let names = (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String }) ?? []
    var files: [String: Data] = [:]
    for name in names {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = FileManager.default.contents(atPath: root + "/" + name)
    }
    return files
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome
  {
    try Gradbook.run(arguments, in: path, input: Data(input.utf8), environment: environment)
  }
}
