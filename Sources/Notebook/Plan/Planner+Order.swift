extension Planner {
  /// Reports each cycle once, and takes its blocks out of the run.
  mutating func refuseCycles() {
    enum Mark { case new, open, done }
    var marks = Array(repeating: Mark.new, count: cells.count)
    for start in cells.indices where marks[start] == .new {
      var path = [(cell: start, next: 0)]
      marks[start] = .open
      while let top = path.last {
        guard top.next < cells[top.cell].dependencies.count else {
          marks[top.cell] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = cells[top.cell].dependencies[top.next]
        switch marks[target] {
        case .new:
          marks[target] = .open
          path.append((target, 0))
        case .open: report(cycle: Array(path.map(\.cell).drop { $0 != target }))
        case .done: break
        }
      }
    }
    // Without the links that close a cycle, the rest can be ordered.
    for index in cells.indices where cells[index].task == nil { cells[index].dependencies = [] }
  }

  private mutating func report(cycle: [Int]) {
    guard let first = cycle.first else { return }
    let words = (cycle + [first]).map { "'\(cells[$0].source.name?.value ?? cells[$0].source.verb.value)'" }
    let places = cycle.map { cells[$0].source.name ?? cells[$0].source.verb }
    cells[first].diagnostics.append(
      Diagnostic(
        .cycle,
        cycle.count == 1
          ? "\(words[0]) needs itself" : "blocks need each other: " + words.joined(separator: " needs "),
        at: location(places[0]), help: "a block can use only what is known before it runs",
        notes: places.dropFirst().map { Diagnostic.Note("part of the cycle", at: location($0)) }))
    for index in cycle { cells[index].task = nil }
  }
}
