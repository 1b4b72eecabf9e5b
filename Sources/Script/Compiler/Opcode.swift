/// What an ``Instruction`` does; `a`, `b` are its numbers, "top" is the uppermost operand.
enum Opcode: UInt8 {
  /// The next statement begins: the place where limits are counted and garbage is looked for.
  case statement

  // Operands.
  case loadConstant, pop, duplicate, duplicateTwo, swap, rotateThree

  // Variables; `a` is a slot of the frame or a number of a global name.
  case loadLocal, storeLocal, deleteLocal
  case loadCell, storeCell, deleteCell, loadClosure, makeCell
  case loadGlobal, storeGlobal, deleteGlobal
  /// A name in a class body: the slot `a`, else the global `b`.
  case loadLocalOrGlobal

  // Operators; `b` is the operator's place in its enum.
  case unary, binary, inPlace, compare, not

  // Jumps; `a` is the distance from the next instruction.
  case jump, jumpBack, jumpIfFalse, jumpIfTrue, jumpIfFalseOrPop, jumpIfTrueOrPop

  // Displays of `a` values, or additions to the one `a` places below the top.
  case buildList, buildTuple, buildSet, buildDictionary, buildText, buildSlice
  case listAppend, setAdd, dictionarySet, listExtend, setExtend, dictionaryMerge, listToTuple
  /// Formats top; `a` is 1 if a specification lies above it, `b` the conversion's character or 0.
  case formatValue

  // Subscripts and attributes; `a` is a name.
  case loadIndex, storeIndex, deleteIndex
  case loadAttribute, storeAttribute, deleteAttribute
  /// Replaces top by a function and the object it is called on, or by a callable and nothing.
  case loadMethod

  // Calls with `a` arguments; the names of the last ones are constant `b`. In `call`, `b` says that only a loop gets the
  // result.
  case call, callMethod, callWithKeywords, callMethodWithKeywords
  /// A callable, a list of positional arguments and, if `b`, a dictionary of the others.
  case callExpanded
  case makeFunction, buildClass, returnValue, yieldValue
  /// Replaces a generator that has ended by what it returned.
  case generatorResult
  /// Hands what was sent, unless it is None, to the generator below it and yields its answer; `a` is the end.
  case sendOn

  // Iteration.
  case getIterator, forEach, unpack, unpackStarred

  // Exceptions.
  case raise, raiseFrom, raiseAgain, matchException, endHandler, assertionFailed, exceptionType

  // Modules.
  case importModule, importFrom, importAll

  // A program whose operations are recorded has these too.
  /// Does what `b >> 8` does with `a` and `b & 255`, and records it.
  case traced
  /// Gives a number or array another name; always, if `b`.
  case copied
  /// A statement begins whose line may be awaited.
  case visited

  // The first of several instructions that often follow each other (``Fusion``); `b` is what it was itself.
  // A variable is a slot, or in a module a global name.
  /// Variable, variable or constant, operator; variable or constant, operator.
  case variablesBinary, variableConstantBinary, variableBinary, constantBinary
  /// Variable, variable or constant, comparison, conditional jump; comparison, conditional jump.
  case variablesCompare, variableConstantCompare, compareAndJump
  /// Variable, variable, subscript; variable or constant, subscript.
  case variablesIndex, variableIndex, constantIndex
  /// Variable, attribute.
  case variableAttribute
  /// Iteration, unpacking or storing of a local variable.
  case forEachUnpack, forEachStore
}
