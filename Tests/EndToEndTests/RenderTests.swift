import Foundation
import Tensor
import Testing

@Suite struct RenderTests {
  @Test func aFolderBecomesPagesAndAnIndex() throws {
    let folder = try Folder("good")
    let outcome = try folder.run("render", "good", "-o", "site", "-j", "2")
    #expect(outcome.status == 0 && outcome.output == "")
    try Snapshot.check(
      outcome.errors.split(separator: "\n").sorted().joined(separator: "\n") + "\n", "good.txt")
    let files = try folder.files("site")
    #expect(
      files.keys.sorted() == ["deep/file.html", "everything.html", "index.html", "prose.html", "script.html"])
    let page = try folder.read("site/everything.html")
    #expect(page.contains("data:image/gif;base64,") && !page.contains("src=\"http"))
    #expect(page.components(separatedBy: "<svg").count == 9)
  }

  @Test func aPageAndAResultForMachinesAreWrittenAsStored() throws {
    let folder = try Folder("good")
    _ = try folder.run("render", "good/prose.md")
    // The stylesheet and its hash change more often than the structure, and have tests of their own.
    let page = try folder.read("output/prose.html")
      .replacing(/<style>[\s\S]*?<\/style>/, with: "<style>…</style>").replacing(
        /sha256-[^']*'/, with: "sha256-…'")
    try Snapshot.check(page, "prose.html")
    _ = try folder.run("render", "good/deep/file.md", "--to", "json")
    try Snapshot.check(try folder.read("output/file.json"), "file.json")
  }

  @Test func theSameNotebooksGiveTheSameBytes() throws {
    let folder = try Folder("good")
    for format in ["html", "json"] {
      _ = try folder.run("render", "good", "--to", format, "-o", "one", "-j", "1")
      let first = try folder.files("one")
      _ = try folder.run("render", "good", "--to", format, "-o", "four", "-j", "4")
      let environment = ["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "HOME": "/"]
      _ = try folder.run("render", "good", "--to", format, "-o", "other", environment: environment)
      try FileManager.default.createDirectory(
        atPath: folder.path + "/else/where", withIntermediateDirectories: true)
      let elsewhere = try Gradbook.run(
        ["render", "../../good", "--to", format, "-o", "../../far"], in: folder.path + "/else/where")
      #expect(elsewhere.status == 0)
      for name in ["four", "other", "far"] {
        let files = try folder.files(name)
        #expect(files.keys.sorted() == first.keys.sorted())
        for (file, bytes) in first { #expect(files[file] == bytes, "\(name)/\(file)") }
      }
    }
  }

  @Test func jsonHoldsTheWholeResult() throws {
    let folder = try Folder("good")
    #expect(try folder.run("render", "good/everything.md", "--to", "json").status == 0)
    let data = try #require(FileManager.default.contents(atPath: folder.path + "/output/everything.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((root["cells"] as? [Any])?.count == 17)
  }

  @Test func aRunThatIsMadeWorseFailsAndStillWritesThePage() throws {
    let folder = try Folder("good")
    let text = try folder.read("good/everything.md").replacing(
      "gradient.failed == 0", with: "gradient.failed == 1")
    try folder.write(text, to: "good/everything.md")
    let outcome = try folder.run("render", "good/everything.md")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "good/everything.md:150:3: error: expectation does not hold: found 0, 1 below 1 [expectation]\n"))
    #expect(try folder.read("output/everything.html").contains("found 0, 1 below 1"))
    #expect(outcome.errors.hasSuffix("1 notebook, 1 error\n"))
  }

  @Test func aFailedWriteLeavesNoHalfPages() throws {
    let folder = try Folder("good")
    #expect(try folder.run("render", "good/prose.md").status == 0)
    let before = try folder.read("output/prose.html")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/output/prose.html"))
    try folder.write(before, to: "output/file")
    let blocked = try folder.run("render", "good/prose.md", "-o", "output/file")
    #expect(blocked.status == 1 && blocked.errors.contains("[cannot-write]"))
    #expect(try folder.files("output").keys.sorted() == ["file", "prose.html"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/output/prose.html")
    // Others may read a page, as any file that the umask allows.
    #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o044 } == 0o044)
  }

  @Test func parametersTakeOtherValues() throws {
    let folder = try Folder()
    try folder.write(
      "---\nparams: {n: 8}\n---\n```nn data d\nkind: moons\nsamples: $n\n```\n`nn d.samples`\n", to: "a.md")
    #expect(try folder.run("render", "-p", "n=12", "a.md").status == 0)
    #expect(try folder.read("output/a.html").contains("12"))
    #expect(try folder.run("render", "--to", "json", "-p", "n=12", "a.md").status == 0)
    #expect(try folder.read("output/a.json").contains("\"n\": \"12\""))
    let wrong = try folder.run("render", "-p", "n=many", "a.md")
    #expect(
      wrong.status == 1 && wrong.errors.contains("a.md:6:10: error: found 'many', expected a whole number"))
  }

  @Test(arguments: [
    ["render", "-p", "m=1", "a.md"], ["render", "-p", "n", "a.md"],
    ["render", "-p", "n=1", "-p", "n=2", "a.md"],
    ["render", "-j", "0", "a.md"], ["render", "-j", "x", "a.md"], ["render", "-j", "257", "a.md"],
    ["render", "--nope"],
    ["render", "--to", "pdf", "a.md"], ["render", "--fragment"], ["render", "--fragment", "a.md"],
    ["render", "-"], ["bake"],
    ["render", "--isa", "avx1", "a.md"], ["check", "--isa", "", "a.md"],
    ["render", "--dump", "a.md", "a.md"],
    ["render", "--fragment", "-", "--timings"], ["render", "--fragment", "-", "--dump", "d"],
    ["options", "trian"], ["check", "-p", "m=1", "a.md"],
  ])
  func wrongCommandLinesExitWith64AndWriteNothing(arguments: [String]) throws {
    let folder = try Folder()
    try folder.write("---\nparams: {n: 8}\n---\ntext\n", to: "a.md")
    let outcome = try Gradbook.run(arguments, in: folder.path)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "), "\(outcome.errors)")
    #expect(try folder.files("output").isEmpty)
  }

  @Test func withoutAPathThereMustBeNotebooks() throws {
    let folder = try Folder()
    let outcome = try folder.run("render")
    #expect(
      outcome.status == 1
        && outcome.errors.hasPrefix("notebooks: error: no such file or folder [unreadable-file]"))
    try folder.write("# Hello\n", to: "notebooks/a/hello.md")
    #expect(try folder.run("render").status == 0)
    #expect(try folder.files("output").keys.sorted() == ["a/hello.html", "index.html"])
  }

  @Test(.timeLimit(.minutes(5))) func checkTrainsNothing() throws {
    let folder = try Folder("good")
    try folder.write(
      "```nn data d\nkind: moons\n```\n```nn train t\ndata: d\nmodel: [dense 999 tanh, dense 2 softmax]\nloss: cross-entropy\noptimizer: adam\nepochs: 1000000\n```\n",
      to: "good/long.md")
    let outcome = try folder.run("check", "good")
    #expect(outcome.status == 0 && outcome.errors == "5 notebooks, no errors\n" && outcome.output == "")
    #expect(try folder.files("output").isEmpty)
    try folder.write("```nn data d\nkind: mons\n```\n", to: "good/wrong.md")
    let wrong = try folder.run("check", "good")
    #expect(wrong.status == 1 && wrong.errors.contains("good/wrong.md:2:7: error: found 'mons'"))
  }

  @Test func theManualComesFromTheDeclarations() throws {
    let folder = try Folder()
    let outcome = try folder.run("options", "train")
    #expect(
      outcome.status == 0 && outcome.output.contains("optimizer.beta1")
        && outcome.output.contains("schedule.up"))
    #expect(try folder.run("options").output.contains("first-above"))
    let version = try folder.run("--version")
    #expect(
      version.status == 0 && version.output.contains("cmark")
        && version.output.contains("numeric contract \(NumericContract.version)"))
    let help = try folder.run("--help")
    #expect(help.status == 0 && help.output.contains("EXAMPLES"))
    for command in ["render", "check", "options"] {
      #expect(try folder.run(command, "--help").output.contains("EXAMPLES"))
    }
  }

  @Test func everyInstructionSetGivesTheSameBytes() throws {
    let folder = try Folder("good")
    #expect(try folder.run("render", "good/everything.md").status == 0)
    let page = try folder.read("output/everything.html")
    for name in InstructionSet.available {
      #expect(try folder.run("render", "good/everything.md", "-o", name, "--isa", name).status == 0)
      #expect(try folder.read("\(name)/everything.html") == page, "\(name)")
    }
    let wrong = try folder.run("render", "good/everything.md", "--isa", "avx1")
    let names = InstructionSet.available.joined(separator: ", ")
    #expect(wrong.errors.hasPrefix("Error: --isa takes one of \(names) on this machine, found 'avx1'."))
    #expect(try !folder.run("render", "--help").output.contains("--isa"))
  }
}
