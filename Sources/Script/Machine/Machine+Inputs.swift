import Arrays
import Syntax

/// Where a call of `print` begins in what the program prints.
struct PrintMark {
  let start: Int
  let span: SourceSpan
}

extension Machine {
  /// Gives arrays to the global variables that stand for inputs; those that the program never reads are left out.
  func set(_ inputs: [String: ScriptInput]) throws(Raised) {
    if !inputs.isEmpty { prepareArrays() }
    for name in inputs.keys.sorted() {
      guard let input = inputs[name], let number = names.known(Overrides.hiddenName(of: name)),
        let place = globalNames.known(number)
      else { continue }
      globals[place] = try array(of: input)
    }
  }

  private func array(of input: ScriptInput) throws(Raised) -> Value {
    let shape = Dimensions(input.shape)
    switch input.elements {
    case .integers(let numbers):
      try reserve(8 * numbers.count)
      let array = NDArray(unfilled: .int64, shape)
      let base = array.base(Int64.self)
      for (index, number) in numbers.enumerated() { base[index] = Int64(number) }
      return heap.value(array)
    case .floats(let numbers):
      try reserve(8 * numbers.count)
      let array = NDArray(unfilled: .float64, shape)
      let base = array.base(Double.self)
      for (index, number) in numbers.enumerated() { base[index] = number }
      return heap.value(array)
    }
  }

  /// The last value of a global variable; nil if it has none.
  func variable(_ name: String) -> ScriptVariable? {
    guard let value = globalValue(name) else { return nil }
    // The methods of the program's own classes may fail, or never end.
    fuel = min(max(fuel, 100_000), 1_000_000)
    nesting = 1
    defer { nesting = 0 }
    guard let text = try? self.text(of: value) else { return nil }
    return ScriptVariable(text: text, number: number(value))
  }

  /// The numbers of a list; not a number for what is none.
  func numbers(in list: String) -> [Double] {
    guard let value = globalValue(list), value.kind == .list else { return [] }
    return heap.lists[value.place].elements.map { number($0) ?? .nan }
  }

  private func globalValue(_ name: String) -> Value? {
    guard let number = names.known(name), let place = globalNames.known(number), place < globals.count,
      !globals[place].isUnset
    else { return nil }
    return globals[place]
  }

  /// A number, or the only element of an array.
  private func number(_ value: Value) -> Double? {
    if value.kind == .array {
      let array = heap.arrays[value.place].array
      guard array.count == 1 else { return nil }
      return Value(array.scalar(atOffset: 0)).double
    }
    return value.double
  }

  /// What each call of `print` wrote.
  var printedTexts: [ScriptPrint] {
    printMarks.indices.map { index in
      let end = index + 1 < printMarks.count ? printMarks[index + 1].start : output.count
      return ScriptPrint(
        text: String(decoding: output[printMarks[index].start..<end], as: UTF8.self),
        span: printMarks[index].span)
    }
  }
}
