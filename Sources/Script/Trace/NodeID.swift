/// The number of a node of a ``Trace``: nodes are numbered in the order in which they were executed.
public struct NodeID: Hashable, Comparable, Sendable {
  /// The number; the first node has 1.
  public let number: UInt32

  /// Makes the number of a node.
  public init(_ number: UInt32) { self.number = number }

  /// Whether it was executed before the other.
  public static func < (left: NodeID, right: NodeID) -> Bool { left.number < right.number }
}
