import Arrays

/// All objects of a machine, one table for each kind.
///
/// Objects refer to each other by place, so that nothing is freed recursively, cycles do no harm, and copying the tables
/// is a snapshot.
final class Heap {
  let largeIntegers = Pool(blank: LargeInteger(0))
  let strings = Pool(blank: Text(""))
  let lists = Pool(blank: ListObject())
  let tuples = Pool(blank: ListObject())
  let dictionaries = Pool(blank: DictionaryObject())
  let sets = Pool(blank: DictionaryObject())
  let slices = Pool(blank: SliceObject())
  let ranges = Pool(blank: RangeObject())
  let arrays: Pool<ArrayObject>
  /// Memory for small arrays.
  let spares = SpareBuffers()
  let functions = Pool(blank: FunctionObject())
  let boundMethods = Pool(blank: BoundMethodObject())
  let types = Pool(blank: TypeObject())
  let instances = Pool(blank: InstanceObject())
  let modules = Pool(blank: ModuleObject())
  let cells = Pool(blank: CellObject())
  let iterators = Pool(blank: IteratorObject())
  let generators = Pool(blank: GeneratorObject())
  let properties = Pool(blank: PropertyObject())
  let wrappers = Pool(blank: WrapperObject())
  let views = Pool(blank: ViewObject())
  let supers = Pool(blank: SuperObject())

  /// Changes with the attributes of any class, for what is remembered of them.
  var typeVersion = 0
  /// What ``Machine/typeAttribute(_:of:)`` found last.
  let foundAttributes: UnsafeMutablePointer<FoundAttribute>

  /// Bytes taken since the last collection, about.
  var allocated = 0
  /// Bytes in use after the last collection, about.
  var live = 0
  static let usualThreshold = 3 << 19
  /// How many bytes may be taken before the next collection.
  var threshold: Int
  /// The same where few objects are in use.
  private let leastThreshold: Int

  init(threshold: Int) {
    self.threshold = threshold
    leastThreshold = threshold
    foundAttributes = .allocate(capacity: FoundAttribute.count)
    foundAttributes.initialize(repeating: FoundAttribute(), count: FoundAttribute.count)
    arrays = Pool(blank: ArrayObject(array: NDArray(unfilled: .float64, Dimensions(0))))
  }

  deinit { foundAttributes.deallocate() }

  // MARK: Making objects

  @inline(__always)
  func value(_ array: consuming NDArray) -> Value {
    let place = arrays.add(ArrayObject(array: array))
    let buffer = arrays.arrayAddress(of: place).pointee.buffer
    allocated &+= buffer.byteCount &+ 128
    if buffer.owner < 0 { buffer.owner = Int32(truncatingIfNeeded: place) }
    return Value(.array, place)
  }

  @inline(__always)
  func value(_ result: ArrayValue) -> Value {
    switch result {
    case .array(let array): value(array)
    case .scalar(let scalar): Value(scalar)
    }
  }

  func list(_ elements: [Value]) -> Value {
    allocated &+= 48 &+ 16 &* elements.count
    return Value(.list, lists.add(ListObject(elements: elements)))
  }

  /// Adds an element to a list, which makes room for several with the first.
  @inline(__always)
  func append(_ element: Value, toList place: Int) {
    let list = lists.address(of: place)
    if list.pointee.elements.capacity == 0 { list.pointee.elements.reserveCapacity(4) }
    list.pointee.elements.append(element)
  }

  func tuple(_ elements: [Value], type: Value = .unset) -> Value {
    allocated &+= 48 &+ 16 &* elements.count
    return Value(.tuple, tuples.add(ListObject(elements: elements, type: type)))
  }

  func string(_ text: Text) -> Value {
    allocated &+= 48 &+ text.count
    return Value(.string, strings.add(text))
  }

  func string(_ text: String) -> Value { string(Text(text)) }

  /// An integer of any size in its shortest form.
  func value(_ number: LargeInteger) -> Value {
    if let small = number.small { return Value(small) }
    allocated &+= 64 &+ number.bitLength / 8
    return Value(.largeInteger, largeIntegers.add(number))
  }

  func dictionary() -> Value {
    allocated &+= 128
    return Value(.dictionary, dictionaries.add(DictionaryObject()))
  }

  func view(_ part: ViewObject.Part, of dictionary: Value) -> Value {
    allocated &+= 48
    return Value(.view, views.add(ViewObject(part: part, dictionary: dictionary)))
  }

  func set(isFrozen: Bool = false) -> Value {
    allocated &+= 128
    var object = DictionaryObject()
    object.isFrozen = isFrozen
    return Value(.set, sets.add(object))
  }

  func iterator(_ kind: IteratorObject.Kind, over source: Value) -> Value {
    allocated &+= 80
    return Value(.iterator, iterators.add(IteratorObject(kind, over: source)))
  }

  /// Frees an iterator that has ended, and those inside it, as far as nobody else knows them.
  func release(iterator place: Int) {
    guard iterators[place].isOwned else { return }
    if !iterators[place].parts.isEmpty {
      for part in iterators[place].parts where part.kind == .iterator { release(iterator: part.place) }
      iterators[place].parts = []
    }
    let source = iterators[place].source
    if source.kind == .iterator { release(iterator: source.place) }
    iterators[place].kind = .finished
    iterators[place].source = .unset
    iterators[place].isOwned = false
    iterators.release(place)
  }

  func boundMethod(_ function: Value, _ receiver: Value) -> Value {
    allocated &+= 48
    return Value(.boundMethod, boundMethods.add(BoundMethodObject(function: function, receiver: receiver)))
  }

  /// How many bytes may be taken before the next collection when so many are in use.
  func nextThreshold(_ live: Int) -> Int {
    leastThreshold < Self.usualThreshold
      ? max(leastThreshold, live / 64) : max(Self.usualThreshold, live / 2)
  }

  /// The elements of a list or tuple.
  func elements(_ value: Value) -> [Value] {
    value.kind == .list ? lists[value.place].elements : tuples[value.place].elements
  }
}
