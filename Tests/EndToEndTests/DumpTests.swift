import Foundation
import Testing

/// What `render` writes beside pages.
@Suite struct DumpTests {
  private static let notebook = """
    ```nn data d
    npy: {x: x.npy, y: y.npy}
    ```
    ```nn train t
    data: d
    model: [dense 2 softmax]
    loss: cross-entropy
    optimizer: adam
    epochs: 2
    ```
    """

  private func folder() throws -> Folder {
    let folder = try Folder("mistakes")
    try folder.write(Self.notebook, to: "mistakes/deep/a.md")
    for (from, to) in [("points.npy", "x.npy"), ("labels.npy", "y.npy")] {
      try FileManager.default.copyItem(
        atPath: folder.path + "/mistakes/" + from, toPath: folder.path + "/mistakes/deep/" + to)
    }
    return folder
  }

  @Test func runsAreDumpedBelowTheNotebooksName() throws {
    let folder = try folder()
    for _ in 0..<2 {
      #expect(try folder.run("render", "mistakes/deep", "--dump", "arrays").status == 0)
    }
    #expect(
      try folder.files("arrays").keys.sorted() == [
        "a/t/final-biases-1.npy", "a/t/final-weights-1.npy", "a/t/initial-biases-1.npy",
        "a/t/initial-weights-1.npy", "a/t/x.npy", "a/t/y.npy",
      ])
  }

  @Test func aDumpThatCannotBeWrittenIsAnError() throws {
    let folder = try folder()
    try folder.write("", to: "arrays/a/t")
    let outcome = try folder.run("render", "mistakes/deep/a.md", "--dump", "arrays")
    #expect(outcome.status == 1 && outcome.errors.contains("arrays/a/t/x.npy: error: cannot write this file"))
    #expect(try folder.files("arrays").keys.sorted() == ["a/t"])
    #expect(try folder.read("output/a.html").hasSuffix("</html>\n"))
  }

  @Test func timingsGoToStandardErrorAlone() throws {
    let folder = try folder()
    #expect(try folder.run("render", "mistakes/deep/a.md").status == 0)
    let page = try folder.read("output/a.html")
    let outcome = try folder.run("render", "mistakes/deep/a.md", "--timings", "-j", "1")
    #expect(try outcome.status == 0 && outcome.output == "" && folder.read("output/a.html") == page)
    let lines = outcome.errors.split(separator: "\n").filter { $0.contains(" CPU, ") }
    #expect(lines.count == 2)
    #expect(lines.first?.wholeMatch(of: /mistakes\/deep\/a\.md: d: \d+\.\d{6} s CPU, \d+\.\d{6} s/) != nil)
    #expect(lines.last?.hasPrefix("mistakes/deep/a.md: t: ") == true)
  }
}
