import Arrays
import Syntax

/// Runs compiled programs: one loop over explicit frames, whose operands lie in one piece of memory.
///
/// Calls, generators and loops of a program never nest on the native stack. What asks the program in the middle of an
/// operation (`__eq__` of a list's elements, a key function) enters the loop again, at most ``nestingLimit`` deep.
final class Machine {
  let heap: Heap
  var names: NameTable
  var globalNames: GlobalNames
  /// Values of global variables, and what built-in names mean where these have none.
  var globals = VariableTable()
  var builtins = VariableTable()
  var codes: [LoadedCode] = []
  /// The same without a count of references, for calls.
  var codeTable: [Unmanaged<LoadedCode>] = []

  let stack: UnsafeMutablePointer<Value>
  let stackEnd: UnsafeMutablePointer<Value>
  /// Where the operands in use end.
  var top: UnsafeMutablePointer<Value>
  let frames: UnsafeMutablePointer<Frame>
  var frameCount = 0
  /// Exceptions that are being handled, innermost last.
  var handled: [Value] = []
  var handledTraces: [[TracebackEntry]] = []
  /// Whether what is pending has the place of the frame that raises it again in its trace.
  var isRaisedAgain = false
  /// The exception that a ``Raised`` stands for, and where it came from.
  var pending = Value.none
  var trace: [TracebackEntry] = []
  /// The object that goes before the arguments of the function found last; unset where there is none.
  var receiver = Value.unset
  /// How often the loop was entered within itself.
  var nesting = 0
  static let nestingLimit = 120

  let limits: Limits
  /// Operations that are left.
  var fuel: Int
  var output: [UInt8] = []
  var printMarks: [PrintMark] = []
  var notes: [ScriptNote] = []

  let natives: NativeTable
  /// Natives by the number of their name, for each kind of values.
  private(set) var methods: [[Int32]]
  private(set) var attributes: [[Int32]]
  let kindTypes: [Value]
  /// Types that share a kind of values with others, by their names.
  let namedTypes: [String: Value]
  var exceptionTypes: [ExceptionKind: Value] = [:]
  var modules: [String: Value] = [:]
  /// How arrays are printed, and the collections whose text is being made.
  var printing = PrintOptions()
  let productWorkspace = ProductWorkspace()
  var shown: [Value] = []
  let common: CommonNames
  var randomness: ScriptRandomness

  init(limits: Limits, seed: Int) {
    self.limits = limits
    fuel = limits.operations
    heap = Heap(threshold: limits.collectionThreshold)
    stack = .allocate(capacity: Self.stackSize)
    stackEnd = stack + Self.stackSize - 4096
    top = stack
    frames = .allocate(capacity: limits.depth + Self.nestingLimit + 8)
    names = NameTable()
    globalNames = GlobalNames()
    common = CommonNames(&names)
    randomness = ScriptRandomness(seed: seed)
    registry = NativeRegistry(&names, heap)
    natives = registry.functions
    methods = registry.methods
    attributes = registry.attributes
    kindTypes = registry.kindTypes
    namedTypes = registry.namedTypes
    exceptionTypes = registry.exceptionTypes
    builtinTable = registry.builtins
    nativeModules = registry.modules
  }

  /// Values of built-in names, by the number of the name; unset where there is none.
  let builtinTable: [Value]
  /// Names and natives of each module.
  private(set) var nativeModules: [String: [(name: Int32, native: Int)]]
  private var registry: NativeRegistry
  /// Where operations are recorded; nil in a run without a trace.
  var recorder: Trace?
  /// The trace of the run that is over, whose operations are evaluated again.
  var recorded: Trace?
  /// Which line of a traced program is awaited.
  var watch: TraceWatch?
  /// Which line of a program is looked at without a trace.
  var sampler: LineSampler?
  /// What a trace has to know of the natives; made when a traced program first calls one.
  var nativeEffects = NativeEffects()
  /// What happens to floating-point errors of arrays.
  var floatingErrors = FloatingErrorModes()
  /// What becomes of warnings.
  var warnings = WarningState()

  /// Adds the natives that only programs with arrays use, before the first array is made.
  func prepareArrays() {
    guard !registry.hasArrays else { return }
    registry.addArrays(&names, heap)
    methods = registry.methods
    attributes = registry.attributes
    nativeModules = registry.modules
  }

  private static let stackSize = 1 << 18

  deinit {
    stack.deallocate()
    globals.deallocate()
    builtins.deallocate()
    frames.deallocate()
  }

  /// Where the frame that runs stands in the text.
  var currentSpan: SourceSpan {
    guard frameCount > 0 else { return SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1) }
    return span(of: frames[frameCount - 1])
  }

  func span(of frame: Frame) -> SourceSpan {
    let code = frame.code.takeUnretainedValue()
    let index = max(0, frame.pc - code.instructions - 1)
    return code.code.spans[min(index, code.code.spans.count - 1)]
  }

  /// Takes memory into account before it is taken; throws a MemoryError if there is not so much.
  func reserve(_ bytes: Int) throws(Raised) {
    guard bytes <= limits.memory, heap.live + heap.allocated + bytes <= 2 * limits.memory else {
      throw raise(.memory, "")
    }
  }

  /// Counts a step of an operation that may take many, and ends the program when it has none left.
  @inline(__always)
  func spendStep() throws(Raised) {
    fuel &-= 1
    if fuel < 0 { try pause() }
  }

  /// Counts work that an operation does at once.
  @inline(__always)
  func spend(_ elements: Int) { fuel &-= elements >> 8 }
}
