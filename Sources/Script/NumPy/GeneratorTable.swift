/// The generators that objects of a program draw from, by number.
struct GeneratorTable<Generator> {
  private(set) var owners: [Int] = []
  private var free: [Int] = []
  private var limit = 256
  var generators: [Generator]

  /// The first generators belong to no object and stay.
  init(_ first: [Generator]) {
    generators = first
    owners = first.map { _ in -1 }
  }

  /// Keeps a generator and returns its number; takes the places of those whose object is gone.
  mutating func add(_ generator: Generator, isAlive: (_ number: Int, _ owner: Int) -> Bool) -> Int {
    if free.isEmpty, generators.count >= limit {
      free = owners.indices.filter { owners[$0] >= 0 && !isAlive($0, owners[$0]) }
      if free.count < limit / 2 { limit *= 2 }
    }
    if let number = free.popLast() {
      generators[number] = generator
      return number
    }
    generators.append(generator)
    owners.append(-1)
    return generators.count - 1
  }

  /// Notes the place of the object that a generator belongs to.
  mutating func setOwner(_ owner: Int, of number: Int) { owners[number] = owner }
}
