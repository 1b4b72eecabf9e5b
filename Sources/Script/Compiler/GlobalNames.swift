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

  /// The names of another module of the same machine: numbered on from here, all new.
  var separate: GlobalNames {
    var result = self
    result.numbers = [:]
    return result
  }

  /// These names, when another module has numbered more behind them.
  func behind(_ other: GlobalNames) -> GlobalNames {
    var result = self
    result.names = other.names
    return result
  }
}
