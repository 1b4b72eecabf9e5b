import Foundation
import Testing

/// What the sources may not use: results would then depend on the machine, the place or the moment.
@Suite struct SourceRulesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// The lines of code that hold one of the words, in files with one of the extensions.
  private func uses(
    _ words: [String], in extensions: [String] = ["swift"],
    except isAllowed: (String) -> Bool = { _ in false }
  ) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: Self.root.path)?.compactMap { $0 as? String } ?? []
    var found: [String] = []
    for name in names.sorted() where extensions.contains((name as NSString).pathExtension) && !isAllowed(name)
    {
      let text = try String(contentsOf: Self.root.appendingPathComponent(name), encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let code = line.prefix { $0 != "/" || !line.contains("//") }
        for word in words where contains(String(code), word) { found.append("\(name):\(number + 1) \(word)") }
      }
    }
    return found
  }

  /// Whether `word` stands in the code as a word of its own, not as a member or a declaration.
  private func contains(_ code: String, _ word: String) -> Bool {
    var start = code.startIndex
    while let range = code.range(of: word, range: start..<code.endIndex) {
      let before = range.lowerBound > code.startIndex ? code[code.index(before: range.lowerBound)] : " "
      let isDeclaration =
        code[..<range.lowerBound].hasSuffix("func ") || code[..<range.lowerBound].hasSuffix("case ")
      // Behind a parenthesis it is part of a text: "\(module)exp(".
      let isMember = before == "." || before == "_" || before == ")"
      if !before.isLetter, !before.isNumber, !isMember, !isDeclaration { return true }
      start = range.upperBound
    }
    return false
  }

  /// Functions whose results IEEE 754 leaves open; it fixes those of sqrt and fma.
  private static let functions = [
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos",
    "atan",
    "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "tgamma", "lgamma", "hypot",
    "cbrt",
    "fmod", "remainder",
  ]

  @Test func noMathematicsOfTheSystemReachesAResult() throws {
    let words = Self.functions.map { $0 + "(" }
    #expect(try uses(words) { $0.contains("/Elementary") } == [])
  }

  @Test func kernelsCallNoMathematicsOfTheSystem() throws {
    let plain = Self.functions.flatMap { (name: String) -> [String] in ["\(name)(", "\(name)f("] }
    let words = plain + plain.map { "__builtin_" + $0 }
    #expect(try uses(words, in: ["c", "h", "inc"]) == [])
  }

  @Test func noKernelLetsTheCompilerReorderOrFuse() throws {
    let words = [
      "ffast-math", "fassociative-math", "-Ofast", "FP_CONTRACT ON", "FP_CONTRACT FAST", "reassociate(",
    ]
    #expect(try uses(words, in: ["c", "h", "inc"]) == [])
    let kernels = Self.root.appendingPathComponent("CKernels")
    for name in ["avx512.c", "avx2.c", "neon.c", "portable.c"] {
      let text = try String(contentsOf: kernels.appendingPathComponent(name), encoding: .utf8)
      #expect(text.contains("#pragma STDC FP_CONTRACT OFF"), "\(name)")
    }
  }

  @Test func noClockLocaleOrFormatOfTheSystemReachesAResult() throws {
    let words = [
      "String(format:", "Date(", "Locale", "NumberFormatter", "DateFormatter", "ContinuousClock",
      "arc4random", ".random(in",
    ]
    #expect(try uses(words) { $0.hasPrefix("gradbook/Edge/") } == [])
  }

  @Test func onlyTheEdgeFilesThreadsAndMemoryUseTheSystem() throws {
    let files = ["NotebookFolder.swift", "FolderFile.swift"].map { "Notebook/Run/" + $0 }
    let memory = ["Tensor/FreshMemory.swift", "Tensor/Kernels/AlignedBuffer.swift"]
    let found = try uses(["import Foundation", "import Glibc"]) { name in
      name.hasPrefix("gradbook/") || name.hasPrefix("Tensor/ThreadPool") || (files + memory).contains(name)
    }
    #expect(found == [])
  }
}
