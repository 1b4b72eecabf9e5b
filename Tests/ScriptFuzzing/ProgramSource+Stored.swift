import Foundation

extension ProgramSource {
  /// Makes programs of the grammar beside this file, and of the programs that the script tests store.
  ///
  /// `others` are folders of more programs; those that are missing are left out.
  public static func stored(others: [String] = []) throws -> ProgramSource {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let tests = here.deletingLastPathComponent().appending(path: "ScriptTests")
    let names = SupportedNames(
      try String(contentsOf: tests.appending(path: "Oracle/names.txt"), encoding: .utf8))
    let grammar = try String(contentsOf: here.appending(path: "grammar.txt"), encoding: .utf8)
    let folders = [tests.appending(path: "Programs").path] + others
    return ProgramSource(
      grammar: Grammar(grammar, names: names), names: names, programs: folders.flatMap(programs))
  }

  private static func programs(in folder: String) -> [[UInt8]] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map { [UInt8]($0) }
    }.filter { $0.count < 20_000 }
  }
}
