import Foundation
import Tensor
import Testing

@testable import Training

/// Values stored from PyTorch by Oracle/make_oracle.py.
enum Oracle {
  struct Steps: Decodable {
    struct Case: Decodable {
      struct Expected: Decodable {
        let loss: [Double]
        let dataLoss: [Double]
        let gradientNorms: [[Double]]
      }
      struct Clipping: Decodable {
        let value: Double?
        let norm: Double?
      }
      struct Optimizer: Decodable {
        let kind: String
        let rate: Double
        let momentum: Double?
        let nesterov: Bool?
        let beta1: Double?
        let beta2: Double?
        let epsilon: Double?
      }
      let hidden: String
      let output: String
      let loss: String
      let reduction: String
      let l2: Double
      let optimizer: Optimizer
      let decay: Double
      let clipping: Clipping
      let expected: Expected
      let parameters: [[Double]]
    }
    let inputs: [Double]
    let targets: [Double]
    let initial: [[Double]]
    let epochs: Int
    let cases: [Case]
  }

  struct Activations: Decodable {
    struct Case: Decodable {
      let name: String
      let outputs: [Double]
      let gradient: [Double]
    }
    let columns: Int
    let inputs: [Double]
    let upstream: [Double]
    let cases: [Case]
  }

  static func read<Value: Decodable>(_: Value.Type, _ name: String) throws -> Value {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Oracle"))
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
  }
}

/// Whether two series agree to a relative error; differences below `floor` times it count as none.
func agree(_ a: [Double], _ b: [Double], relative: Double = 1e-12, floor: Double = 1e-2) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= relative * max(floor, max(abs($0), abs($1))) }
}
