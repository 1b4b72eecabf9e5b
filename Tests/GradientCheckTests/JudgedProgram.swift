import Foundation
import GradientCheck
import Testing

/// A program with what an outside oracle says of it: NumPy, and central differences of the program's own loss.
struct JudgedProgram: Decodable, CustomTestStringConvertible {
  /// A line that is wrong.
  struct Fault: Decodable {
    let line: Int
    let also: [Int]
    let severity: String
  }

  let name: String
  let code: String
  let loss: String
  let line: Int
  /// The verdict of each parameter.
  let parameters: [String: String]
  let faults: [Fault]
  let control: Bool

  var testDescription: String { name }

  /// The verdict on the program.
  func checked() throws -> ProgramVerdict { try ProgramCheck(text: code, loss: loss, line: line).run() }

  /// Programs that `Tests/Faults/generate.py --seed 2026 --count 70 --controls 30` wrote.
  static let generated: [JudgedProgram] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs/generated.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([JudgedProgram].self, from: data)) ?? []
  }()
}
