/// The word of `candidates` that a person most likely meant by `word`, or nil when none is near.
///
/// Near means an edit distance (Damerau, Comm. ACM 7(3), 1964: insert, delete, replace, swap neighbours) of at most a
/// third of the word's length, at least 1, but less than all of it.
public func nearest(_ word: String, in candidates: [String]) -> String? {
  let limit = max(1, word.count / 3)
  var best: (distance: Int, candidate: String)?
  // The distance takes time as the product of the lengths; nobody mistypes a word that long.
  guard word.count <= 80 else { return nil }
  for candidate in candidates.prefix(1_000) where !candidate.isEmpty && candidate.count <= 80 {
    let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
    if distance <= limit, distance < word.count, distance < best?.distance ?? .max {
      best = (distance, candidate)
    }
  }
  return best?.candidate
}

/// "did you mean 'x'?", else the list of what there is, else `none`.
public func suggestion(_ word: String, in candidates: [String], none: String? = nil) -> String? {
  if let near = nearest(word, in: candidates) { return "did you mean '\(near)'?" }
  if candidates.isEmpty || candidates.count > 24 { return none }
  return "there is: " + candidates.joined(separator: ", ")
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
      row.append(cost)
    }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[b.count]
}
