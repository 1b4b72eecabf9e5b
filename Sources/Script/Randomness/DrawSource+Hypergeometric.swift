import Tensor

/// How many of a sample are good ones.
extension DrawSource {
  /// `hypergeometric(good, bad, sample)`; none is negative, and the sample is not larger than all together,
  /// which is a word.
  mutating func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    if Self.isLegacy {
      if sample > 10 { return ratioOfUniforms(good, bad, sample) }
      return sample > 0 ? legacyUrn(good, bad, sample) : 0
    }
    if sample >= 10, sample <= good + bad - 10 { return ratioOfUniforms(good, bad, sample) }
    return urn(good, bad, sample)
  }

  /// Takes them one after another, or those that stay where they are fewer.
  private mutating func urn(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let isComplement = sample > (good + bad) / 2
    var (total, rest) = (good + bad, good)
    var left = isComplement ? total - sample : sample
    while left > 0, rest > 0, total > rest {
      total -= 1
      if swapPlace(total) < rest { rest -= 1 }
      left -= 1
    }
    if total == rest { rest -= left }
    return isComplement ? rest : good - rest
  }

  /// Takes the rarer kind one after another, by real numbers.
  private mutating func legacyUrn(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let beyond = Double(bad + good - sample)
    let rarer = Double(min(bad, good))
    var (rest, left) = (rarer, sample)
    while rest > 0 {
      rest -= (random() + rest / (beyond + Double(left))).rounded(.down)
      left -= 1
      if left == 0 { break }
    }
    let found = Self.word(rarer - rest)
    return good > bad ? sample - found : found
  }

  /// Stadlober's ratio of uniforms of 1989, algorithm HRUA.
  private mutating func ratioOfUniforms(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let all = Double(good + bad)
    let taken = Double(min(sample, good + bad - sample))
    let (fewer, more) = (Double(min(good, bad)), Double(max(good, bad)))
    let share = fewer / all
    let other = Self.isLegacy ? 1 - share : more / all
    let middle = taken * share + 0.5
    // The legacy generator multiplies by the sample itself, not by what is left if that is less.
    let factor = Self.isLegacy ? Double(sample) : taken
    let spread = ((all - taken) * factor * share * other / (all - 1) + 0.5).squareRoot()
    // 2 √(2/e) and 3 - 2 √(3/e).
    let width = 1.7155277699214135 * spread + 0.8989161620588988
    let mode = ((taken + 1) * (fewer + 1) / (all + 2)).rounded(.down)
    func logarithm(_ count: Double) -> Double {
      LogGamma.value(count + 1) + LogGamma.value(fewer - count + 1) + LogGamma.value(taken - count + 1)
        + LogGamma.value(more - taken + count + 1)
    }
    let highest = logarithm(mode)
    let bound = min(min(taken, fewer) + 1, (middle + 16 * spread).rounded(.down))
    var count = 0.0
    while true {
      let u = random()
      let place = middle + width * (random() - 0.5) / u
      if !(place >= 0 && place < bound) { continue }
      count = place.rounded(.down)
      let level = highest - logarithm(count)
      if u * (4 - u) - 3 <= level { break }
      if u * (u - level) >= 1 { continue }
      if 2 * Elementary.log(u) <= level { break }
    }
    var found = Self.word(count)
    if good > bad { found = Self.word(taken) - found }
    if Self.word(taken) < sample { found = good - found }
    return found
  }

  /// `multivariate_hypergeometric` by its method "marginals": one kind after another against all later ones.
  mutating func hypergeometric(_ kinds: [Int], _ sample: Int, into counts: UnsafeMutablePointer<Int>) {
    let total = kinds.reduce(0, +)
    let isComplement = sample > total / 2
    var left = isComplement ? total - sample : sample
    var rest = total
    for index in kinds.indices where index < kinds.count - 1 {
      if left <= 0 { break }
      rest -= kinds[index]
      let found = hypergeometric(kinds[index], rest, left)
      counts[index] = found
      left -= found
    }
    if left > 0 { counts[kinds.count - 1] = left }
    if isComplement { for index in kinds.indices { counts[index] = kinds[index] - counts[index] } }
  }
}
