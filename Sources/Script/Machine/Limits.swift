/// How much a program may do; counts, so that it fails on every machine or on none.
public struct Limits: Equatable, Sendable {
  /// Steps: statements, turns of loops, calls, and one for each 256 elements that an operation touches.
  public var operations = 1_000_000_000
  /// Bytes of all objects together.
  public var memory = 1 << 30
  /// Calls within each other.
  public var depth = 1_000
  /// Bytes of printed text.
  public var output = 1 << 20
  /// Bytes that may be taken between two collections of garbage: at most so many where it is less than usual.
  ///
  /// No program can see when garbage is collected; tests have it done all the time, to show that.
  package var collectionThreshold = Heap.usualThreshold

  /// The limits that hold if nothing else is said.
  public init() {}
}
