import Syntax

/// The numbers of names that the machine itself looks for.
struct CommonNames {
  let initializer, call, next, iterator, length, contains, getItem, setItem, deleteItem, getAttribute,
    getDescribed: Int32
  let enter, exit, string, representation, format, equal, hash, truth, arguments, newObject,
    setAttribute: Int32
  let dictionary, `class`, name, module, document, cause, context, reversed, integer, float, index,
    absolute: Int32
  /// The methods of binary operators by the operator's number: from the left, from the right, in place.
  let binary, reflected, inPlace: [Int32]

  init(_ names: inout NameTable) {
    initializer = names.number(of: "__init__")
    call = names.number(of: "__call__")
    next = names.number(of: "__next__")
    iterator = names.number(of: "__iter__")
    length = names.number(of: "__len__")
    contains = names.number(of: "__contains__")
    getItem = names.number(of: "__getitem__")
    setItem = names.number(of: "__setitem__")
    deleteItem = names.number(of: "__delitem__")
    getAttribute = names.number(of: "__getattr__")
    getDescribed = names.number(of: "__get__")
    setAttribute = names.number(of: "__setattr__")
    enter = names.number(of: "__enter__")
    exit = names.number(of: "__exit__")
    string = names.number(of: "__str__")
    representation = names.number(of: "__repr__")
    format = names.number(of: "__format__")
    equal = names.number(of: "__eq__")
    hash = names.number(of: "__hash__")
    truth = names.number(of: "__bool__")
    arguments = names.number(of: "args")
    newObject = names.number(of: "__new__")
    dictionary = names.number(of: "__dict__")
    `class` = names.number(of: "__class__")
    name = names.number(of: "__name__")
    module = names.number(of: "__module__")
    document = names.number(of: "__doc__")
    cause = names.number(of: "__cause__")
    context = names.number(of: "__context__")
    reversed = names.number(of: "__reversed__")
    integer = names.number(of: "__int__")
    float = names.number(of: "__float__")
    index = names.number(of: "__index__")
    absolute = names.number(of: "__abs__")
    let methods = BinaryOperator.allCases.map { $0.methodName.dropFirst(2) }
    binary = methods.map { names.number(of: "__" + $0) }
    reflected = methods.map { names.number(of: "__r" + $0) }
    inPlace = methods.map { names.number(of: "__i" + $0) }
  }
}
