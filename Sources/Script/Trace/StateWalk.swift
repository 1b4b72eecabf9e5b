import Syntax

/// Goes through everything that a program can reach, nearest first and without recursion, and finds numbers and arrays.
struct StateWalk {
  /// A value that is still to be looked at.
  private struct Step {
    let value: Value
    let path: String
    /// How many containers are around it.
    let level: Int
    let depth: Int?
  }

  /// How deep containers are looked into: nobody names what lies deeper.
  private static let levelLimit = 16
  /// How many values are looked at, and how many found, at most.
  private static let limit = 1_000_000
  private static let foundLimit = 100_000

  private let machine: Machine
  private var open: [Step] = []
  private var next = 0
  /// Containers that were seen, by kind and place.
  private var seen: Set<Value.Identity> = []
  private(set) var found: [(path: String, value: Value, depth: Int?)] = []

  init(_ machine: Machine) { self.machine = machine }

  /// Adds what a variable holds.
  mutating func add(_ name: String, _ value: Value, depth: Int?) {
    var value = value
    if value.kind == .cell { value = machine.heap.cells[value.place].value }
    // Names that no program can write are the machine's own.
    guard !value.isUnset, name.first != "." else { return }
    open.append(Step(value: value, path: name, level: 0, depth: depth))
  }

  /// Looks at everything that was added, and what it leads to.
  mutating func run() {
    while next < open.count, next < Self.limit, found.count < Self.foundLimit {
      let step = open[next]
      next += 1
      visit(step)
    }
  }

  private mutating func visit(_ step: Step) {
    let (heap, value) = (machine.heap, step.value)
    func isNew() -> Bool { step.level < Self.levelLimit && seen.insert(value.identity).inserted }
    switch value.kind {
    case .array: found.append((step.path, value, step.depth))
    case .list, .tuple:
      guard isNew() else { return }
      for (index, element) in heap.elements(value).prefix(Self.limit - open.count).enumerated()
      where element.leadsToNumbers {
        open.append(
          Step(value: element, path: "\(step.path)[\(index)]", level: step.level + 1, depth: step.depth))
      }
    case .dictionary:
      guard isNew() else { return }
      for entry in heap.dictionaries[value.place].entries.prefix(Self.limit - open.count)
      where !entry.key.isUnset && entry.value.leadsToNumbers {
        guard let key = keyText(entry.key) else { continue }
        open.append(
          Step(value: entry.value, path: "\(step.path)[\(key)]", level: step.level + 1, depth: step.depth))
      }
    case .instance:
      guard isNew() else { return }
      let instance = heap.instances[value.place]
      if let payload = machine.payload(of: value), payload.leadsToNumbers {
        open.append(Step(value: payload, path: step.path, level: step.level, depth: step.depth))
      }
      for attribute in instance.attributes where attribute.value.leadsToNumbers {
        add(attribute, of: step)
      }
      for type in heap.types[instance.type].linearization {
        for attribute in heap.types[type.place].attributes where attribute.value.leadsToNumbers {
          guard !instance.attributes.contains(where: { $0.name == attribute.name }) else { continue }
          add(attribute, of: step)
        }
      }
    default:
      if value.kind.isPlainNumber { found.append((step.path, value, step.depth)) }
    }
  }

  private mutating func add(_ attribute: Attribute, of step: Step) {
    let name = machine.names[attribute.name]
    guard name.first != "." else { return }
    open.append(
      Step(value: attribute.value, path: "\(step.path).\(name)", level: step.level + 1, depth: step.depth))
  }

  /// A key as a program would write it; nil for one that is neither text nor an integer.
  private func keyText(_ key: Value) -> String? {
    switch key.kind {
    case .string:
      var text = ""
      for character in machine.heap.strings[key.place].description {
        if character == "\"" || character == "\\" { text.append("\\") }
        text.append(character)
      }
      return "\"\(text)\""
    case .integer, .boolean, .numpyInteger: return "\(key.integer)"
    default: return nil
    }
  }
}

extension Value {
  /// What makes two values the same object.
  struct Identity: Hashable {
    let kind: ValueKind
    let bits: UInt64
  }

  var identity: Identity { Identity(kind: kind, bits: bits) }

  /// Whether it is a number, an array or something that may hold some.
  fileprivate var leadsToNumbers: Bool {
    switch kind {
    case .array, .list, .tuple, .dictionary, .instance: true
    default: kind.isPlainNumber
    }
  }
}

extension Machine {
  /// The numbers and arrays that the program can reach; numbers without a node are no part of any computation yet.
  func variables(_ recorder: Trace) -> [TracedVariable] {
    var walk = StateWalk(self)
    var seenFrames = 0
    for index in (0..<frameCount).reversed() {
      let (frame, code) = (frames[index], frames[index].code.takeUnretainedValue())
      guard code.module == nil, code.code.kind != .module else { continue }
      for (slot, name) in code.code.slotNames.enumerated() {
        walk.add(name, frame.base[slot], depth: seenFrames)
      }
      seenFrames += 1
    }
    for (number, name) in globalNames.names.enumerated()
    where number < globals.count && globalNames.known(name) == number {
      walk.add(names[name], globals[number], depth: nil)
    }
    walk.run()
    return walk.found.compactMap { path, value, depth in
      guard value.kind == .array || value.node != 0, let node = node(of: value, recorder) else { return nil }
      return TracedVariable(
        path: path, node: NodeID(node), depth: depth, array: value.kind == .array ? value.place : nil)
    }
  }
}
