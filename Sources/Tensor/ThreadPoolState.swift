import Glibc
import Synchronization

/// What the threads of a pool share: the open work under one lock, and one condition that announces news.
///
/// It is apart from `ThreadPool` so that the threads do not keep the pool alive.
final class ThreadPoolState: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let news = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var handles: [pthread_t] = []
  private var isStopping = false
  /// The work of calls that have not returned, oldest first.
  private var open: [ThreadPoolWork] = []
  /// The number of threads that wait for news.
  private var waiting = 0
  /// The number of threads that would take any work.
  private let idle = Atomic<Int>(0)

  /// Whether a thread waits for news; only a hint, as it is read without the lock.
  var hasIdleThread: Bool { idle.load(ordering: .relaxed) > 0 }

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(news, nil)
  }

  deinit {
    pthread_cond_destroy(news)
    pthread_mutex_destroy(mutex)
    news.deallocate()
    mutex.deallocate()
  }

  /// Starts threads that help with all work until `shutdown`.
  func start(_ count: Int, stackSize: Int) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackSize)
    for _ in 0..<count {
      var handle = pthread_t()
      let argument = Unmanaged.passRetained(self)
      let status = pthread_create(
        &handle, &attributes,
        { argument in
          guard let argument else { return nil }
          Unmanaged<ThreadPoolState>.fromOpaque(argument).takeRetainedValue().help()
          return nil
        }, argument.toOpaque())
      if status == 0 { handles.append(handle) } else { argument.release() }
    }
    pthread_attr_destroy(&attributes)
  }

  /// Ends the threads and waits for them.
  func shutdown() {
    pthread_mutex_lock(mutex)
    isStopping = true
    let ending = handles
    handles = []
    pthread_cond_broadcast(news)
    pthread_mutex_unlock(mutex)
    // A body may drop the last reference to the pool: its thread cannot wait for itself.
    for handle in ending where pthread_equal(handle, pthread_self()) == 0 { pthread_join(handle, nil) }
  }

  /// Opens `work` to all threads, takes part, and returns when its last body has.
  ///
  /// While nothing of a graph can start, the caller helps with the loops of the graph's own tasks.
  func run(_ work: ThreadPoolWork) {
    pthread_mutex_lock(mutex)
    open.append(work)
    announce()
    while work.remaining > 0 {
      if let index = work.take() {
        perform(index, of: work)
      } else if work is ThreadPoolGraph, let (loop, index) = takeNewest(where: { $0 is ThreadPoolLoop }) {
        perform(index, of: loop)
      } else {
        wait(isIdle: work is ThreadPoolGraph)
      }
    }
    open.removeAll { $0 === work }
    work.finish()
    pthread_mutex_unlock(mutex)
  }

  /// What a thread of the pool does: the newest open work first, so that inner loops end early.
  private func help() {
    pthread_mutex_lock(mutex)
    while !isStopping {
      if let (work, index) = takeNewest(where: { _ in true }) { perform(index, of: work) } else { wait(isIdle: true) }
    }
    pthread_mutex_unlock(mutex)
  }

  private func takeNewest(where condition: (ThreadPoolWork) -> Bool) -> (ThreadPoolWork, Int)? {
    for work in open.reversed() where condition(work) {
      if let index = work.take() { return (work, index) }
    }
    return nil
  }

  /// Runs one body with the lock released.
  private func perform(_ index: Int, of work: ThreadPoolWork) {
    pthread_mutex_unlock(mutex)
    work.perform(index)
    pthread_mutex_lock(mutex)
    if work.complete(index) { announce() }
  }

  private func wait(isIdle: Bool) {
    waiting += 1
    if isIdle { idle.add(1, ordering: .relaxed) }
    pthread_cond_wait(news, mutex)
    if isIdle { idle.subtract(1, ordering: .relaxed) }
    waiting -= 1
  }

  private func announce() {
    if waiting > 0 { pthread_cond_broadcast(news) }
  }
}
