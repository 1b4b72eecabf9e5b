/// How functions complain that CPython has in C, be they native here or written in the dialect.
extension Machine {
  /// The parameters that keywords name behind `given` positional arguments, checked as CPython's C functions do.
  func keywordPlaces(
    _ name: String, _ signature: Signature, given: Int, _ keywords: [Int32]
  ) throws(Raised) -> [Int] {
    var places: [Int] = []
    var complaint: String?
    for keyword in keywords {
      let slot = signature.names.firstIndex(of: keyword).flatMap { $0 < signature.positionalOnly ? nil : $0 }
      if let slot, slot >= given, !places.contains(slot) {
        places.append(slot)
      } else if let slot {
        let place = signature.place(slot)
        complaint =
          complaint ?? "argument for \(name)() given by name ('\(names[keyword])') and position (\(place))"
      } else {
        complaint = complaint ?? "'\(names[keyword])' is an invalid keyword argument for \(name)()"
      }
    }
    if let slot = (0..<signature.required).first(where: { $0 >= given && !places.contains($0) }) {
      let parameter = names[signature.names[slot]]
      throw raise(
        .type, "\(name)() missing required argument '\(parameter)' (pos \(signature.place(slot)))")
    }
    if let complaint { throw raise(.type, complaint) }
    return places
  }

  /// Refuses arguments of a function of the dialect's own that CPython has in C.
  func checkNativeStyle(
    _ loaded: LoadedCode, _ given: Int, _ keywords: [Int32], defaults: Int
  ) throws(Raised) {
    let code = loaded.code
    let parts = code.qualifiedName.split(separator: ".").map(String.init)
    guard let module = loaded.module, let first = parts.first, parts.count <= 2,
      Self.isNative(first, in: module)
    else { return }
    let hidden = parts.count - 1
    var (name, style) = (code.name, Signature.Style.builtin)
    if hidden == 0 {
      style = module == "itertools" ? .type : module == "operator" ? .function("_operator") : .builtin
    } else if name == "__init__" || name == "__call__" {
      (name, style) = (first, .type)
    } else {
      style = .method(first)
    }
    // The object of an initializer does not count.
    let skipped = if case .type = style { hidden } else { 0 }
    let all = code.positionalCount + code.keywordOnlyCount
    let required = code.positionalCount - defaults - skipped
    let positionalOnly = max(code.positionalOnlyCount, hidden) - skipped
    let positional = code.positionalCount - skipped
    var count = given - skipped
    if code.hasRest {
      if count < required, keywords.isEmpty || code.hasKeywordRest {
        throw raise(.type, missing(name, required, count, style))
      }
      count = min(count, positional)
    }
    let signature = Signature(
      names: code.slotNames[skipped..<all].map { names.number(of: $0) }, required: required,
      positional: positional, positionalOnly: positionalOnly,
      style: style.taking(keywords: positionalOnly < all - skipped))
    guard !code.hasKeywordRest else { return }
    if let message = signature.complaint(name, given: count, keywords: keywords.count) {
      throw raise(.type, message)
    }
    if case .keywords = signature.style {
      _ = try keywordPlaces(name, signature, given: count, keywords)
    }
  }

  /// What a function says that takes any number of arguments behind those it misses.
  private func missing(_ name: String, _ required: Int, _ given: Int, _ style: Signature.Style) -> String {
    // A function of a C module says that there may be more.
    let isFunction = if case .function = style { true } else { false }
    return Signature(names: [], required: required, positional: required + (isFunction ? 1 : 0), style: style)
      .complaint(name, given: given, keywords: 0) ?? ""
  }

  /// Whether CPython has a function or class of a module in C.
  private static func isNative(_ name: String, in module: String) -> Bool {
    switch module {
    case "itertools", "operator": name.first != "_"
    case "functools": name == "reduce" || name == "partial" || name == "cmp_to_key"
    case "collections": name == "deque" || name == "defaultdict"
    default: false
    }
  }

  /// The name of a function in messages: methods of named tuples have that of the class they are called on.
  func functionName(_ loaded: LoadedCode, _ base: UnsafeMutablePointer<Value>, _ count: Int) -> String {
    let name = loaded.code.qualifiedName
    guard loaded.module == "collections", count > 0, name.hasPrefix("_NamedTuple.") else { return name }
    let type = base.pointee.kind == .type ? base.pointee : type(of: base.pointee)
    return "\(heap.types[type.place].name).\(loaded.code.name)"
  }
}
