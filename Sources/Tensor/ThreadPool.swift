import Glibc

/// A fixed number of plain threads that run loops and task graphs together with the thread that asks.
///
/// Threads that have nothing to do block; nothing spins. Bodies may call the pool again to any depth: a thread only ever
/// waits for bodies that already run elsewhere, and those started later than what waits for them, so no two
/// threads can wait for each other.
public final class ThreadPool: Sendable {
  /// The number of threads that work at once, the asking one included.
  public let threads: Int
  private let state: ThreadPoolState

  /// The size of each thread's stack in bytes: 8 MB, the usual size of a main thread's.
  public static let stackSize = 8 << 20

  /// Whether a thread has nothing to do at this moment: work that is not worth waiting for is split only then.
  public var hasIdleThread: Bool { state.hasIdleThread }

  /// Creates a pool in which `threads` threads work at once; it starts one less, as the caller takes part.
  ///
  /// Where the system refuses a thread, the pool works with those it got.
  public init(threads: Int) {
    self.threads = max(1, threads)
    state = ThreadPoolState()
    if threads > 1 { state.start(threads - 1, stackSize: Self.stackSize) }
  }

  deinit { state.shutdown() }

  /// Ends the pool's threads after the bodies they run; later calls run on the caller alone.
  public func shutdown() { state.shutdown() }

  /// Calls `body` with each of 0..<`count`, and returns when all calls have.
  ///
  /// The caller takes part, idle threads help. Indices start in ascending order; with one thread they run
  /// one after the other.
  public func forEach(count: Int, _ body: @Sendable (Int) -> Void) {
    if threads == 1 || count <= 1 {
      for index in 0..<max(0, count) { body(index) }
      return
    }
    withoutActuallyEscaping(body) { body in
      state.run(ThreadPoolLoop(count: count, body: body))
    }
  }

  /// Calls `body` with each of 0..<`count`, each after all of its `dependencies`, and returns when all calls have.
  ///
  /// Of the calls whose dependencies are done, the lowest index starts first; with one thread the order
  /// is therefore fixed. `dependencies` must have `count` entries without a cycle.
  public func runGraph(count: Int, dependencies: [[Int]], _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      state.run(ThreadPoolGraph(count: count, dependencies: dependencies, body: body))
    }
  }
}
