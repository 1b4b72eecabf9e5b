import Foundation
import Notebook
import Testing

@testable import Verbs

@Suite struct DataOptionsTests {
  private func data(_ options: [String: String], _ name: String = "d") -> String {
    block("data \(name)", options)
  }

  private func values(_ options: [String: String]) -> [String: Double] {
    run(data(options)).cells[0].result.values.compactMapValues { value in
      if case .numbers(let numbers) = value { numbers.first } else { nil }
    }
  }

  @Test func everyGeneratorDraws() {
    for kind in ["moons", "circles", "blobs", "xor", "shapes"] {
      #expect(run(data(["kind": kind, "samples": "12"])).diagnostics == [], "\(kind)")
      #expect(values(["kind": kind, "samples": "12"])["samples"] == 12)
    }
    #expect(values(["kind": "xor"])["samples"] == 4 && values(["kind": "moons"])["samples"] == 500)
    #expect(values(["kind": "shapes", "samples": "4", "size": "8"])["features"] == 64)
    #expect(values(["kind": "blobs", "centers": "4", "samples": "8"])["classes"] == 4)
    #expect(values(["kind": "moons", "samples": "10", "proportions": "[9, 1]"])["majority"] == 0.9)
    #expect(values(["kind": "moons", "samples": "10", "split": "{test: 0.3}"])["test.samples"] == 3)
  }

  @Test func optionsChangeTheSamples() {
    func inputs(_ options: [String: String]) -> [Double] {
      let base = ["kind": "circles", "samples": "8"].merging(options) { $1 }
      return (run(data(base)).cells[0].result.payload as? PreparedData)?.train.inputs.elements ?? []
    }
    let plain = inputs([:])
    for option in [
      "noise": "0.1", "factor": "0.5", "seed": "5", "standardize": "true", "scale": "[0, 1]", "split": "0.5",
    ] {
      #expect(inputs([option.key: option.value]) != plain, "\(option.key)")
    }
    #expect(inputs(["scale": "{divide: 2, subtract: 1}"]) == plain.map { $0 / 2 - 1 })
    #expect(inputs(["label-noise": "0.5"]) == plain && inputs(["noise": "0"]) == plain)
    #expect(inputs(["scale": "[0, 1]"]).max() == 1 && inputs(["scale": "[0, 1]"]).min() == 0)
  }

  @Test func targetsAreOneHotOrNot() {
    let two = train(["model": "[dense 2 softmax]"])
    let one = train(["model": "[dense 1 sigmoid]", "loss": "binary-cross-entropy"])
    func codes(_ oneHot: String?, _ train: String) -> [DiagnosticCode] {
      var options = ["kind": "moons", "samples": "8"]
      options["one-hot"] = oneHot
      return run(data(options) + train).diagnostics.map(\.code)
    }
    #expect(codes(nil, two) == [] && codes(nil, one) == [])
    #expect(codes("true", two) == [] && codes("true", one) == [.model])
    #expect(codes("false", two) == [.model] && codes("false", one) == [])
  }

