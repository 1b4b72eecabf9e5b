/// The bodies of `ThreadPool.forEach`, handed out in ascending order.
final class ThreadPoolLoop: ThreadPoolWork {
  private let count: Int
  private var next = 0

  override init(count: Int, body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    super.init(count: count, body: body)
  }

  override func take() -> Int? {
    guard next < count else { return nil }
    next += 1
    return next - 1
  }
}
