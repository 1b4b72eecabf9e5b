import Syntax

extension Machine {
  /// Runs the uppermost frame, whose purpose is ``Frame/Purpose/entry`` or ``Frame/Purpose/next``, until it is left.
  func run() throws(Raised) -> Value {
    let entry = frameCount - 1
    let heap = heap
    var (frame, pc, sp, locals, variables, constants) = resume()

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
              save(frame, pc, sp)
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
              save(frame, pc, sp)
              throw unboundLocal(a)
            }
            sp.pointee = value
            sp += 1
          case .storeLocal:
            sp -= 1
            locals[a] = sp.pointee
          case .loadCell:
            let value = heap.cells[locals[a].place].value
            if value.isUnset {
              save(frame, pc, sp)
              throw unboundCell(a)
            }
            sp.pointee = value
            sp += 1
          case .storeCell:
            sp -= 1
            heap.cells[locals[a].place].value = sp.pointee
          case .loadClosure:
            sp.pointee = locals[a]
            sp += 1
          case .makeCell: locals[a] = Value(.cell, heap.cells.add(CellObject(value: locals[a])))
          case .loadGlobal:
            var value = globals[a]
            if value.isUnset {
              value = builtins[a]
              if value.isUnset {
                save(frame, pc, sp)
                value = try missingGlobal(a)
              }
            }
            sp.pointee = value
            sp += 1
          case .storeGlobal:
            sp -= 1
            globals[a] = sp.pointee
          case .loadLocalOrGlobal:
            var value = locals[a]
            if value.isUnset {
              save(frame, pc, sp)
              value = try global(Int(instruction.b))
            }
            sp.pointee = value
            sp += 1

          case .binary, .inPlace:
            let left = sp[-2], right = sp[-1]
            let result = Self.quick(instruction.b, left, right)
            if result.isUnset {
              save(frame, pc, sp)
              sp[-2] =
                instruction.opcode == .binary
                ? try binary(Int(instruction.b), left, right) : try inPlace(Int(instruction.b), left, right)
            } else {
              sp[-2] = result
            }
            sp -= 1
          case .variablesBinary:
            let result = Self.quick(pc[1].b, variables[a], variables[Int(pc[0].a)])
            if result.isUnset { pc = separated(pc); continue }
            sp.pointee = result
            sp += 1
            pc += 2
          case .variableConstantBinary:
            let result = Self.quick(pc[1].b, variables[a], constants[Int(pc[0].a)])
            if result.isUnset { pc = separated(pc); continue }
            sp.pointee = result
            sp += 1
            pc += 2
          case .variableBinary:
            let result = Self.quick(pc[0].b, sp[-1], variables[a])
            if result.isUnset { pc = separated(pc); continue }
            sp[-1] = result
            pc += 1
          case .constantBinary:
            let result = Self.quick(pc[0].b, sp[-1], constants[a])
            if result.isUnset { pc = separated(pc); continue }
            sp[-1] = result
            pc += 1
          case .unary:
            let value = sp[-1]
            if value.kind == .float, instruction.b == 0 {
              sp[-1] = Value(-value.float)
            } else {
              save(frame, pc, sp)
              sp[-1] = try unary(Int(instruction.b), value)
            }
          case .not:
            let value = sp[-1]
            if value.kind == .boolean {
              sp[-1] = Value(!value.truth)
            } else {
              save(frame, pc, sp)
              sp[-1] = Value(!(try truth(of: value)))
            }
          case .compareAndJump:
            if let holds = Self.quickOrder(instruction.b, sp[-2], sp[-1]) {
              sp -= 2
              pc = jumped(pc, holds)
              continue
            }
            fallthrough
          case .compare:
            let left = sp[-2], right = sp[-1]
            if let holds = Self.quickOrder(instruction.b, left, right) {
              sp[-2] = Value(holds)
            } else {
              save(frame, pc, sp)
              sp[-2] = try compare(Int(instruction.b), left, right)
            }
            sp -= 1
          case .variablesCompare:
            guard let holds = Self.quickOrder(pc[1].b, variables[a], variables[Int(pc[0].a)]) else {
              pc = separated(pc)
              continue
            }
            pc = jumped(pc + 2, holds)
          case .variableConstantCompare:
            guard let holds = Self.quickOrder(pc[1].b, variables[a], constants[Int(pc[0].a)]) else {
              pc = separated(pc)
              continue
            }
            pc = jumped(pc + 2, holds)

