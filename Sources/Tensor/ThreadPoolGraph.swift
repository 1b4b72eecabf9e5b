/// The bodies of `ThreadPool.runGraph`, each handed out once its dependencies are done, lowest index first.
final class ThreadPoolGraph: ThreadPoolWork {
  private let dependents: [[Int]]
  private var missing: [Int]
  /// The bodies that may start, in descending order.
  private var ready: [Int]

  init(count: Int, dependencies: [[Int]], body: @escaping @Sendable (Int) -> Void) {
    precondition(dependencies.count == count, "\(dependencies.count) dependency lists for \(count) tasks")
    var dependents = [[Int]](repeating: [], count: count)
    for (index, list) in dependencies.enumerated() {
      for dependency in list { dependents[dependency].append(index) }
    }
    self.dependents = dependents
    missing = dependencies.map(\.count)
    ready = dependencies.indices.reversed().filter { dependencies[$0].isEmpty }
    super.init(count: count, body: body)
    precondition(isAcyclic, "the tasks depend on each other in a cycle")
  }

  override func take() -> Int? { ready.popLast() }

  override func complete(_ index: Int) -> Bool {
    var news = super.complete(index)
    for dependent in dependents[index] {
      missing[dependent] -= 1
      if missing[dependent] == 0 {
        ready.insert(dependent, at: ready.firstIndex { $0 < dependent } ?? ready.count)
        news = true
      }
    }
    return news
  }

  /// Whether running ready tasks in any order reaches all of them.
  private var isAcyclic: Bool {
    var missing = missing
    var reached = ready
    var position = 0
    while position < reached.count {
      for dependent in dependents[reached[position]] {
        missing[dependent] -= 1
        if missing[dependent] == 0 { reached.append(dependent) }
      }
      position += 1
    }
    return reached.count == missing.count
  }
}
