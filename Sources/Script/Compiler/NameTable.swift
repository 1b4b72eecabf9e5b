/// Numbers for names, so that comparing them is comparing numbers.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  init() {
    // More than the language itself has.
    names.reserveCapacity(2_048)
    numbers.reserveCapacity(2_048)
  }

  /// The number of a name, a new one if it is not known.
  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The number of a name that is known.
  func known(_ name: String) -> Int32? { numbers[name] }

  subscript(number: Int32) -> String { names[Int(number)] }
}
