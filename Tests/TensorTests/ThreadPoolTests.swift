import Synchronization
import Tensor
import Testing

@Test(arguments: [1, 2, 4]) func everyIndexOfALoopRunsOnce(threads: Int) {
  let pool = ThreadPool(threads: threads)
  let counts = Mutex(Array(repeating: 0, count: 1_000))
  pool.forEach(count: 1_000) { index in counts.withLock { $0[index] += 1 } }
  #expect(counts.withLock { $0 } == Array(repeating: 1, count: 1_000))
  pool.forEach(count: 0) { _ in counts.withLock { $0[0] += 1 } }
  #expect(counts.withLock { $0[0] } == 1)
}

@Test(arguments: [1, 2, 4]) func loopsInsideLoopsEnd(threads: Int) {
  let pool = ThreadPool(threads: threads)
  let sum = Atomic(0)
  pool.forEach(count: 8) { _ in
    pool.forEach(count: 8) { _ in
      pool.forEach(count: 8) { _ in sum.add(1, ordering: .relaxed) }
    }
  }
  #expect(sum.load(ordering: .relaxed) == 512)
}

@Test(arguments: [1, 2, 4]) func manyShortLoopsEnd(threads: Int) {
  let pool = ThreadPool(threads: threads)
  let sum = Atomic(0)
  for _ in 0..<10_000 { pool.forEach(count: 3) { sum.add($0, ordering: .relaxed) } }
  #expect(sum.load(ordering: .relaxed) == 30_000)
}

@Test(arguments: [1, 2, 4]) func tasksWaitForTheirDependencies(threads: Int) {
  let pool = ThreadPool(threads: threads)
  // Task i needs the tasks i / 2 and i - 5, and loops on the pool itself.
  let dependencies = (0..<200).map { i in i == 0 ? [] : i < 5 ? [i / 2] : [i / 2, i - 5] }
  for _ in 0..<20 {
    let done = Mutex(Array(repeating: 0, count: 200))
    let early = Atomic(0)
    pool.runGraph(count: 200, dependencies: dependencies) { index in
      if done.withLock({ done in dependencies[index].contains { done[$0] != 4 } }) {
        early.add(1, ordering: .relaxed)
      }
      pool.forEach(count: 4) { _ in done.withLock { $0[index] += 1 } }
    }
    #expect(early.load(ordering: .relaxed) == 0)
    #expect(done.withLock { $0 } == Array(repeating: 4, count: 200))
  }
}

@Test func oneThreadRunsTheLowestReadyTaskFirst() {
  let order = Mutex<[Int]>([])
  ThreadPool(threads: 1).runGraph(count: 5, dependencies: [[3], [], [0], [], [1]]) { index in
    order.withLock { $0.append(index) }
  }
  #expect(order.withLock { $0 } == [1, 3, 0, 2, 4])
}

@Test(arguments: [2, 4]) func graphsInsideGraphsEnd(threads: Int) {
  let pool = ThreadPool(threads: threads)
  let sum = Atomic(0)
  for _ in 0..<200 {
    pool.runGraph(count: 4, dependencies: [[], [0], [0], [1, 2]]) { _ in
      pool.runGraph(count: 3, dependencies: [[], [], [0, 1]]) { _ in
        pool.forEach(count: 2) { _ in sum.add(1, ordering: .relaxed) }
      }
    }
  }
  #expect(sum.load(ordering: .relaxed) == 200 * 24)
}

@Test func callsAfterShutdownRunOnTheCaller() {
  let pool = ThreadPool(threads: 4)
  pool.shutdown()
  let sum = Atomic(0)
  pool.forEach(count: 10) { sum.add($0, ordering: .relaxed) }
  #expect(sum.load(ordering: .relaxed) == 45)
}

@Test func threadsHaveRoomForDeepRecursion() {
  @Sendable func depth(_ n: Int) -> Int {
    // 256 bytes a frame and more: 20,000 frames exceed a small default stack.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 32) { buffer in
      buffer.initialize(repeating: n)
      return n == 0 ? 0 : depth(n - 1) + buffer[n % 32] - n + 1
    }
  }
  let reached = Mutex<Set<Int>>([])
  ThreadPool(threads: 4).forEach(count: 8) { _ in
    let result = depth(10_000)
    reached.withLock { _ = $0.insert(result) }
  }
  #expect(reached.withLock { $0 } == [10_000])
}
