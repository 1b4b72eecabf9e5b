import Foundation
import GradientCheck
import Testing

/// Programs of the dialect's tests that train something and are right: nobody tells the loss.
@Suite struct RightProgramTests {
  @Test(arguments: [
    "class_network_relu_softmax", "columns_tanh_half_squares", "convolution_loops", "dropout_and_schedule",
    "flat_relu_cross_entropy", "flat_xor_sigmoid", "functions_dictionary_tanh", "lists_of_layers",
    "logistic_regression_gradient_descent", "minibatch_adam_class", "per_sample_loop_momentum",
    "pure_floats_lists", "recurrent_network",
  ])
  func noLineIsAccused(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ScriptTests/Programs/training/\(name).py")
    let verdict = try ProgramCheck(findingIn: String(contentsOf: file, encoding: .utf8)).run()
    #expect(verdict.findings.filter { $0.severity == .error }.map(\.line) == [])
    #expect(
      verdict.parameters.allSatisfy { $0.kind == .ok },
      "\(verdict.parameters.map { "\($0.name) \($0.kind)" })")
  }

  @Test func aLossOfStepsHasNoGradient() throws {
    let text = """
      import numpy as np
      X, y = np.array([[2.0, 1.0], [0.5, 3.0]]), np.array([1, -1])
      w = np.zeros(2)
      for i in range(3):
          out = np.where(X @ w >= 0.0, 1, -1)
          w += 0.1 * X.T @ (y - out)

      """
    do {
      _ = try ProgramCheck(text: text, loss: "np.sum((y - out)**2)", line: 6).run()
      Issue.record("it was judged")
    } catch CheckFailure.flatLoss {}
  }
}
