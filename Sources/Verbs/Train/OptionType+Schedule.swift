import Notebook
import Training

/// The words for schedules.
private enum ScheduleKind: String, CaseIterable, Sendable {
  case constant, exponential
  case boldDriver = "bold-driver"
}

extension OptionType where Value == Schedule {
  /// How the rate changes: `constant`, `{kind: exponential, decay: 0.98}`, `bold-driver`.
  static let schedule = OptionType.mapping("a schedule", shorthand: "kind", encode: json) { reader in
    let errors = reader.session.diagnostics.count
    let kind = reader.read("kind", .word, default: ScheduleKind.constant, "The rule.")
    if reader.session.diagnostics.count > errors {
      reader.ignoreRest()
      return nil
    }
    let exponential: Schedule? = reader.section(when: kind == .exponential) { reader in
      let decay = reader.require("decay", .number(.decay), "exponential: what the rate is multiplied by.")
      let period = reader.read("per", .word, default: Schedule.Period.epoch, "exponential: how often.")
      return decay.map { .exponential(decay: $0, per: period) }
    }
    let boldDriver: Schedule? = reader.section(when: kind == .boldDriver) { reader in
      let up = reader.read(
        "up", .number(.aboveOne), default: 1.05, "bold-driver: the factor after a step kept.")
      let down = reader.read(
        "down", .number(.properShare), default: 0.5, "bold-driver: the factor after a step taken back.")
      return .boldDriver(up: up, down: down)
    }
    switch kind {
    case .constant: return .constant
    case .exponential: return exponential
    case .boldDriver: return boldDriver
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
    let norm = reader.readOptional(
      "norm", .number(.positive), "Scales the whole gradient to a norm of LIMIT.")
    if reader.isGiven("value") == reader.isGiven("norm") {
      let place = reader.position
      reader.session.report(
        reader.isGiven("value") ? .conflictingKeys : .missingKey, "clip takes one of 'value' and 'norm'",
        at: place)
      return nil
    }
    return value.map(GradientClipping.value) ?? norm.map(GradientClipping.norm)
  }

  private static func json(_ clipping: GradientClipping) -> JSONValue {
    switch clipping {
    case .value(let limit): .object([("value", .number(limit))])
    case .norm(let limit): .object([("norm", .number(limit))])
    }
  }
}
