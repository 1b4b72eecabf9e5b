import Arrays

/// Arrays that functions of the program are called with and make, number by number.
extension Machine {
  /// Python's number at a place of an array, counted in C order, with its node.
  func tracedItem(_ owner: Value, _ index: Int, _ number: Value) -> Value {
    guard let recorder, let method = names.known("item"), let node = node(of: owner, recorder) else {
      return number
    }
    let native = Int(methods[Int(ValueKind.array.rawValue)][Int(method)])
    let call = TraceCall(
      name: "item", arguments: [.input(0), .integer(index)], keywords: [], native: native,
      keywordNumbers: [], output: .result([]))
    return recorded(.call(call), [node], number, recorder)
  }

  /// Notes that an array was put together from numbers in C order.
  func traceParts(_ parts: [Value], _ shape: [Int], _ result: Value) {
    guard let recorder, !parts.isEmpty, result.kind == .array else { return }
    var list = parts
    for length in shape.dropFirst().reversed() {
      list = stride(from: 0, to: list.count, by: max(1, length)).map {
        heap.list(Array(list[$0..<min(list.count, $0 + max(1, length))]))
      }
    }
    let nested = shape.isEmpty ? list[0] : heap.list(list)
    var inputs = TraceInputs()
    let argument = argument(nested, &inputs, recorder)
    // Only what a list of the same numbers would give: types that were asked for are not.
    let type = (try? array(from: nested))?.type
    guard type == heap.arrays[result.place].array.type else { return }
    _ = recorded(.array(argument), inputs.nodes, result, recorder)
  }
}
