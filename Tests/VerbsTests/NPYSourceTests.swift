import Datasets
import Foundation
import Notebook
import Tensor
import Testing

@testable import Verbs

@Suite struct NPYSourceTests {
  private typealias Arrays = [String: (elements: [Double], shape: [Int])]

  private func read(_ arrays: Arrays, _ options: [String: String]) throws -> NotebookResult {
    let folder = try Folder()
    for (name, array) in arrays {
      var bytes = Data()
      NPYWriter(.float64).write(Tensor.Numbers(array.elements), shape: array.shape) {
        bytes.append(contentsOf: $0)
      }
      try bytes.write(to: URL(fileURLWithPath: folder.path + "/" + name))
    }
    return run(block("data d", options), in: folder.path)
  }

  private let pair = ["npy": "{x: x.npy, y: y.npy}"]
  private let pairs = ["npy": "{x: x.npy, y: y.npy, test-x: tx.npy, test-y: ty.npy}"]

  @Test func filesBecomeSamples() throws {
    let result = try read(
      ["x.npy": ([1, 2, 3, 4, 5, 6], [3, 2]), "y.npy": ([10, 9, 10], [3])], pair)
    #expect(result.diagnostics == [])
    let data = try #require(result.cells[0].result.payload as? PreparedData)
    #expect(data.train.featureNames == ["x1", "x2"] && data.test == nil)
    #expect(data.train.inputs == Matrix(rows: 3, columns: 2, elements: [1, 2, 3, 4, 5, 6]))
    #expect(data.train.target == .classes([1, 0, 1], names: ["9", "10"]))
    #expect(result.numbers(0, "samples") == [3] && result.numbers(0, "classes") == [2])
  }

  @Test func testFilesBecomeTheTestSplit() throws {
    let result = try read(
      [
        "x.npy": ([1, 2, 3], [3]), "y.npy": ([1, 1, 4], [3]), "tx.npy": ([5, 6], [2, 1]),
        "ty.npy": ([4, 0], [2, 1]),
      ], pairs.merging(["scale": "{divide: 2}"]) { $1 })
    #expect(result.diagnostics == [])
    let data = try #require(result.cells[0].result.payload as? PreparedData)
    #expect(data.train.target == .classes([1, 1, 2], names: ["0", "1", "4"]))
    #expect(data.test?.target == .classes([2, 0], names: ["0", "1", "4"]))
    #expect(data.test?.inputs.elements == [2.5, 3])
    #expect(result.numbers(0, "samples") == [5] && result.numbers(0, "test.samples") == [2])
  }

  @Test func aSplitIsDrawnWhereThereIsNoTestFile() throws {
    let result = try read(
      ["x.npy": ([1, 2, 3, 4], [4]), "y.npy": ([0, 1, 0, 1], [4])], pair.merging(["split": "0.25"]) { $1 })
    #expect(result.numbers(0, "train.samples") == [3] && result.numbers(0, "test.samples") == [1])
  }

  @Test func numbersToPredictMayHaveColumns() throws {
    let result = try read(
      ["x.npy": ([1, 2], [2]), "y.npy": ([0.5, -1, 2, 3], [2, 2])],
      pair.merging(["task": "regression"]) { $1 })
    let data = try #require(result.cells[0].result.payload as? PreparedData)
    #expect(data.train.target == .values(Matrix(rows: 2, columns: 2, elements: [0.5, -1, 2, 3])))
    #expect(result.diagnostics == [] && result.numbers(0, "classes") == nil)
  }

  @Test func mistakesNameTheFile() throws {
    func message(_ arrays: Arrays, _ options: [String: String]) throws -> [String] {
      try read(arrays, options).diagnostics.map { "\($0.place) \($0.words)" }
    }
    let x = ([1.0, 2, 3, 4], [2, 2])
    #expect(
      try message(["x.npy": x, "y.npy": ([1], [1])], pair) == [
        "2:20 npy: y.npy: found 1 row, expected 2 as in x.npy"
      ])
    #expect(
      try message(["x.npy": ([1, .nan], [2, 1]), "y.npy": ([1, 2], [2])], pair) == [
        "2:10 npy: x.npy: found nan at [1, 0], expected a finite number"
      ])
    #expect(
      try message(["x.npy": x, "y.npy": ([0, -1], [2])], pair) == [
        "2:20 npy: y.npy: found -1 at [1], expected a class label, a whole number >= 0 (write 'task: regression' to predict numbers)"
      ])
    #expect(
      try message(["x.npy": x, "y.npy": ([0, 1, 1, 0], [2, 2])], pair) == [
        "2:20 npy: y.npy: found 2 columns, expected one column of class labels (write 'task: regression' to predict numbers)"
      ])
    #expect(
      try message(["x.npy": x], pair) == [
        "2:20 npy: no file 'y.npy' in the notebook's folder (did you mean 'x.npy'?)"
      ])
    #expect(
      try message(
        ["x.npy": x, "y.npy": ([0, 1], [2]), "tx.npy": ([1, 2], [2]), "ty.npy": ([0, 1], [2])], pairs) == [
          "2:35 npy: tx.npy: found 1 number a row, expected 2 as in x.npy"
        ])
    let many = (0...1_000).map(Double.init)
    #expect(
      try message(["x.npy": (many, [1_001]), "y.npy": (many, [1_001])], pair) == [
        "2:20 npy: y.npy: found more than 1000 different labels, too many for classes (write 'task: regression' to predict numbers)"
      ])
  }

  @Test func filesOutsideTheFolderAreRefused() throws {
    #expect(
      try read([:], ["npy": "{x: ../x.npy, y: y.npy}"]).diagnostics.map(\.words) == [
        "outside-folder: '../x.npy' is outside the notebook's folder (copy the file into the notebook's folder)"
      ])
  }
}
