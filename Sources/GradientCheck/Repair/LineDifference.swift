/// Which lines differ between two texts.
struct LineDifference {
  private(set) var changes: [LineChange] = []

  init(_ old: SourceLines, _ new: SourceLines) {
    let (before, after) = (old.all, new.all)
    let difference = after.difference(from: before)
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (place, newPlace) = (0, 0)
    while place < before.count || newPlace < after.count {
      let (start, newStart) = (place, newPlace)
      while removed.contains(place) { place += 1 }
      while inserted.contains(newPlace) { newPlace += 1 }
      if place > start || newPlace > newStart {
        changes.append(
          LineChange(
            line: start + 1, newLine: newStart + 1, old: Array(before[start..<place]),
            new: Array(after[newStart..<newPlace])))
      } else {
        place += 1
        newPlace += 1
      }
    }
  }
}
