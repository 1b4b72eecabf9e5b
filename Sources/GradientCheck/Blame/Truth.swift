/// A quantity that a right backward pass may hold: its values at the points, meant up to a constant factor.
struct Truth {
  /// What it is.
  enum Kind: Equatable {
    /// The derivative of the loss by a parameter's array.
    case parameter(member: Int)
    /// What one use of a parameter's array contributes to that: the data's part, where it meets data in a product, or the
    /// penalty's.
    case part(member: Int, isData: Bool)
    /// The derivative of the loss by a value of the forward pass.
    case adjoint(node: Int)
    /// The derivative of one value of the forward pass by another, element by element.
    case slope(of: Int, by: Int)
    /// A value of the forward pass.
    case value(node: Int)
  }

  let kind: Kind
  /// One a point.
  let values: [Quantity]

  var isValue: Bool {
    if case .value = kind { return true }
    return false
  }
  var isSlope: Bool {
    if case .slope = kind { return true }
    return false
  }
  var isParameter: Bool {
    if case .parameter = kind { return true }
    return false
  }

  /// Whether it is the derivative by a parameter, or a part of it.
  var isGradient: Bool {
    if case .part = kind { return true }
    return isParameter
  }

  /// The parameter's array that it is the derivative by, or a part of that; nil for anything else.
  var member: Int? {
    switch kind {
    case .parameter(let member), .part(let member, _): member
    case .adjoint, .slope, .value: nil
    }
  }

  var isAdjoint: Bool {
    if case .adjoint = kind { return true }
    return false
  }

  /// The value of the forward pass that it is, or is the derivative or slope of; nil for a parameter's.
  var node: Int? {
    switch kind {
    case .adjoint(let node), .value(let node), .slope(let node, _): node
    case .parameter, .part: nil
    }
  }

  /// The values in the shape of a node, where they fit up to axes of length 1 or a transposition.
  func fitted(to shape: [Int]) -> [Quantity]? {
    guard let own = values.first?.shape else { return nil }
    if own == shape { return values }
    let squeezed = shape.filter { $0 != 1 }
    if own.filter({ $0 != 1 }) == squeezed { return values.map { $0.reshaped(shape) } }
    if shape.count == 2, own.count == 2, own[0] == shape[1], own[1] == shape[0] {
      return values.map(\.transposed)
    }
    return nil
  }
}