          case .jump: pc += a
          case .jumpBack:
            pc += a
            fuel &-= 1
            if fuel < 0 || heap.allocated > heap.threshold {
              save(frame, pc, sp)
              try pause()
            }
          case .jumpIfFalse:
            sp -= 1
            let value = sp.pointee
            if value.kind == .boolean {
              if !value.truth { pc += a }
            } else {
              save(frame, pc, sp + 1)
              if !(try truth(of: value)) { pc += a }
            }
          case .jumpIfTrue:
            sp -= 1
            let value = sp.pointee
            if value.kind == .boolean {
              if value.truth { pc += a }
            } else {
              save(frame, pc, sp + 1)
              if try truth(of: value) { pc += a }
            }
          case .jumpIfFalseOrPop:
            save(frame, pc, sp)
            if try truth(of: sp[-1]) { sp -= 1 } else { pc += a }
          case .jumpIfTrueOrPop:
            save(frame, pc, sp)
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
          case .listAppend:
            sp -= 1
            heap.allocated &+= 16
            heap.append(sp.pointee, toList: sp[-a].place)

          case .loadIndex:
            let owner = sp[-2], index = sp[-1]
            let value = quickElement(owner, index)
            if value.isUnset {
              save(frame, pc, sp)
              sp[-2] = try element(of: owner, at: index)
            } else {
              sp[-2] = value
            }
            sp -= 1
          case .variablesIndex:
            let value = quickElement(variables[a], variables[Int(pc[0].a)])
            if value.isUnset { pc = separated(pc); continue }
            sp.pointee = value
            sp += 1
            pc += 2
          case .variableIndex:
            let value = quickElement(sp[-1], variables[a])
            if value.isUnset { pc = separated(pc); continue }
            sp[-1] = value
            pc += 1
          case .constantIndex:
            let value = quickElement(sp[-1], constants[a])
            if value.isUnset { pc = separated(pc); continue }
            sp[-1] = value
            pc += 1
          case .storeIndex:
            let value = sp[-3], owner = sp[-2], index = sp[-1]
            if owner.kind == .list, index.kind == .integer, index.integer >= 0,
              index.integer < heap.lists[owner.place].elements.count
            {
              heap.lists[owner.place].elements[index.integer] = value
            } else {
              save(frame, pc, sp)
              try setElement(of: owner, at: index, to: value)
            }
            sp -= 3
          case .loadAttribute:
            let owner = sp[-1]
            let value = quickAttribute(instruction.a, of: owner, hint: &pc[-1].b)
            if value.isUnset {
              save(frame, pc, sp)
              sp[-1] = try attribute(instruction.a, of: owner)
            } else {
              sp[-1] = value
            }
          case .variableAttribute:
            let value = quickAttribute(pc[0].a, of: variables[a], hint: &pc[0].b)
            if value.isUnset { pc = separated(pc); continue }
            sp.pointee = value
            sp += 1
            pc += 1
          case .storeAttribute:
            let owner = sp[-1]
            if !quickSetAttribute(instruction.a, of: owner, to: sp[-2], hint: &pc[-1].b) {
              save(frame, pc, sp)
              try setAttribute(instruction.a, of: owner, to: sp[-2])
            }
            sp -= 2
          case .loadMethod:
            save(frame, pc, sp)
            try loadMethod(instruction.a, at: sp - 1)
            sp += 1

          case .call:
            let arguments = sp - a
            let callee = arguments[-1]
            save(frame, pc, sp)
            if try invoke(callee, arguments, a, nil, result: arguments - 1) {
              (frame, pc, sp, locals, variables, constants) = resume()
            } else {
              sp = top
              if instruction.b != 0, makesIterator(callee) {
                heap.iterators[sp[-1].place].isOwned = true
              }
            }
          case .callMethod:
            let hasReceiver = !sp[-a - 1].isUnset
            let arguments = hasReceiver ? sp - a - 1 : sp - a
            let callee = sp - a - 2
            save(frame, pc, sp)
            let isFrame = try invoke(
              callee.pointee, arguments, a + (hasReceiver ? 1 : 0), nil, result: callee)
            if isFrame { (frame, pc, sp, locals, variables, constants) = resume() } else { sp = top }
          case .callWithKeywords:
            let arguments = sp - a
            save(frame, pc, sp)
            let isFrame = try invoke(
              arguments[-1], arguments, a, keywordNames(Int(instruction.b)), result: arguments - 1)
            if isFrame { (frame, pc, sp, locals, variables, constants) = resume() } else { sp = top }
          case .callMethodWithKeywords:
            let hasReceiver = !sp[-a - 1].isUnset
            let arguments = hasReceiver ? sp - a - 1 : sp - a
            let callee = sp - a - 2
            save(frame, pc, sp)
            let isFrame = try invoke(
              callee.pointee, arguments, a + (hasReceiver ? 1 : 0), keywordNames(Int(instruction.b)),
              result: callee)
            if isFrame { (frame, pc, sp, locals, variables, constants) = resume() } else { sp = top }
          case .callExpanded:
            save(frame, pc, sp)
            if try invokeExpanded(hasKeywords: instruction.b == 1) {
              (frame, pc, sp, locals, variables, constants) = resume()
            } else {
              sp = top
            }
          case .buildClass:
            save(frame, pc, sp)
            try enterClassBody()
            (frame, pc, sp, locals, variables, constants) = resume()
          case .returnValue:
            if frame.pointee.purpose == .value {
              frameCount -= 1
              frame.pointee.result.pointee = sp[-1]
              top = frame.pointee.result + 1
            } else {
              save(frame, pc, sp)
              if let value = try leave(sp[-1]) { return value }
            }
            (frame, pc, sp, locals, variables, constants) = resume()
          case .yieldValue:
            save(frame, pc, sp)
            if frame.pointee.purpose != .next, frame.pointee.purpose != .loop, take(sp[-1], frame.pointee) {
              sp[-1] = .none
              continue
            }
            if let value = suspend() { return value }
            (frame, pc, sp, locals, variables, constants) = resume()

