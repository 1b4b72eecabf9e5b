/// The numbers of the global variables of a program, by the numbers of their names.
struct GlobalNames: Sendable {
  private(set) var names: [Int32] = []
  private var numbers: [Int32: Int] = [:]

  mutating func number(of name: Int) -> Int {
    let name = Int32(truncatingIfNeeded: name)
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }

  func known(_ name: Int32) -> Int? { numbers[name] }
}
