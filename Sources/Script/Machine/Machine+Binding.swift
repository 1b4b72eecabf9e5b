extension Machine {
  /// Brings arguments into the slots of a function's parameters, from `base` on.
  func bind(
    _ function: Value, _ code: LoadedCode, _ base: UnsafeMutablePointer<Value>, _ count: Int,
    _ keywords: [Int32]
  ) throws(Raised) {
    let given = count - keywords.count
    let positional = code.positionalCount
    let defaults = heap.functions[function.place].defaults
    let name = functionName(code, base, count)
    guard base + count + code.frameSize < stackEnd else {
      throw raise(.recursion, "maximum recursion depth exceeded")
    }
    if keywords.isEmpty, code.isPlain, given < positional, given >= positional - defaults.count {
      for index in given..<positional { base[index] = defaults[index - positional + defaults.count] }
      return
    }
    if code.module != nil { try checkNativeStyle(code, given, keywords, defaults: defaults.count) }
    let values = Array(UnsafeBufferPointer(start: base, count: count))
    let code = code.code
    for index in 0..<code.parameterCount { base[index] = .unset }
    for index in 0..<min(given, positional) { base[index] = values[index] }
    var restSlot = positional + code.keywordOnlyCount
    if code.hasRest {
      base[restSlot] = heap.tuple(given > positional ? Array(values[positional..<given]) : [])
      restSlot += 1
    } else if given > positional {
      throw raise(.type, tooMany(code, name, given, defaults.count, keywords))
    }
    if code.hasKeywordRest { base[restSlot] = heap.dictionary() }
    for (index, keyword) in keywords.enumerated() {
      let value = values[given + index]
      let text = names[keyword]
      let slots = code.slotNames.prefix(positional + code.keywordOnlyCount)
      if let slot = slots.firstIndex(of: text), slot >= code.positionalOnlyCount {
        guard base[slot].isUnset else {
          throw raise(.type, "\(name)() got multiple values for argument '\(text)'")
        }
        base[slot] = value
      } else if code.hasKeywordRest {
        try setItem(of: base[restSlot], heap.string(text), to: value)
      } else if code.slotNames.prefix(code.positionalOnlyCount).contains(text) {
        throw raise(
          .type, "\(name)() got some positional-only arguments passed as keyword arguments: '\(text)'")
      } else {
        throw raise(.type, "\(name)() got an unexpected keyword argument '\(text)'")
      }
    }
    var missing: [String] = []
    for slot in 0..<positional where base[slot].isUnset {
      let place = slot - positional + defaults.count
      if place >= 0 { base[slot] = defaults[place] } else { missing.append(code.slotNames[slot]) }
    }
    guard missing.isEmpty else { throw raise(.type, Self.missing(missing, "positional", name)) }
    for index in 0..<code.keywordOnlyCount where base[positional + index].isUnset {
      let value = heap.functions[function.place].keywordDefaults[index]
      if value.isUnset {
        missing.append(code.slotNames[positional + index])
      } else {
        base[positional + index] = value
      }
    }
    guard missing.isEmpty else { throw raise(.type, Self.missing(missing, "keyword-only", name)) }
  }

  private func tooMany(
    _ code: Code, _ name: String, _ given: Int, _ defaults: Int, _ keywords: [Int32]
  ) -> String {
    let most = code.positionalCount
    let takes =
      defaults > 0
      ? "from \(most - defaults) to \(most) positional arguments"
      : "\(most) positional argument\(most == 1 ? "" : "s")"
    let keywordOnly = keywords.filter {
      code.slotNames.prefix(code.parameterCount).dropFirst(most).contains(names[$0])
    }
    if !keywordOnly.isEmpty {
      return "\(name)() takes \(takes) but \(given) positional argument\(given == 1 ? "" : "s") (and "
        + "\(keywordOnly.count) keyword-only argument\(keywordOnly.count == 1 ? "" : "s")) were given"
    }
    return "\(name)() takes \(takes) but \(given) \(given == 1 ? "was" : "were") given"
  }

  private static func missing(_ names: [String], _ kind: String, _ function: String) -> String {
    let quoted = names.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
      }
    return
      "\(function)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(list)"
  }

  /// Brings arguments into the order of a native function's parameters.
  func bind(
    _ name: String, _ signature: Signature, _ base: UnsafeMutablePointer<Value>, _ count: Int,
    _ keywords: [Int32]
  ) throws(Raised) {
    let given = count - keywords.count
    if let message = signature.complaint(name, given: given, keywords: keywords.count) {
      throw raise(.type, message)
    }
    let values = Array(UnsafeBufferPointer(start: base, count: count))
    for index in signature.names.indices { base[index] = index < given ? values[index] : .unset }
    if case .keywords = signature.style {
      let places = try keywordPlaces(name, signature, given: given, keywords)
      for (index, place) in places.enumerated() { base[place] = values[given + index] }
      return
    }
    for (index, keyword) in keywords.enumerated() {
      guard let slot = signature.names.firstIndex(of: keyword) else {
        if case .compiled(1) = signature.style {
          throw raise(.type, "'\(names[keyword])' is an invalid keyword argument for \(name)()")
        }
        throw raise(.type, "\(name)() got an unexpected keyword argument '\(names[keyword])'")
      }
      guard base[slot].isUnset else {
        throw raise(.type, "\(name)() got multiple values for argument '\(names[keyword])'")
      }
      base[slot] = values[given + index]
    }
    let missing = (0..<signature.required).filter { base[$0].isUnset }
    guard let first = missing.first else { return }
    let words = missing.map { names[signature.names[$0]] }
    if case .compiled(let start) = signature.style {
      throw raise(.type, "\(name)() missing required argument '\(words[0])' (pos \(first + start))")
    }
    throw raise(.type, Self.missing(words, "positional", name))
  }
}