          case .getIterator:
            if sp[-1].kind != .iterator && sp[-1].kind != .generator {
              save(frame, pc, sp)
              sp[-1] = try part(over: sp[-1])
            }
          case .forEachUnpack:
            if sp[-1].kind == .iterator {
              save(frame, pc, sp)
              switch try nextParts(of: sp[-1].place, count: Int(pc[0].a), at: sp) {
              case .taken:
                sp += Int(pc[0].a)
                pc += 1
                continue
              case .ended:
                heap.release(iterator: sp[-1].place)
                sp -= 1
                pc += a
                continue
              case .unknown: break
              }
            }
            fallthrough
          case .forEach, .forEachStore:
            let iterator = sp[-1]
            var value = Value.unset
            if iterator.kind == .iterator {
              value = quickNext(iterator.place)
              if value.isUnset {
                save(frame, pc, sp)
                value = try next(of: iterator)
              }
            } else if iterator.kind == .generator {
              save(frame, pc, sp)
              if try enterGenerator(iterator, purpose: .loop) {
                (frame, pc, sp, locals, variables, constants) = resume()
                continue
              }
            } else {
              save(frame, pc, sp)
              value = try next(of: iterator)
            }
            if value.isUnset {
              if iterator.kind == .iterator { heap.release(iterator: iterator.place) }
              sp -= 1
              pc += a
            } else if instruction.opcode == .forEachStore {
              variables[Int(pc[0].a)] = value
              pc += 1
            } else {
              sp.pointee = value
              sp += 1
            }
          case .unpack:
            let source = sp[-1]
            if !quickUnpack(source, count: a, at: sp - 1) {
              save(frame, pc, sp)
              let values = try unpack(source, count: a)
              for index in 0..<a { sp[a - 2 - index] = values[index] }
            }
            sp += a - 1

          case .raise, .raiseFrom, .raiseAgain, .assertionFailed:
            save(frame, pc, sp)
            throw try raised(by: instruction)
          case .sendOn:
            sp -= 1
            let sent = sp.pointee
            if !sent.isNone, sp[-1].kind == .generator {
              save(frame, pc, sp)
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
          default:
            save(frame, pc, sp)
            try runRare(instruction)
            sp = top
          }
        }
      } catch {
        try catchPending(entry: entry)
        (frame, pc, sp, locals, variables, constants) = resume()
      }
    }
  }

  /// Notes how far the uppermost frame has come.
  @inline(__always)
  private func save(
    _ frame: UnsafeMutablePointer<Frame>, _ pc: UnsafeMutablePointer<Instruction>,
    _ sp: UnsafeMutablePointer<Value>
  ) {
    frame.pointee.pc = pc
    top = sp
  }

  /// What the loop keeps at hand of the uppermost frame.
  @inline(__always)
  private func resume() -> (
    frame: UnsafeMutablePointer<Frame>, pc: UnsafeMutablePointer<Instruction>,
    sp: UnsafeMutablePointer<Value>,
    locals: UnsafeMutablePointer<Value>, variables: UnsafeMutablePointer<Value>,
    constants: UnsafeMutablePointer<Value>
  ) {
    let frame = frames + (frameCount - 1)
    return (
      frame, frame.pointee.pc, top, frame.pointee.base, frame.pointee.variables, frame.pointee.constants
    )
  }

  /// Takes the instruction before `pc` apart again, and goes back to it.
  @inline(__always)
  private func separated(_ pc: UnsafeMutablePointer<Instruction>) -> UnsafeMutablePointer<Instruction> {
    Fusion.separate(pc - 1)
    return pc - 1
  }

  /// Where the conditional jump at `pc` goes.
  @inline(__always)
  private func jumped(
    _ pc: UnsafeMutablePointer<Instruction>, _ truth: Bool
  ) -> UnsafeMutablePointer<Instruction> {
    truth == (pc.pointee.opcode == .jumpIfTrue) ? pc + 1 + Int(pc.pointee.a) : pc + 1
  }

  private func keywordNames(_ constant: Int) -> [Int32] {
    let code = frames[frameCount - 1].code._withUnsafeGuaranteedRef { $0.code }
    guard case .names(let names) = code.constants[constant] else { return [] }
    return names
  }
}