  @Test(arguments: [
    (
      ["kind": "moon"],
      "bad-value: found 'moon', expected one of: moons, circles, blobs, xor, shapes (did you mean 'moons'?)"
    ),
    (
      [:],
      "missing-key: 'kind' is missing (add 'kind:' (one of moons, circles, blobs, xor, shapes), 'file:' for a CSV file, or 'npy:' for NPY files)"
    ),
    (["kind": "moons", "samples": "0"], "out-of-range: found 0, expected a whole number from 1 to 10000000"),
    (["kind": "moons", "noise": "-1"], "out-of-range: found -1, expected a number >= 0"),
    (["kind": "moons", "noise": "nan"], "bad-value: found 'nan', expected a number >= 0"),
    (["kind": "moons", "factor": "0.5"], "unknown-key: unknown option 'factor' of 'nn data'"),
    (["kind": "circles", "factor": "2"], "out-of-range: found 2, expected a number from 0 to 1"),
    (["kind": "blobs", "centers": "2.5"], "out-of-range: found 2.5, expected a whole number from 2 to 100"),
    (["kind": "moons", "split": "1"], "out-of-range: found 1, expected a number between 0 and 1"),
    (
      ["kind": "moons", "split": "{tset: 0.1}"],
      "missing-key: 'test' is missing (add 'test:', a number between 0 and 1)"
    ),
    (["kind": "moons", "label-noise": "2"], "out-of-range: found 2, expected a number from 0 to 1"),
    (
      ["kind": "moons", "scale": "[1, 0]"],
      "out-of-range: expected two numbers, the lower one first (for example [-1, 1])"
    ),
    (["kind": "moons", "scale": "{divide: 0}"], "out-of-range: found 0, expected a number other than 0"),
    (["kind": "moons", "proportions": "[1]"], "bad-value: found a list, expected at least 2 elements"),
    (["kind": "moons", "proportions": "[1, 2, 3]"], "bad-value: found 3 proportions for 2 classes"),
    (["kind": "moons", "proportions": "[0, 0]"], "bad-value: proportions must be >= 0 and not all 0"),
    (
      ["kind": "moons", "samples": "1", "split": "0.9"],
      "bad-value: a test share of 0.9 leaves none of the 1 samples to train on"
    ),
    (
      ["kind": "moons", "standardize": "true", "scale": "[0, 1]"],
      "conflicting-keys: found both 'standardize' and 'scale'"
    ),
    (
      ["kind": "moons", "samples": "3", "split": "0.01"],
      "bad-value: a test share of 0.01 leaves none of the 3 samples to judge on"
    ),
    (
      ["kind": "moons", "standardize": "yes"], "bad-value: found 'yes', expected true or false (write 'true')"
    ),
    (["kind": "shapes", "samples": "10000000", "size": "64"], "bad-value: the data would have"),
  ])
  func wrongValuesAreRefused(options: [String: String], expected: String) {
    #expect(messages(data(options)).first?.hasPrefix(expected) == true, "\(messages(data(options)))")
  }

  @Test func aFileAndAKindExcludeEachOther() {
    let found = plan(data(["kind": "moons", "file": "a.csv", "target": "y"])).diagnostics.map(\.words)
    #expect(found == ["conflicting-keys: found both 'kind' and 'file' (keep one of them)"])
  }

