import Syntax

extension Machine {
  /// Runs the uppermost frame, whose purpose is ``Frame/Purpose/entry`` or ``Frame/Purpose/next``, until it is left.
  func run() throws(Raised) -> Value {
    let entry = frameCount - 1
    var pc = frames[entry].pc
    var sp = top
    var locals = frames[entry].base
    var constants = frames[entry].code._withUnsafeGuaranteedRef { $0.constants }

    while true {
      do throws(Raised) {
        while true {
          let instruction = pc.pointee
          pc += 1
          let a = Int(instruction.a)
          switch instruction.opcode {
          case .statement:
            fuel &-= 1
            if fuel < 0 || heap.allocated > heap.threshold {
              save(pc, sp)
              try pause()
            }

          case .loadConstant:
            sp.pointee = constants[a]
            sp += 1
          case .pop: sp -= 1
          case .duplicate:
            sp.pointee = sp[-1]
            sp += 1
          case .duplicateTwo:
            sp[0] = sp[-2]
            sp[1] = sp[-1]
            sp += 2
          case .swap:
            let value = sp[-1]
            sp[-1] = sp[-2]
            sp[-2] = value
          case .rotateThree:
            let value = sp[-1]
            sp[-1] = sp[-2]
            sp[-2] = sp[-3]
            sp[-3] = value

          case .loadLocal:
            let value = locals[a]
            if value.isUnset {
              save(pc, sp)
              throw unboundLocal(a)
            }
            sp.pointee = value
            sp += 1
          case .storeLocal:
            sp -= 1
            locals[a] = sp.pointee
          case .deleteLocal:
            if locals[a].isUnset && instruction.b == 0 {
              save(pc, sp)
              throw unboundLocal(a)
            }
            locals[a] = .unset
          case .loadCell:
            let value = heap.cells[locals[a].place].value
            if value.isUnset {
              save(pc, sp)
              throw unboundCell(a)
            }
            sp.pointee = value
            sp += 1
          case .storeCell:
            sp -= 1
            heap.cells[locals[a].place].value = sp.pointee
          case .deleteCell:
            if heap.cells[locals[a].place].value.isUnset && instruction.b == 0 {
              save(pc, sp)
              throw unboundCell(a)
            }
            heap.cells[locals[a].place].value = .unset
          case .loadClosure:
            sp.pointee = locals[a]
            sp += 1
          case .makeCell: locals[a] = Value(.cell, heap.cells.add(CellObject(value: locals[a])))
          case .loadGlobal:
            var value = globals[a]
            if value.isUnset {
              value = builtins[a]
              if value.isUnset {
                save(pc, sp)
                value = try missingGlobal(a)
              }
            }
            sp.pointee = value
            sp += 1
          case .storeGlobal:
            sp -= 1
            globals[a] = sp.pointee
          case .deleteGlobal:
            if globals[a].isUnset && instruction.b == 0 {
              save(pc, sp)
              throw undefined(globalNames.names[a])
            }
            globals[a] = .unset
          case .loadLocalOrGlobal:
            var value = locals[a]
            if value.isUnset {
              save(pc, sp)
              value = try global(Int(instruction.b))
            }
            sp.pointee = value
            sp += 1

          case .binary:
            let left = sp[-2], right = sp[-1]
            if left.kind == .float && right.kind == .float {
              switch instruction.b {
              case 0: sp[-2] = Value(left.float + right.float)
              case 1: sp[-2] = Value(left.float - right.float)
              case 2: sp[-2] = Value(left.float * right.float)
              case 3 where right.float != 0: sp[-2] = Value(left.float / right.float)
              default:
                save(pc, sp)
                sp[-2] = try binary(Int(instruction.b), left, right)
              }
            } else if left.kind == .integer && right.kind == .integer && instruction.b < 3 {
              let (result, overflow) =
                instruction.b == 0
                ? left.integer.addingReportingOverflow(right.integer)
                : instruction.b == 1
                  ? left.integer.subtractingReportingOverflow(right.integer)
                  : left.integer.multipliedReportingOverflow(by: right.integer)
              if overflow {
                save(pc, sp)
                sp[-2] = try binary(Int(instruction.b), left, right)
              } else {
                sp[-2] = Value(result)
              }
            } else {
              save(pc, sp)
              sp[-2] = try binary(Int(instruction.b), left, right)
            }
            sp -= 1
          case .inPlace:
            let left = sp[-2], right = sp[-1]
            if left.kind == .float && right.kind == .float && instruction.b < 3 {
              sp[-2] = Value(
                instruction.b == 0
                  ? left.float + right.float
                  : instruction.b == 1 ? left.float - right.float : left.float * right.float)
            } else {
              save(pc, sp)
              sp[-2] = try inPlace(Int(instruction.b), left, right)
            }
            sp -= 1
          case .unary:
            save(pc, sp)
            sp[-1] = try unary(Int(instruction.b), sp[-1])
          case .not:
            let value = sp[-1]
            if value.kind == .boolean {
              sp[-1] = Value(!value.truth)
            } else {
              save(pc, sp)
              sp[-1] = Value(!(try truth(of: value)))
            }
          case .compare:
            let left = sp[-2], right = sp[-1]
            if left.kind == .integer && right.kind == .integer && instruction.b < 6 {
              let (x, y) = (left.integer, right.integer)
              let result =
                switch instruction.b {
                case 0: x == y
                case 1: x != y
                case 2: x < y
                case 3: x <= y
                case 4: x > y
                default: x >= y
                }
              sp[-2] = Value(result)
            } else {
              save(pc, sp)
              sp[-2] = try compare(Int(instruction.b), left, right)
            }
            sp -= 1

          case .jump: pc += a
          case .jumpBack:
            pc += a
            fuel &-= 1
            if fuel < 0 || heap.allocated > heap.threshold {
              save(pc, sp)
              try pause()
            }
          case .jumpIfFalse:
            sp -= 1
            let value = sp.pointee
            if value.kind == .boolean {
              if !value.truth { pc += a }
            } else {
              save(pc, sp + 1)
              if !(try truth(of: value)) { pc += a }
            }
          case .jumpIfTrue:
            sp -= 1
            let value = sp.pointee
            if value.kind == .boolean {
              if value.truth { pc += a }
            } else {
              save(pc, sp + 1)
              if try truth(of: value) { pc += a }
            }
          case .jumpIfFalseOrPop:
            save(pc, sp)
            if try truth(of: sp[-1]) { sp -= 1 } else { pc += a }
          case .jumpIfTrueOrPop:
            save(pc, sp)
            if try truth(of: sp[-1]) { pc += a } else { sp -= 1 }

          case .buildList:
            let value = heap.list(Array(UnsafeBufferPointer(start: sp - a, count: a)))
            sp -= a
            sp.pointee = value
            sp += 1
          case .buildTuple:
            let value = heap.tuple(Array(UnsafeBufferPointer(start: sp - a, count: a)))
            sp -= a
            sp.pointee = value
            sp += 1
          case .buildSet, .buildDictionary, .buildText, .buildSlice, .setAdd, .dictionarySet, .listExtend,
            .setExtend, .dictionaryMerge, .listToTuple, .formatValue:
            save(pc, sp)
            try build(instruction)
            sp = top
          case .listAppend:
            sp -= 1
            heap.allocated &+= 16
            heap.lists[sp[-a].place].elements.append(sp.pointee)

          case .loadIndex:
            let owner = sp[-2], index = sp[-1]
            if owner.kind == .list, index.kind == .integer, index.integer >= 0,
              index.integer < heap.lists[owner.place].elements.count
            {
              sp[-2] = heap.lists[owner.place].elements[index.integer]
            } else {
              save(pc, sp)
              sp[-2] = try element(of: owner, at: index)
            }
            sp -= 1
          case .storeIndex:
            let value = sp[-3], owner = sp[-2], index = sp[-1]
            if owner.kind == .list, index.kind == .integer, index.integer >= 0,
              index.integer < heap.lists[owner.place].elements.count
            {
              heap.lists[owner.place].elements[index.integer] = value
            } else {
              save(pc, sp)
              try setElement(of: owner, at: index, to: value)
            }
            sp -= 3
          case .deleteIndex:
            save(pc, sp)
            try deleteElement(of: sp[-2], at: sp[-1])
            sp -= 2
          case .loadAttribute:
            save(pc, sp)
            sp[-1] = try attribute(instruction.a, of: sp[-1])
          case .storeAttribute:
            save(pc, sp)
            try setAttribute(instruction.a, of: sp[-1], to: sp[-2])
            sp -= 2
          case .deleteAttribute:
            save(pc, sp)
            try deleteAttribute(instruction.a, of: sp[-1])
            sp -= 1
          case .loadMethod:
            save(pc, sp)
            try loadMethod(instruction.a, at: sp - 1)
            sp += 1

          case .call:
            let arguments = sp - a
            save(pc, sp)
            let isFrame = try invoke(arguments[-1], arguments, a, nil, result: arguments - 1)
            if isFrame { (pc, sp, locals, constants) = resume() } else { sp = top }
          case .callMethod:
            let hasReceiver = !sp[-a - 1].isUnset
            let arguments = hasReceiver ? sp - a - 1 : sp - a
            let callee = sp - a - 2
            save(pc, sp)
            let isFrame = try invoke(
              callee.pointee, arguments, a + (hasReceiver ? 1 : 0), nil, result: callee)
            if isFrame { (pc, sp, locals, constants) = resume() } else { sp = top }
          case .callWithKeywords:
            let arguments = sp - a
            save(pc, sp)
            let isFrame = try invoke(
              arguments[-1], arguments, a, keywordNames(Int(instruction.b)), result: arguments - 1)
            if isFrame { (pc, sp, locals, constants) = resume() } else { sp = top }
          case .callMethodWithKeywords:
            let hasReceiver = !sp[-a - 1].isUnset
            let arguments = hasReceiver ? sp - a - 1 : sp - a
            let callee = sp - a - 2
            save(pc, sp)
            let isFrame = try invoke(
              callee.pointee, arguments, a + (hasReceiver ? 1 : 0), keywordNames(Int(instruction.b)),
              result: callee)
            if isFrame { (pc, sp, locals, constants) = resume() } else { sp = top }
          case .callExpanded:
            save(pc, sp)
            if try invokeExpanded(hasKeywords: instruction.b == 1) {
              (pc, sp, locals, constants) = resume()
            } else {
              sp = top
            }
          case .makeFunction:
            save(pc, sp)
            makeFunction(a, cellCount: Int(instruction.b))
            sp = top
          case .buildClass:
            save(pc, sp)
            try enterClassBody()
            (pc, sp, locals, constants) = resume()
          case .returnValue:
            let frame = frames[frameCount - 1]
            if frame.purpose == .value {
              frameCount -= 1
              frame.result.pointee = sp[-1]
              top = frame.result + 1
            } else {
              save(pc, sp)
              if let value = try leave(sp[-1]) { return value }
            }
            (pc, sp, locals, constants) = resume()
          case .yieldValue:
            save(pc, sp)
            if let value = suspend() { return value }
            (pc, sp, locals, constants) = resume()

          case .getIterator:
            if sp[-1].kind != .iterator && sp[-1].kind != .generator {
              save(pc, sp)
              sp[-1] = try iterator(over: sp[-1])
            }
          case .forEach:
            let iterator = sp[-1]
            if iterator.kind == .iterator {
              let place = iterator.place
              switch heap.iterators[place].kind {
              case .range:
                let index = heap.iterators[place].index, step = heap.iterators[place].step
                if step > 0 ? index < heap.iterators[place].end : index > heap.iterators[place].end {
                  sp.pointee = Value(index)
                  sp += 1
                  heap.iterators[place].index = index &+ step
                } else {
                  sp -= 1
                  pc += a
                }
              case .list:
                let index = heap.iterators[place].index
                let list = heap.iterators[place].source.place
                if index < heap.lists[list].elements.count {
                  sp.pointee = heap.lists[list].elements[index]
                  sp += 1
                  heap.iterators[place].index = index + 1
                } else {
                  heap.iterators[place].kind = .finished
                  sp -= 1
                  pc += a
                }
              default:
                save(pc, sp)
                let value = try next(of: iterator)
                if value.isUnset {
                  sp -= 1
                  pc += a
                } else {
                  sp.pointee = value
                  sp += 1
                }
              }
            } else if iterator.kind == .generator {
              save(pc, sp)
              if try enterGenerator(iterator, purpose: .loop) {
                (pc, sp, locals, constants) = resume()
              } else {
                sp -= 1
                pc += a
              }
            } else {
              save(pc, sp)
              let value = try next(of: iterator)
              if value.isUnset {
                sp -= 1
                pc += a
              } else {
                sp.pointee = value
                sp += 1
              }
            }
          case .unpack:
            let source = sp[-1]
            save(pc, sp)
            if source.kind == .tuple, heap.tuples[source.place].elements.count == a {
              for index in 0..<a { sp[a - 2 - index] = heap.tuples[source.place].elements[index] }
            } else {
              let values = try unpack(source, count: a)
              for index in 0..<a { sp[a - 2 - index] = values[index] }
            }
            sp += a - 1
          case .unpackStarred:
            save(pc, sp)
            try unpack(before: a, after: Int(instruction.b))
            sp = top

          case .raise, .raiseFrom, .raiseAgain, .assertionFailed:
            save(pc, sp)
            throw try raised(by: instruction)
          case .matchException:
            save(pc, sp)
            sp[-1] = Value(try isException(sp[-2], sp[-1]))
          case .endHandler: trimHandled(to: handled.count - 1)
          case .sendOn:
            sp -= 1
            let sent = sp.pointee
            if !sent.isNone, sp[-1].kind == .generator {
              save(pc, sp)
              let answer = try send(sent, to: sp[-1])
              if answer.isUnset {
                sp -= 1
                pc += a
              } else {
                sp.pointee = answer
                sp += 1
                // Back to the `yield` before this.
                pc -= 2
              }
            }
          case .generatorResult: sp[-1] = generatorResult(sp[-1])
          case .exceptionType: sp[-1] = type(of: sp[-1])

          case .importModule, .importFrom, .importAll:
            save(pc, sp)
            try load(instruction)
            sp = top
          case .traced, .copied, .visited:
            save(pc, sp)
            try trace(instruction)
            sp = top
          }
        }
      } catch {
        try catchPending(entry: entry)
        (pc, sp, locals, constants) = resume()
      }
    }
  }

  /// Notes how far the uppermost frame has come.
  @inline(__always)
  private func save(_ pc: UnsafeMutablePointer<Instruction>, _ sp: UnsafeMutablePointer<Value>) {
    frames[frameCount - 1].pc = pc
    top = sp
  }

  /// What the loop keeps at hand of the uppermost frame.
  @inline(__always)
  private func resume() -> (
    UnsafeMutablePointer<Instruction>, UnsafeMutablePointer<Value>, UnsafeMutablePointer<Value>,
    UnsafeMutablePointer<Value>
  ) {
    let frame = frames + (frameCount - 1)
    return (
      frame.pointee.pc, top, frame.pointee.base,
      frame.pointee.code._withUnsafeGuaranteedRef { $0.constants }
    )
  }

  private func keywordNames(_ constant: Int) -> [Int32] {
    let code = frames[frameCount - 1].code._withUnsafeGuaranteedRef { $0.code }
    guard case .names(let names) = code.constants[constant] else { return [] }
    return names
  }
}
