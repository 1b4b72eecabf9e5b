import Datasets
import Tensor
import Training

/// What a data block gives to the blocks that train on it: scaled samples in one or two splits.
struct PreparedData: Sendable {
  /// The block's name.
  let name: String
  /// The training split.
  let train: Dataset
  /// The test split, if the author asked for one.
  let test: Dataset?
  /// Whether classes are one-hot rows; nil leaves it to the model's width.
  let isOneHot: Bool?

  /// Why a model cannot be trained on the data.
  struct Misfit: Error {
    let message: String
    let help: String?
  }
}

extension Dataset {
  /// The samples for a model with `outputs` outputs: one column a class, or one column of 0 and 1 for two classes.
  func samples(forOutputs outputs: Int, isOneHot: Bool?) throws(PreparedData.Misfit) -> Samples {
    guard case .classes(_, let names) = target else {
      let values = oneHotTargets()
      guard values.columns == outputs else {
        throw misfit(
          outputs, "\(values.columns) target column\(values.columns == 1 ? "" : "s")", [values.columns])
      }
      return Samples(inputs: inputs, targets: values, isClassification: false)
    }
    let usesRows = isOneHot ?? (outputs != 1 || names.count > 2)
    let expected = usesRows ? names.count : 1
    guard outputs == expected else {
      var widths = [expected]
      if isOneHot == nil, names.count == 2 { widths = [2, 1] }
      throw misfit(outputs, "\(names.count) classes (\(names.joined(separator: ", ")))", widths)
    }
    return Samples(inputs: inputs, targets: usesRows ? oneHotTargets() : indexTargets())
  }

  private func misfit(_ outputs: Int, _ found: String, _ expected: [Int]) -> PreparedData.Misfit {
    PreparedData.Misfit(
      message: "the model has \(outputs) output\(outputs == 1 ? "" : "s"), but the data has \(found)",
      help: "end the model with a layer of width \(expected.map(String.init).joined(separator: " or "))")
  }
}
