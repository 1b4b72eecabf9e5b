import Foundation

/// A file that Oracle/make_cases.py has written: programs, and what CPython makes of each.
enum OracleFile {
  /// The programs of a file, each with the result behind it.
  static func cases(_ name: String) throws -> [(program: String, result: String)] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracle")
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.components(separatedBy: "\n---\n").dropLast().compactMap { entry in
      guard let mark = entry.range(of: "\n=> ", options: .backwards) else { return nil }
      return (String(entry[..<mark.lowerBound]), String(entry[mark.upperBound...]))
    }
  }
}
