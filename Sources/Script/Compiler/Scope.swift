import Syntax

/// The variables of a part of a program that has its own.
final class Scope {
  enum Kind { case module, function, classBody, comprehension }

  /// How a name is reached.
  enum Place { case local(Int), cell(Int), global }

  let kind: Kind
  let parent: Scope?
  var bound: [String] = []
  var boundNames: Set<String> = []
  var globals: Set<String> = []
  var nonlocals: Set<String> = []
  var used: Set<String> = []
  var children: [Scope] = []
  /// Names of this scope that inner functions use.
  var captured: Set<String> = []
  /// Names of outer functions that this frame, or one inside it, uses; in the order of first use.
  var free: [String] = []
  /// The slots of this scope's names.
  var slots: [String: Int] = [:]
  var isGenerator = false
  var isGeneratorExpression = false

  init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
    parent?.children.append(self)
  }

  /// The scope whose frame holds this one's variables.
  var frame: Scope {
    var scope = self
    while scope.kind == .comprehension, let parent = scope.parent { scope = parent }
    return scope
  }

  func bind(_ name: String) {
    if boundNames.insert(name).inserted { bound.append(name) }
  }

  /// Finds who owns the names that are used, and notes what has to be shared; parents first.
  func resolve() {
    for name in used.sorted() { find(name) }
    for name in nonlocals.sorted() { find(name) }
    for child in children { child.resolve() }
    // Scopes that hold each other would never be freed.
    children = []
  }

  private func owns(_ name: String) -> Bool {
    boundNames.contains(name) && !globals.contains(name) && !nonlocals.contains(name) && kind != .module
  }

  private func find(_ name: String) {
    if frame.globals.contains(name) && !(kind == .comprehension && boundNames.contains(name)) { return }
    var scope: Scope = self
    var passed: [Scope] = []
    while true {
      // A class's names are seen in its own body only.
      let isVisible = scope.kind != .classBody || scope === self
      if isVisible, scope.owns(name) {
        if scope.frame !== frame {
          scope.captured.insert(name)
          for frame in passed where !frame.free.contains(name) { frame.free.append(name) }
        }
        return
      }
      if scope.kind != .comprehension, scope.kind != .module { passed.append(scope) }
      guard let parent = scope.parent else { return }
      scope = parent
    }
  }

  /// How a name is reached from here.
  func place(of name: String) -> Place {
    var scope: Scope = self
    while true {
      if scope.kind != .classBody || scope === self, scope.owns(name), let slot = scope.slots[name] {
        return scope.captured.contains(name) ? .cell(slot) : .local(slot)
      }
      if scope.kind != .comprehension {
        if scope.globals.contains(name) { return .global }
        if scope.free.contains(name), let slot = scope.slots[name] { return .cell(slot) }
        return .global
      }
      guard let parent = scope.parent else { return .global }
      scope = parent
    }
  }
}
