import GradientCheck
import Tensor

extension ParameterVerdict {
  /// Whether the step is none that goes down along the derivative, in whatever size.
  public var isWrong: Bool {
    switch kind {
    case .ok: false
    case .scaled: (factor ?? 1) < 0
    case .wrong, .notUpdated: true
    }
  }

  /// How many times the derivative the step is: in terms of the program's sizes where that is known.
  var times: String { symbol ?? factor.map { NumberText.general($0, significant: 4) } ?? "?" }

  /// The verdict in a line for people; names are filled up to `width` characters.
  func line(width: Int) -> String {
    let padded = name + String(repeating: " ", count: max(0, width - name.count))
    switch kind {
    case .ok: return "\(padded)  ok"
    case .scaled: return "\(padded)  \(isWrong ? "uphill: " : "")\(times) times the gradient"
    case .notUpdated: return "\(padded)  not updated"
    case .wrong:
      let angle = cosine.map { ", cosine \(NumberText.general($0, significant: 4))" } ?? ""
      return "\(padded)  wrong\(angle)"
    }
  }
}
