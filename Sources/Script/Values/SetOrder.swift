/// The order in which CPython goes through a set: that of its table, whose size and probes are followed here.
enum SetOrder {
  private static let linearProbes = 9
  private static let perturbShift: UInt64 = 5

  /// The size of a table for so many members, at least.
  static func size(above used: Int) -> Int {
    var size = 8
    while size <= used { size *= 2 }
    return size
  }

  /// Places of members in the order of the table, when they are added one after another; `start` is its first size.
  static func places(of hashes: [UInt64], start: Int) -> [Int] {
    var table = [Int32](repeating: -1, count: start)
    for (index, hash) in hashes.enumerated() {
      insert(Int32(truncatingIfNeeded: index), hash, into: &table)
      let used = index + 1
      guard used * 5 >= (table.count - 1) * 3 else { continue }
      let old = table
      table = [Int32](repeating: -1, count: size(above: used > 50_000 ? used * 2 : used * 4))
      for member in old where member >= 0 { insert(member, hashes[Int(member)], into: &table) }
    }
    return table.compactMap { $0 >= 0 ? Int($0) : nil }
  }

  private static func insert(_ member: Int32, _ hash: UInt64, into table: inout [Int32]) {
    let mask = UInt64(table.count - 1)
    var perturb = hash
    var start = hash & mask
    while true {
      let last = start + UInt64(linearProbes) <= mask ? start + UInt64(linearProbes) : start
      for slot in start...last where table[Int(slot)] < 0 {
        table[Int(slot)] = member
        return
      }
      perturb >>= perturbShift
      start = (start &* 5 &+ 1 &+ perturb) & mask
    }
  }
}
