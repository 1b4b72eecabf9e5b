import Datasets
import Notebook

/// How features are scaled.
enum DataScaling: Sendable {
  case none
  /// To mean 0 and deviation 1 on the training split.
  case standardized
  /// x / divide - subtract.
  case affine(AffineScaling)
  /// To a range between the smallest and the largest value of the training split.
  case range(ClosedRange<Double>)

  /// Scales both splits; what is fitted sees the training split only.
  func applied(to split: DatasetSplit) -> DatasetSplit {
    switch self {
    case .none: split
    case .standardized: split.scaled(by: Standardization(fitting: split.train.inputs))
    case .affine(let scaling): split.scaled(by: scaling)
    case .range(let range): split.scaled(by: RangeScaling(fitting: split.train.inputs, to: range))
    }
  }
}

extension OptionType where Value == DataScaling {
  /// `[low, high]`, or `{divide: 128, subtract: 1}`.
  static let scaling = OptionType("[LOW, HIGH] or {divide: NUMBER, subtract: NUMBER}") { node, session in
    guard case .list = node.content else { return affine.decode(node, &session) }
    guard let ends = OptionType<[Double]>.list(of: .number(), atLeast: 2).decode(node, &session) else {
      return nil
    }
    guard ends.count == 2, ends[0] < ends[1] else {
      session.report(
        .outOfRange, "expected two numbers, the lower one first", at: node, help: "for example [-1, 1]")
      return nil
    }
    return .range(ends[0]...ends[1])
  } encode: { scaling in
    switch scaling {
    case .none, .standardized: .null
    case .affine(let affine):
      .object([("divide", .number(affine.divide)), ("subtract", .number(affine.subtract))])
    case .range(let range): .numbers([range.lowerBound, range.upperBound])
    }
  }

  private static let affine = OptionType.mapping(
    "[LOW, HIGH] or {divide: NUMBER, subtract: NUMBER}", encode: { _ in .null }
  ) { reader in
    let divide = reader.read("divide", .number(.nonZero), default: 1, "What every feature is divided by.")
    let subtract = reader.read("subtract", .number(), default: 0, "What is then subtracted.")
    return .affine(AffineScaling(divide: divide, subtract: subtract))
  }
}

extension NumberRange {
  /// Any number but zero.
  fileprivate static let nonZero = NumberRange("a number other than 0") { $0 != 0 }
}
