import Script
import Syntax

/// Something that a training step changes by adding or subtracting, and that the loss depends on.
struct StepParameter: Sendable {
  /// One array or number with its values before and after the step.
  struct Member: Sendable {
    /// How the program writes it.
    let path: String
    /// The node of the value before the step.
    let old: NodeID
    /// The node of the value after the step.
    let new: NodeID
    /// What lies between the two.
    let chain: Set<NodeID>
    /// Whether the old value is multiplied with a number on the way, as velocities are.
    var isScaled = false
    /// The variable with its gradient, where an author has named one: the new value is that then; nil where the step is
    /// judged.
    var gradientPath: String?
    /// Where the new value is not made of the old one, as after `W =- step`: what the new value is multiplied with to get
    /// what was to be added; nil where something is added.
    var increment: Double?
    /// Whether nothing in the program tells the sign of that.
    var isSignOpen = false
  }

  /// The shortest path that the program can write at the step's first line.
  let name: String
  /// The arrays that belong to it: one, or the numbers of a list.
  let members: [Member]
  /// Whether the program keeps the new value: else it computes one and forgets it.
  let isKept: Bool
}
