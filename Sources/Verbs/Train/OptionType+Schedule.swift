import Notebook
import Training

/// The words for schedules.
private enum ScheduleKind: String, CaseIterable, Sendable {
  case constant, exponential
  case boldDriver = "bold-driver"
}

extension OptionType where Value == Schedule {
  /// How the rate changes: `constant`, `{kind: exponential, decay: 0.98}`, `bold-driver`.
  static let schedule = OptionType.mapping("a schedule, such as {kind: exponential, decay: 0.98}", shorthand: "kind", encode: json) { reader in
    switch reader.read("kind", .word, default: ScheduleKind.constant, "The rule.") {
    case .constant: return .constant
    case .exponential:
      let decay = reader.require("decay", .number(.decay), "What the rate is multiplied by.")
      let period = reader.read("per", .word, default: Schedule.Period.epoch, "How often.")
      return decay.map { .exponential(decay: $0, per: period) }
    case .boldDriver:
      return .boldDriver(
        up: reader.read("up", .number(.aboveOne), default: 1.05, "The factor after a step that was kept."),
        down: reader.read("down", .number(.properShare), default: 0.5, "The factor after a step taken back."))
    }
  }

  private static func json(_ schedule: Schedule) -> JSONValue {
    switch schedule {
    case .constant: .string("constant")
    case .exponential(let decay, let period):
      .object([
        ("kind", .string("exponential")), ("decay", .number(decay)), ("per", .string(period.rawValue)),
      ])
    case .boldDriver(let up, let down):
      .object([("kind", .string("bold-driver")), ("up", .number(up)), ("down", .number(down))])
    }
  }
}

extension OptionType where Value == GradientClipping {
  /// How long gradients are cut: `{value: 5}` or `{norm: 1}`.
  static let clipping = OptionType.mapping("{value: LIMIT} or {norm: LIMIT}", encode: json) { reader in
    let value = reader.readOptional("value", .number(.positive), "Cuts each element to ±LIMIT.")
    let norm = reader.readOptional("norm", .number(.positive), "Scales the whole gradient to a norm of LIMIT.")
    switch (value, norm) {
    case (let limit?, nil): return .value(limit)
    case (nil, let limit?): return .norm(limit)
    default:
      let place = reader.position
      reader.session.report(
        value == nil ? .missingKey : .conflictingKeys, "clip takes one of 'value' and 'norm'", at: place)
      return nil
    }
  }

  private static func json(_ clipping: GradientClipping) -> JSONValue {
    switch clipping {
    case .value(let limit): .object([("value", .number(limit))])
    case .norm(let limit): .object([("norm", .number(limit))])
    }
  }
}
