/// m ← m + (1 − β₁)(g − m), v ← β₂·v + (1 − β₂)g²; the direction is m/(1 − β₁ᵗ) / (√v/√(1 − β₂ᵗ) + ε).
struct Adam: OptimizerRule {
  static let slots = 2
  let beta1: Double
  let beta2: Double
  let epsilon: Double

  func turn(_ direction: inout Parameters, _ state: inout OptimizerState) {
    let (beta1, beta2, epsilon) = (beta1, beta2, epsilon)
    state.slots[0].forEachTensor(with: direction) { m, g in
      for i in m.indices { m[i] += (1 - beta1) * (g[i] - m[i]) }
    }
    state.slots[1].forEachTensor(with: direction) { v, g in
      for i in v.indices { v[i] = beta2 * v[i] + (1 - beta2) * (g[i] * g[i]) }
    }
    state.decays.first *= beta1
    state.decays.second *= beta2
    let correction1 = 1 - state.decays.first
    let correction2 = (1 - state.decays.second).squareRoot()
    direction.forEachTensor(with: state.slots[1]) { d, v in
      for i in d.indices { d[i] = correction1 * (v[i].squareRoot() / correction2 + epsilon) }
    }
    direction.forEachTensor(with: state.slots[0]) { d, m in
      for i in d.indices { d[i] = m[i] / d[i] }
    }
  }
}
