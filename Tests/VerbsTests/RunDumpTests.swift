import Datasets
import Notebook
import Tensor
import Testing
import Training

@testable import Verbs

@Suite struct RunDumpTests {
  private func arrays(_ dump: RunDump) throws -> [String: NPYArray] {
    var arrays: [String: NPYArray] = [:]
    for file in dump.files {
      var bytes: [UInt8] = []
      file.write { bytes += $0 }
      var rest = bytes[...]
      arrays[file.path] = try NPYReader.read(size: bytes.count) { buffer in
        buffer.copyBytes(from: rest.prefix(buffer.count))
        rest = rest.dropFirst(buffer.count)
        return true
      }
    }
    return arrays
  }

  @Test func aRunIsDumpedAsItWas() throws {
    let result = run(moons + train(["model": "[dense 3 tanh, dense 2 softmax]"])).cells[1].result
    let trained = try #require(result.payload as? TrainedRun)
    let arrays = try arrays(#require(RunDump(result)))
    #expect(
      arrays.keys.sorted() == [
        "t/final-biases-1.npy", "t/final-biases-2.npy", "t/final-weights-1.npy", "t/final-weights-2.npy",
        "t/initial-biases-1.npy", "t/initial-biases-2.npy", "t/initial-weights-1.npy",
        "t/initial-weights-2.npy", "t/test-x.npy", "t/test-y.npy", "t/x.npy", "t/y.npy",
      ])
    #expect(arrays["t/x.npy"]?.matrix == trained.train.inputs)
    #expect(arrays["t/test-y.npy"]?.matrix == trained.test?.targets)
    let record = trained.records[0]
    #expect(arrays["t/initial-weights-1.npy"]?.matrix == record.initialParameters.layers[0].weights)
    #expect(arrays["t/final-weights-2.npy"]?.matrix == record.finalParameters.layers[1].weights)
    #expect(
      arrays["t/final-biases-1.npy"]
        == NPYArray(shape: [3], elements: record.finalParameters.layers[0].biases))
  }

  @Test func repeatsAreDumpedOneByOne() throws {
    let dump = try #require(RunDump(run(moons + train(["repeat": "2"])).cells[1].result))
    #expect(Set(dump.files.map { $0.path.prefix { $0 != "/" } }) == ["t.1", "t.2"])
  }

  @Test(arguments: ["float32", "float64"]) func filesHaveThePrecisionOfTheRun(precision: String) throws {
    let dump = try #require(RunDump(run(moons + train(["precision": precision])).cells[1].result))
    for file in dump.files {
      var bytes: [UInt8] = []
      file.write { bytes += $0 }
      let header = String(decoding: bytes.prefix(128), as: UTF8.self)
      #expect(header.contains(precision == "float32" ? "'<f4'" : "'<f8'"), "\(file.path)")
    }
  }

  @Test func otherBlocksAreNotDumped() {
    #expect(RunDump(run(moons).cells[0].result) == nil)
  }
}
