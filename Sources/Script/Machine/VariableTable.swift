/// The global variables of a machine, in memory that stays where it is from the first program on.
///
/// Frames of modules point into it. What the dialect's own modules add behind the program's names fits into the room
/// that is kept for it; memory that nothing touches costs nothing.
struct VariableTable {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity = 0
  private static let room = 1 << 16

  init() { base = .allocate(capacity: 1) }

  /// Whether so many variables more have room; the first ones always have.
  mutating func makeRoom(for more: Int) -> Bool {
    if count == 0 {
      base.deallocate()
      capacity = more + Self.room
      base = .allocate(capacity: capacity)
    }
    return count + more <= capacity
  }

  /// Adds a variable; there is room for it.
  mutating func append(_ value: Value) {
    precondition(count < capacity)
    (base + count).initialize(to: value)
    count += 1
  }

  func deallocate() { base.deallocate() }

  @inline(__always)
  subscript(number: Int) -> Value {
    get { base[number] }
    nonmutating set { base[number] = newValue }
  }

  func forEach(_ body: (Value) -> Void) {
    for number in 0..<count { body(base[number]) }
  }
}
