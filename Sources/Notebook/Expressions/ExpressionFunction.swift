/// The functions that expressions can call.
public enum ExpressionFunction: String, CaseIterable, Sendable {
  // Of a curve, one number a repeat.
  case at, first, last, min, max, argmin, argmax
  case firstMove = "first-move"
  case firstAbove = "first-above"
  case firstBelow = "first-below"
  // Over repeats.
  case median, mean, smallest, largest, quantile, each
  case count, all, any
  // Of a number.
  case abs

  /// The arguments in words.
  public var usage: String {
    switch self {
    case .at: "(curve, epoch): its value at that epoch; at the last one for never"
    case .first: "(curve): its value at epoch 0"
    case .last: "(curve): its value at the last epoch"
    case .min: "(curve): its smallest value"
    case .max: "(curve): its largest value"
    case .argmin: "(curve): the first epoch of its smallest value"
    case .argmax: "(curve): the first epoch of its largest value"
    case .firstMove: "(curve, distance): the first epoch at which it is more than that away from epoch 0"
    case .firstAbove: "(curve, level): the first epoch at which it is above the level"
    case .firstBelow: "(curve, level): the first epoch at which it is below the level"
    case .median: "(number): the median over the repeats"
    case .mean: "(number): the mean over the repeats"
    case .smallest: "(number): the smallest over the repeats"
    case .largest: "(number): the largest over the repeats"
    case .quantile: "(number, share): the quantile over the repeats"
    case .each: "(number, i): the value of repeat i, from 0"
    case .count: "(condition): for how many repeats it holds"
    case .all: "(condition): whether it holds for all repeats"
    case .any: "(condition): whether it holds for any repeat"
    case .abs: "(number): its absolute value"
    }
  }

  /// How many arguments it takes.
  var argumentCount: Int {
    switch self {
    case .at, .firstMove, .firstAbove, .firstBelow, .quantile, .each: 2
    default: 1
    }
  }

  /// Whether its first argument must be a curve.
  var takesCurve: Bool {
    switch self {
    case .at, .first, .last, .min, .max, .argmin, .argmax, .firstMove, .firstAbove, .firstBelow: true
    default: false
    }
  }

  /// Whether its argument must be a condition.
  var takesCondition: Bool { self == .count || self == .all || self == .any }
}