  @Test func npyExcludesTheOthersAndASplit() {
    let files = "{x: x.npy, y: y.npy}"
    #expect(
      plan(data(["kind": "moons", "npy": files])).diagnostics.map(\.words) == [
        "conflicting-keys: found both 'kind' and 'npy' (keep one of them)"
      ])
    #expect(
      plan(data(["file": "a.csv", "npy": files])).diagnostics.map(\.words) == [
        "conflicting-keys: found both 'file' and 'npy' (keep one of them)"
      ])
    #expect(
      plan(data(["npy": "{x: x.npy, y: y.npy, test-x: a.npy, test-y: b.npy}", "split": "0.2"])).diagnostics
        .map(\.words) == ["conflicting-keys: found both 'split' and 'test-x' (keep one of them)"])
  }

  @Test func npyNeedsPairsOfFiles() {
    #expect(
      plan(data(["npy": "{x: x.npy}"])).diagnostics.map(\.words) == [
        "missing-key: 'y' is missing (add 'y:', text)"
      ])
    #expect(
      plan(data(["npy": "{x: x.npy, y: y.npy, test-y: b.npy}"])).diagnostics.map(\.words) == [
        "missing-key: 'test-x' is missing (a test split needs both 'test-y' and 'test-x')"
      ])
    #expect(
      plan(data(["npy": "x.npy"])).diagnostics.map(\.code) == [.badValue])
    #expect(
      plan(data(["npy": "{x: x.npy, y: y.npy}", "target": "y"])).diagnostics.map(\.code) == [.unknownKey])
  }

  // MARK: CSV

  private func csv(_ text: String, _ options: [String: String] = [:]) throws -> NotebookResult {
    let folder = try Folder(["points.csv": text])
    return run(data(["file": "points.csv", "target": "y"].merging(options) { $1 }), in: folder.path)
  }

  @Test func filesAreRead() throws {
    let result = try csv("a,b,c,y\n1,2,red,no\n3,4,blue,yes\n", ["categories": "c"])
    #expect(result.diagnostics == [])
    let data = try #require(result.cells[0].result.payload as? PreparedData)
    #expect(data.train.featureNames == ["a", "b", "c=blue", "c=red"])
    #expect(data.train.inputs.elements == [1, 2, 0, 1, 3, 4, 1, 0])
    #expect(try csv("a,b,y\n1,2,0\n3,4,1\n", ["features": "[b]"]).numbers(0, "features") == [1])
    let regression = try csv("a,y,z\n1,2,3\n3,4,5\n", ["task": "regression", "target": "[y, z]"])
    #expect(regression.numbers(0, "features") == [1] && regression.numbers(0, "classes") == nil)
  }

  @Test(arguments: [
    ("a,y\n1,2,3\n", "points.csv:2:5 csv: row has 3 fields, expected 2 as in the header"),
    ("a,y\n1\n", "points.csv:2:2 csv: row has 1 field, expected 2 as in the header"),
    ("a,y\n1,0\n é,1\n", "points.csv:3:2 csv: found 'é' in column 'a', expected a number"),
    ("a,y\n,1\n", "points.csv:2:1 csv: column 'a' has an empty field, expected a number"),
    ("a,y\nnan,1\n", "points.csv:2:1 csv: found 'nan' in column 'a', expected a finite number"),
    ("a,a,y\n1,2,3\n", "points.csv:1:3 csv: column 'a' stands twice in the header"),
    ("a,y\n\"1,2\n", "points.csv:2:1 csv: quote is never closed"),
    ("a,y\n\"1\"x,2\n", "points.csv:2:4 csv: found 'x' after a quoted field, expected a separator"),
    ("a,z\n1,2\n", "a.md:2:7 csv: points.csv: no column 'y'"),
    ("a,y\n", "a.md:2:7 csv: points.csv: no rows below the header"),
    ("", "a.md:2:7 csv: points.csv: no header, expected a first line with the columns' names"),
    ("y\n1\n", "a.md:2:7 csv: points.csv: no column is left to predict from"),
  ])
  func mistakesInAFileAreReportedAtTheirPlace(text: String, expected: String) throws {
    let found = try csv(text).diagnostics.map { "\($0.location.prefix) \($0.code.rawValue): \($0.message)" }
    #expect(found == [expected])
  }

  @Test func filesOutsideTheFolderAreRefused() throws {
    let folder = try Folder(["points.csv": "a,y\n1,0\n", "secret.csv": "a,y\n1,0\n"])
    let inside = folder.path + "/in"
    try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: inside + "/link.csv", withDestinationPath: folder.path + "/secret.csv")
    for file in ["../points.csv", "/etc/passwd", "~/x.csv", "link.csv"] {
      #expect(
        messages(data(["file": file, "target": "y"]), in: inside) == [
          "outside-folder: '\(file)' is outside the notebook's folder (copy the file into the notebook's folder)"
        ])
    }
    #expect(
      messages(data(["file": "pionts.csv", "target": "y"]), in: folder.path) == [
        "csv: no file 'pionts.csv' in the notebook's folder (did you mean 'points.csv'?)"
      ])
    #expect(messages(data(["file": "in", "target": "y"]), in: folder.path) == ["csv: 'in' is not a file"])
  }

  @Test func aFileNeedsATarget() {
    #expect(plan(data(["file": "a.csv"])).diagnostics.map(\.message) == ["'target' is missing"])
    #expect(
      plan(data(["file": "a.csv", "target": "[a, b]"])).diagnostics.map(\.words) == [
        "bad-value: found 2 target columns, expected one column of class names (write 'task: regression' to predict numbers)"
      ])
    #expect(
      plan(data(["file": "a.csv", "target": "y", "task": "guess"])).diagnostics.map(\.message) == [
        "found 'guess', expected one of: classification, regression"
      ])
  }
}
