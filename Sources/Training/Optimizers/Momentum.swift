/// v ← μ·v + g; the direction is v, or g + μ·v with Nesterov's look ahead.
struct Momentum: OptimizerRule {
  static let slots = 1
  let momentum: Double
  let nesterov: Bool

  func turn(_ direction: inout Parameters, _ state: inout OptimizerState) {
    let (momentum, nesterov) = (momentum, nesterov)
    state.slots[0].forEachTensor(with: direction) { v, g in
      for i in v.indices { v[i] = momentum * v[i] + g[i] }
    }
    direction.forEachTensor(with: state.slots[0]) { g, v in
      for i in g.indices { g[i] = nesterov ? g[i] + momentum * v[i] : v[i] }
    }
  }
}
