/// Numbered bodies to be run by several threads; everything but `perform` is called under the pool's lock.
///
/// The body is dropped by `finish`, as it must not outlive the call that brought it.
class ThreadPoolWork {
  private var body: (@Sendable (Int) -> Void)?
  /// The number of bodies that have not returned.
  private(set) var remaining: Int

  init(count: Int, body: @escaping @Sendable (Int) -> Void) {
    remaining = count
    self.body = body
  }

  /// Hands out the next body that may start, if any.
  func take() -> Int? { nil }

  /// Records that body `index` has returned; whether others became ready or all are done.
  func complete(_ index: Int) -> Bool {
    remaining -= 1
    return remaining == 0
  }

  /// Runs body `index`, outside the lock.
  ///
  /// Never inlined, so that no reference to the body is left when it returns.
  @inline(never)
  final func perform(_ index: Int) { body?(index) }

  /// Forgets the body.
  final func finish() { body = nil }
}
