import Notebook
import Testing
import Training

@testable import Verbs

@Suite struct TrainOptionsTests {
  @Test func everyOptionReachesTheRecipe() throws {
    let recipe = try #require(
      trainRecipe([
        "model":
          "[dense 3 relu, {dense: 2, activation: softmax, initial-weights: he, initial-biases: \"constant(.1)\"}]",
        "reduction": "sum", "l2": "1e-3", "schedule": "{kind: exponential, decay: 0.98, per: step}",
        "clip": "{norm: 5}",
        "epochs": "7", "batch-size": "4", "initial-weights": "normal(0, 1)",
        "initial-biases": "uniform(-1, 1)",
        "stream": "other",
      ]))
    #expect(
      recipe
        == TrainingRecipe(
          model: [DenseLayer(3, .relu), DenseLayer(2, .softmax, weights: .he, biases: .constant(0.1))],
          loss: .crossEntropy, reduction: .sum, l2: 1e-3, optimizer: .sgd(rate: 0.1),
          schedule: .exponential(decay: 0.98, per: .step), clipping: .norm(5), epochs: 7, batchSize: 4,
          weights: .normal(mean: 0, deviation: 1), biases: .uniform(low: -1, high: 1), streamName: "other"))
    let task = plan(moons + train(["seed": "9", "repeat": "3"])).cells[1].task as? TrainTask
    #expect(task?.seed == 9 && task?.repeats == 3 && task?.data == "d")
  }

  @Test func withoutOptionsTheDefaultsHold() throws {
    let recipe = try #require(trainRecipe([:]))
    #expect(
      recipe.reduction == .mean && recipe.l2 == 0 && recipe.schedule == .constant && recipe.clipping == nil)
    #expect(
      recipe.batchSize == nil && recipe.weights == .glorot && recipe.biases == .zeros
        && recipe.streamName == "train")
  }

  @Test(
    arguments: [
      ("{rate: 0.1}", .sgd(rate: 0.1)), ("{kind: sgd, rate: 1}", .sgd(rate: 1)), ("adam", .adam(rate: 1e-3)),
      ("{kind: momentum, rate: 0.1}", .momentum(rate: 0.1)),
      (
        "{kind: momentum, rate: 0.1, momentum: 0.5, nesterov: true}",
        .momentum(rate: 0.1, momentum: 0.5, nesterov: true)
      ),
      (
        "{kind: adam, rate: 0.01, beta1: 0.8, beta2: 0.9, epsilon: 1e-6}",
        .adam(rate: 0.01, beta1: 0.8, beta2: 0.9, epsilon: 1e-6)
      ),
    ] as [(String, Optimizer)])
  func optimizersAreRead(text: String, expected: Optimizer) {
    #expect(trainRecipe(["optimizer": text])?.optimizer == expected)
  }

  @Test(
    arguments: [
      ("constant", .constant), ("{kind: exponential, decay: 0.9}", .exponential(decay: 0.9, per: .epoch)),
      ("bold-driver", .boldDriver(up: 1.05, down: 0.5)),
      ("{kind: bold-driver, up: 1.1, down: 0.7}", .boldDriver(up: 1.1, down: 0.7)),
    ] as [(String, Schedule)])
  func schedulesAreRead(text: String, expected: Schedule) {
    #expect(trainRecipe(["schedule": text])?.schedule == expected)
  }

  @Test(
    arguments: [
      ("uniform(-1, 2)", .uniform(low: -1, high: 2)), ("normal(0,0.01)", .normal(mean: 0, deviation: 0.01)),
      ("constant(.5)", .constant(0.5)), ("glorot", .glorot), ("xavier", .glorot), ("he", .he),
      ("kaiming", .he),
      ("zeros", .zeros), ("{normal: [0, 1]}", .normal(mean: 0, deviation: 1)),
      ("{constant: 2}", .constant(2)),
    ] as [(String, Initialiser)])
  func initialValuesAreRead(text: String, expected: Initialiser) {
    #expect(trainRecipe(["initial-weights": text])?.weights == expected)
    #expect(trainRecipe(["initial-biases": text])?.biases == expected)
  }

  @Test func everyActivationLossAndClippingIsRead() {
    for activation in Activation.allCases where activation != .softmax {
      #expect(
        trainRecipe(["model": "[dense 4 \(activation.rawValue), dense 2 softmax]"])?.model[0]
          == DenseLayer(4, activation))
    }
    #expect(trainRecipe(["model": "[dense 4, dense 2 softmax]"])?.model[0] == DenseLayer(4, .identity))
    for loss in Loss.allCases {
      let output = loss.outputActivations[0].rawValue
      #expect(trainRecipe(["loss": loss.rawValue, "model": "[dense 2 \(output)]"])?.loss == loss)
    }
    #expect(trainRecipe(["clip": "{value: 5}"])?.clipping == .value(5))
  }

  @Test(arguments: [
    ("epochs", "0", "out-of-range: found 0, expected a whole number from 1 to 1000000"),
    ("epochs", "-5", "out-of-range: found -5, expected a whole number from 1 to 1000000"),
    ("epochs", "many", "bad-value: found 'many', expected a whole number from 1 to 1000000"),
    ("epochs", "", "bad-value: 'epochs' has no value, expected a whole number from 1 to 1000000"),
    ("optimizer", "{rate: 0}", "out-of-range: found 0, expected a number > 0"),
    ("optimizer", "{rate: -1}", "out-of-range: found -1, expected a number > 0"),
    ("optimizer", "{rate: nan}", "bad-value: found 'nan', expected a number > 0"),
    ("optimizer", "{rate: abc}", "bad-value: found 'abc', expected a number > 0"),
    ("optimizer", "sgd", "missing-key: 'rate' is missing (add 'rate:', a number > 0)"),
    (
      "optimizer", "{kind: sdg, rate: 1}",
      "bad-value: found 'sdg', expected one of: sgd, momentum, adam (did you mean 'sgd'?)"
    ),
    (
      "optimizer", "{kind: adma, beta1: 0.9}",
      "bad-value: found 'adma', expected one of: sgd, momentum, adam (did you mean 'adam'?)"
    ),
    (
      "optimizer", "{rate: 1, beta1: 0.9}",
      "unknown-key: unknown option 'beta1' of an optimizer (there is: kind, rate)"
    ),
    (
      "optimizer", "{kind: momentum, rate: 1, momentum: 1}",
      "out-of-range: found 1, expected a number >= 0 and < 1"
    ),
    ("optimizer", "[adam]", "bad-value: found a list, expected an optimizer, such as {kind: sgd, rate: 0.1}"),
    ("model", "[dense 0 softmax]", "out-of-range: found 0, expected a whole number from 1 to 100000"),
    ("model", "[dense x softmax]", "bad-value: found 'x', expected a whole number from 1 to 100000"),
    (
      "model", "[dense 2 sofmax]",
      "bad-value: found 'sofmax', expected one of: identity, sigmoid, tanh, relu, softplus, softmax (did you mean 'softmax'?)"
    ),
    (
      "model", "[desne 2 softmax]",
      "bad-value: found 'desne 2 softmax', expected 'dense WIDTH ACTIVATION' (did you mean 'dense'?)"
    ),
    (
      "model", "[dense]",
      "bad-value: found 'dense', expected 'dense WIDTH ACTIVATION' (for example 'dense 8 sigmoid')"
    ),
    (
      "model", "[{dense: 2, activation: softmax, bias: 1}]",
      "unknown-key: unknown option 'bias' of a layer (there is: dense, activation, initial-weights, initial-biases)"
    ),
    ("model", "[]", "bad-value: found a list, expected at least 1 element"),
    ("model", "[[dense 2]]", "bad-value: found a list, expected 'dense WIDTH ACTIVATION'"),
    (
      "loss", "crossentropy",
      "bad-value: found 'crossentropy', expected one of: half-squared-error, mean-squared-error, binary-cross-entropy, cross-entropy (did you mean 'cross-entropy'?)"
    ),
    ("l2", "-1", "out-of-range: found -1, expected a number >= 0"),
    ("batch-size", "0", "out-of-range: found 0, expected a whole number >= 1"),
    ("repeat", "0", "out-of-range: found 0, expected a whole number from 1 to 1000"),
    ("reduction", "none", "bad-value: found 'none', expected one of: mean, sum"),
    ("schedule", "exponential", "missing-key: 'decay' is missing (add 'decay:', a number > 0 and <= 1)"),
    ("schedule", "{kind: exponential, decay: 2}", "out-of-range: found 2, expected a number > 0 and <= 1"),
    ("schedule", "{kind: bold-driver, up: 1}", "out-of-range: found 1, expected a number > 1"),
    ("schedule", "{kind: bold-driver, down: 1}", "out-of-range: found 1, expected a number between 0 and 1"),
    ("clip", "{value: 5, norm: 1}", "conflicting-keys: clip takes one of 'value' and 'norm'"),
    ("clip", "{}", "missing-key: clip takes one of 'value' and 'norm'"),
    ("clip", "5", "bad-value: found '5', expected {value: LIMIT} or {norm: LIMIT}"),
    ("clip", "{norm: 0}", "out-of-range: found 0, expected a number > 0"),
    (
      "initial-weights", "uniform(1, 0)",
      "out-of-range: found a low end above the high end (write uniform(LOW, HIGH))"
    ),
    ("initial-weights", "normal(0, -1)", "out-of-range: found a negative deviation, expected a number >= 0"),
    (
      "initial-weights", "normal(0)",
      "bad-value: found 'normal(0)', expected one of: normal(MEAN, DEVIATION), uniform(LOW, HIGH), constant(VALUE), glorot, he, zeros"
    ),
    (
      "initial-weights", "golrot",
      "bad-value: found 'golrot', expected one of: normal(MEAN, DEVIATION), uniform(LOW, HIGH), constant(VALUE), glorot, he, zeros (did you mean 'glorot'?)"
    ),
    (
      "initial-biases", "normal(a, b)",
      "bad-value: found 'normal(a, b)', expected one of: normal(MEAN, DEVIATION), uniform(LOW, HIGH), constant(VALUE), glorot, he, zeros"
    ),
    ("epoch", "2", "unknown-key: unknown option 'epoch' of 'nn train' (did you mean 'epochs'?)"),
    ("seed", "-1", "bad-value: found '-1', expected a whole number from 0 to 18446744073709551615"),
    ("data", "moons", "unknown-name: no data block is named 'moons' (there is: d)"),
  ])
  func wrongValuesAreRefused(key: String, value: String, expected: String) {
    #expect(plan(moons + train([key: value])).diagnostics.map(\.words) == [expected])
  }

  @Test func recipesThatCannotWorkAreRefusedBeforeAnythingRuns() {
    func problem(_ options: [String: String]) -> [String] {
      plan(moons + train(options)).diagnostics.map(\.words)
    }
    #expect(
      problem(["model": "[dense 2 sigmoid]"]) == [
        "training: loss cross-entropy takes outputs of identity or softmax, but the last layer is sigmoid"
      ])
    #expect(
      problem(["schedule": "bold-driver", "batch-size": "4"]) == [
        "training: bold-driver judges a step by the loss of all samples, but batch-size is 4"
      ])
    #expect(
      problem(["epochs": "1000000", "repeat": "1000"]) == [
        "out-of-range: found 1000000 epochs for 1000 repeats, expected at most 5000000 in all"
      ])
    #expect(
      plan("```nn train t\n```\n").diagnostics.map(\.message) == [
        "'data' is missing", "'model' is missing", "'loss' is missing", "'optimizer' is missing",
        "'epochs' is missing",
      ])
  }

  @Test func aModelThatDoesNotFitTheLabelsIsRefusedAtTheModel() {
    let found = run(moons + train(["model": "[dense 3 softmax]"])).diagnostics
    #expect(
      found.map(\.words) == [
        "model: the model has 3 outputs, but the data has 2 classes (upper, lower) (end the model with a layer of width 2 or 1)"
      ])
    #expect(found.map(\.place) == ["10:8"])
  }

  @Test func runsGiveTheirValuesForEachRepeat() {
    let result = run(moons + train(["repeat": "3", "epochs": "4"]))
    #expect(result.diagnostics == [])
    for (name, shape) in RunValues.shapes(layers: 1, hasTest: true, isClassification: true) {
      let value = result.cells[1].result.values[name]
      switch value {
      case .curves(let curves)?:
        #expect(shape == .curve && curves.count == 3 && curves[0].count == 5, "\(name)")
      case .numbers?: #expect(shape == .number, "\(name)")
      case nil: Issue.record("\(name) is declared and not given")
      }
    }
    #expect(
      result.cells[1].result.values.count
        == RunValues.shapes(layers: 1, hasTest: true, isClassification: true).count)
    #expect(result.numbers(1, "parameters") == [6] && result.numbers(1, "repeats") == [3])
  }

  @Test func renamingARunOrAddingABlockChangesNoNumber() {
    let first = run(moons + train(name: "a")).numbers(1, "train.loss")
    let other = run(
      moons + "```nn data e\nkind: xor\n```\n" + train(["data": "e"], name: "b") + train(name: "c"))
    #expect(first == other.numbers(3, "train.loss"))
  }
}
