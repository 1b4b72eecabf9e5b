import Syntax

/// `matplotlib`: whatever a program asks of it is accepted and ignored, with one note.
///
/// An object of it has any attribute, can be called, and has as many elements as `subplots` was told.
enum PlottingModule {
  private static let className = "Plot"

  static func isPlotting(_ module: String) -> Bool { module == "matplotlib" || module == "matplotlib.pyplot" }

  static var definitions: [NativeDefinition] {
    [
      member("__getattr__", "self name") { machine, arguments in
        let name = try machine.word(arguments[1], default: "")
        let extents = try machine.integers(machine.heap.instances[arguments[0].place].payload[1])
        // What gives all plots of a grid in a row keeps their number.
        let isKept = ["flat", "ravel", "flatten", "reshape", "T"].contains(name)
        return machine.plot(name, isKept ? [extents.reduce(1, *)].filter { _ in !extents.isEmpty } : [])
      },
      member("__call__", nil) { machine, arguments in
        let payload = machine.heap.instances[arguments[0].place].payload
        let name = try machine.word(payload[0], default: "")
        guard name == "subplots" else { return machine.plot("", try machine.integers(payload[1])) }
        var extents = [1, 1]
        for (index, value) in arguments.positional.dropFirst().prefix(2).enumerated() {
          extents[index] = try machine.index(value)
        }
        for (index, keyword) in arguments.keywords.enumerated() {
          let value = arguments[arguments.positionalCount + index]
          if machine.names[keyword] == "nrows" { extents[0] = try machine.index(value) }
          if machine.names[keyword] == "ncols" { extents[1] = try machine.index(value) }
        }
        let axes = machine.plot("", extents.filter { $0 > 1 }.map { min($0, 10_000) })
        return machine.heap.tuple([machine.plot("", []), axes])
      },
      member("__getitem__", "self key") { machine, arguments in
        let extents = try machine.integers(machine.heap.instances[arguments[0].place].payload[1])
        return machine.plot("", arguments[1].kind == .tuple ? [] : Array(extents.dropFirst()))
      },
      member("__setitem__", "self key value") { _, _ in .none },
      member("__len__", "self") { machine, arguments in
        Value(try machine.integers(machine.heap.instances[arguments[0].place].payload[1]).first ?? 0)
      },
      member("__iter__", "self") { machine, arguments in
        let extents = try machine.integers(machine.heap.instances[arguments[0].place].payload[1])
        let parts = (0..<(extents.first ?? 0)).map { _ in machine.plot("", Array(extents.dropFirst())) }
        return machine.heap.iterator(.list, over: machine.heap.list(parts))
      },
      member("__enter__", "self") { _, arguments in arguments[0] },
      member("__exit__", "self type= value= traceback=") { _, _ in .none },
    ]
  }

  private static func member(
    _ name: String, _ parameters: String?, _ body: @escaping NativeDefinition.ArrayBody
  ) -> NativeDefinition {
    .member(className, name, parameters, body)
  }
}

extension Machine {
  /// An object that accepts everything: its name, and how many elements it has along each axis.
  func plot(_ name: String, _ extents: [Int]) -> Value {
    instance(of: nativeClass("Plot"), [heap.string(name), heap.tuple(extents.map { Value($0) })])
  }

  /// Any attribute of a module that plots.
  func plottingAttribute(_ name: Int32) -> Value {
    let message = "plotting calls are ignored; `nn plot` draws what a training records"
    if !notes.contains(where: { $0.message == message }) {
      notes.append(ScriptNote(message: message, span: currentSpan))
    }
    return plot(names[name], [])
  }

  /// As many objects as a program unpacks from one that plots; nil for any other value.
  func plots(in value: Value, count: Int) -> [Value]? {
    guard value.kind == .instance, let type = modules["class Plot"],
      heap.instances[value.place].type == type.place, heap.instances[value.place].payload.count == 2
    else { return nil }
    let extents = heap.elements(heap.instances[value.place].payload[1]).map(\.integer)
    guard extents.first ?? count == count else { return nil }
    return (0..<count).map { _ in plot("", Array(extents.dropFirst())) }
  }
}
