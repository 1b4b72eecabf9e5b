/// Finds the gradient that an optimizer such as Adam, RMSprop or AdaGrad takes, whose steps are no multiples of it.
///
/// They divide by something that they have gathered from earlier gradients (Kingma and Ba, "Adam: a method for stochastic
/// optimization", 2015, algorithm 1). All that such a step has from the loss goes through one value of the parameter's
/// shape: that is the gradient, and it is judged in place of the step.
struct AdaptiveOptimizer {
  /// The gradient that goes into the step.
  let gradient: Int
  /// What the optimizer makes of it, the new value not included.
  let nodes: Set<Int>

  /// Looks from a new value backwards; nil if it is the old one plus a multiple of a gradient.
  init?(
    graph: StepGraph, old: Int, new: Int, depends: [Bool], isForward: [Bool], isChain: [Bool],
    states: Set<Int>
  ) {
    guard !states.isEmpty else { return nil }
    var (open, seen): (Set<Int>, Set<Int>) = ([new], [])
    var isAdaptive = false
    let shape = graph.nodes[old].shape
    while let number = open.max() {
      open.remove(number)
      let node = graph.nodes[number]
      // What everything goes through, once the optimizer's own work is behind.
      if isAdaptive, open.isEmpty, node.shape == shape, node.isFloat, !isForward[number], !isChain[number],
        !graph.ancestors(of: [number]).contains(where: states.contains)
      {
        gradient = Self.unclipped(number, graph)
        nodes = seen.subtracting([new])
        return
      }
      seen.insert(number)
      let kind = OperationKind(node.operation)
      switch kind {
      case .identity, .elementwise, .pairwise, .moving, .choosing: break
      default: return nil
      }
      if kind == .pairwise(.divide), node.inputs.count == 2, depends[node.inputs[1]],
        graph.ancestors(of: [node.inputs[1]]).contains(where: states.contains)
      {
        isAdaptive = true
      }
      for input in node.inputs
      where depends[input] && graph.behindIdentities(input) != old && !(isChain[input] && input < old) {
        if isForward[input] { return nil }
        open.insert(input)
      }
    }
    return nil
  }

  /// The gradient before it was clipped, as it often is.
  private static func unclipped(_ number: Int, _ graph: StepGraph) -> Int {
    let node = graph.nodes[graph.behindIdentities(number)]
    guard case .call(let call) = node.operation, call.plainName == "clip", let input = node.inputs.first
    else {
      return number
    }
    return unclipped(input, graph)
  }
}
