import Foundation
import Testing

@testable import Script

/// The table of supported names and rules, what the machine offers, and the programs that show each.
@Suite struct CoverageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func lines(_ file: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "Oracle/\(file)"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  private static func names(_ file: String) throws -> Set<String> {
    Set(try lines(file).filter { !$0.hasPrefix("# ") })
  }

  /// A name of the table as the machine's tables have it: methods of universal functions belong to all of them.
  private static func offered(_ name: String) -> String {
    let parts = name.split(separator: ".")
    let isMethod = parts.count == 3 && parts[0] == "np" && parts[1] != "random" && parts[1] != "linalg"
    return isMethod ? "ufunc.\(parts[2])" : name
  }

  /// A new native, or one that is gone, fails here.
  ///
  /// A name stands in one place: in the table, or in `refused.txt`, where all that it does is to say that it is not
  /// supported.
  @Test func theTableHasTheNamesThatTheMachineOffers() throws {
    let offered = try OfferedNames().all
    let table = Set(try Self.names("names.txt").map { Self.offered($0) })
    let refused = Set(try Self.refusals.map(\.name))
    #expect(offered.subtracting(table).subtracting(refused).sorted() == [])
    #expect(refused.subtracting(offered).sorted() == [])
    #expect(refused.intersection(table).sorted() == [])
    let known = offered.union(try Self.rules)
    #expect(table.filter { !known.contains($0) && !Self.isSpecial($0) }.sorted() == [])
  }

  /// The lines of `refused.txt`: a name, and a program that asks for it.
  private static var refusals: [(name: String, program: String)] {
    get throws {
      try lines("refused.txt").filter { !$0.hasPrefix("# ") }.map { line in
        let parts = line.split(separator: " | ", maxSplits: 1).map(String.init)
        let statements = parts.last?.replacingOccurrences(of: "; ", with: "\n") ?? ""
        return (parts[0], statements + "\n")
      }
    }
  }

  /// The grammar rules: the first groups of the table, which `rules.py` finds in syntax trees.
  private static var rules: Set<String> {
    get throws {
      let end = try lines("names.txt").firstIndex { $0 == "# Methods that the language calls" }
      return Set(try lines("names.txt").prefix(end ?? 0).filter { !$0.hasPrefix("# ") })
    }
  }

  /// What the language calls, or a class that is made while a program runs has.
  private static func isSpecial(_ name: String) -> Bool {
    name.hasPrefix("__") && name.hasSuffix("__") || name.hasPrefix("namedtuple._")
  }

  /// `coverage.py` has counted, and it has counted these programs and this table.
  @Test func everyNameOccursInThreeProgramsAndInAnError() throws {
    let lines = try Self.lines("coverage.txt")
    let digest = try Self.digest()
    #expect(lines.first == "# digest \(digest)", "run `make oracle`: programs or names have changed")
    var counted: Set<String> = []
    for line in lines where !line.hasPrefix("# ") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      // The operator `|` is a name too.
      let counts = fields.suffix(4)
      let name = fields.count > 5 ? String(line.prefix { $0 != " " }) : fields[0]
      counted.insert(name)
      #expect(counts.count == 4 && (Int(counts[counts.startIndex]) ?? 0) >= 3, "\(name)")
      #expect((Int(counts[counts.startIndex + 1]) ?? 0) >= 1, "\(name) in an error")
    }
    #expect(counted == (try Self.names("names.txt")))
  }

  /// What NumPy has and the dialect has not is refused by its name.
  @Test func whatIsNotSupportedIsRefusedByName() throws {
    for name in NumPyModule.unsupportedNames.sorted() {
      let failure = try Script("import numpy as np\nx = np.\(name)\n").run().failure
      #expect(failure?.isRefusal == true && failure?.message == "numpy.\(name) is not supported", "\(name)")
    }
  }

  /// A name that is offered only to be refused ends the program that asks for it, and the message says which.
  @Test func whatIsRefusedSaysItsName() throws {
    for (name, program) in try Self.refusals {
      let failure = try Script(program).run().failure
      #expect(failure?.isRefusal == true, "\(name): \(failure?.message ?? "runs")")
      let last = name.split(separator: ".").last.map(String.init) ?? name
      #expect(failure?.message.contains(last) == true, "\(name): \(failure?.message ?? "runs")")
    }
  }

  /// What `coverage.py` writes: FNV-1a of the table and the programs.
  private static func digest() throws -> String {
    let programs = folder.appending(path: "Programs")
    var paths: [String] = []
    for area in try FileManager.default.contentsOfDirectory(atPath: programs.path) {
      let files = try FileManager.default.contentsOfDirectory(atPath: programs.appending(path: area).path)
      paths += files.filter { $0.hasSuffix(".py") }.map { "\(area)/\($0)" }
    }
    var bytes = [UInt8](try Data(contentsOf: folder.appending(path: "Oracle/names.txt")))
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      bytes.append(UInt8(ascii: "\n"))
      bytes += Array(path.utf8)
      bytes.append(UInt8(ascii: "\n"))
      bytes += [UInt8](try Data(contentsOf: programs.appending(path: path)))
    }
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
