/// How the rate changes while training runs.
public enum Schedule: Equatable, Sendable {
  /// The period after which an exponential schedule lowers the rate.
  public enum Period: String, CaseIterable, Sendable {
    case epoch, step
  }

  /// Keeps the rate.
  case constant
  /// Multiplies the rate by `decay` after each epoch or step: rate·decayᵉ, by repeated multiplication.
  case exponential(decay: Double, per: Period = .epoch)
  /// Takes a step back and multiplies the rate by `down` where the loss rose or is not finite, else by `up`; full
  /// batch only (Vogl et al. 1988; the name is from Battiti 1989).
  case boldDriver(up: Double = 1.05, down: Double = 0.5)

  /// Whether steps may be taken back.
  var isBold: Bool {
    if case .boldDriver = self { true } else { false }
  }

  /// What a rate may change after.
  enum Event {
    case step, epoch, accepted, rejected
  }

  func rate(_ rate: Double, after event: Event) -> Double {
    switch (self, event) {
    case (.exponential(let decay, .epoch), .epoch), (.exponential(let decay, .step), .step): rate * decay
    case (.boldDriver(let up, _), .accepted): rate * up
    case (.boldDriver(_, let down), .rejected): rate * down
    default: rate
    }
  }
}
