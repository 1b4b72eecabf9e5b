import Synchronization

/// Numbers 0..<count that threads take and give back, to tell work spaces apart.
final class FreeList: Sendable {
  private let free: Mutex<[Int]>

  init(count: Int) { free = Mutex(Array((0..<count).reversed())) }

  /// Runs `body` with a number that no other thread has; there are as many numbers as threads.
  func with(_ body: (Int) -> Void) {
    let number = free.withLock { $0.removeLast() }
    body(number)
    free.withLock { $0.append(number) }
  }
}
