import Testing

@testable import Script

/// What an operation of the table of integers gives.
private func result(_ a: LargeInteger, _ operation: String, _ operand: String) throws -> Text {
  let b = TextTable.integer(operand)
  func text(_ value: LargeInteger) throws -> Text { Text(try value.decimal()) }
  switch operation {
  case "+": return try text(a + b)
  case "-": return try text(a - b)
  case "*": return try text(a.multiplied(by: b))
  case "//": return try text(a.dividedDown(by: b).quotient)
  case "%": return try text(a.dividedDown(by: b, message: "integer modulo by zero").remainder)
  case "&": return try text(a & b)
  case "\\7c;": return try text(a | b)
  case "^": return try text(a ^ b)
  case "~": return try text(~a)
  case "<": return a < b ? "1" : "0"
  case "/": return TextTable.bits(try a.dividedTruly(by: b))
  case "<<": return try text(a.shifted(left: b.small ?? 0))
  case ">>": return try text(a.shifted(right: b.small ?? 0))
  case "**": return try text(a.raised(to: UInt64(b.small ?? 0)))
  case "float": return TextTable.bits(try a.double())
  case "hash": return Text(String(NumberHash.of(a)))
  case "round": return try text(NumberRounding.round(IntegerValue(a), digits: b.small ?? 0).expanded)
  case "compare": return Text(IntegerOrder.compare(a, TextTable.double(operand)).map(String.init) ?? "nan")
  default: return "?"
  }
}

@Suite struct IntegerTests {
  @Test func operationsGiveWhatPythonGives() {
    for row in TextTable.rows(TextOracle.integers) where row[1] != "x/" {
      let found = TextTable.attempt { try result(TextTable.integer(row[0]), row[1], row[2]) }
      #expect(found == TextTable.text(row[3]), "\(row)")
    }
  }

  @Test func quotientsOfHugeIntegersAreRoundedOnce() {
    for row in TextTable.rows(TextOracle.integers) where row[1] == "x/" {
      let (a, b) = (TextTable.integer(hexadecimal: row[0]), TextTable.integer(hexadecimal: row[2]))
      let found = TextTable.attempt { TextTable.bits(try a.dividedTruly(by: b)) }
      #expect(found == TextTable.text(row[3]), "\(row)")
    }
  }

  @Test func doublesRoundConvertAndHashAsInPython() {
    for row in TextTable.rows(TextOracle.doubles) {
      let x = TextTable.double(row[0])
      let found = TextTable.attempt {
        switch row[1] {
        case "repr": return Text(FloatText.representation(x))
        case "round": return TextTable.bits(try NumberRounding.round(x, digits: Int(row[2]) ?? 0))
        case "whole": return Text(try NumberRounding.integer(x).expanded.decimal())
        case "int": return Text(try NumberRounding.truncated(x).expanded.decimal())
        default: return Text(String(NumberHash.of(x)))
        }
      }
      #expect(found == TextTable.text(row[3]), "\(row)")
    }
  }

  @Test func wordsAreGivenBackAsWords() {
    #expect(LargeInteger(Int.min).small == Int.min)
    #expect((LargeInteger(Int.max) + LargeInteger(1)).small == nil)
    #expect((LargeInteger(Int.min) - LargeInteger(1)).small == nil)
    #expect((LargeInteger(Int.max) - LargeInteger(Int.max)).small == 0)
    #expect(IntegerValue(LargeInteger(UInt64.max)) == .large(LargeInteger(UInt64.max)))
  }

  @Test func divisionAgreesWithMultiplicationForAwkwardLimbs() throws {
    let limbs: [UInt64] = [0, 1, .max, .max - 1, 1 << 63, (1 << 63) - 1]
    var numbers: [LargeInteger] = []
    for a in limbs {
      for b in limbs {
        for c in limbs {
          numbers.append(LargeInteger(isNegative: false, magnitude: Magnitude(limbs: [a, b, c, a])))
          numbers.append(LargeInteger(isNegative: false, magnitude: Magnitude(limbs: [c, b])))
        }
      }
    }
    for a in numbers.prefix(120) {
      for b in numbers where !b.isZero {
        let (quotient, remainder) = try a.dividedDown(by: b)
        #expect(try quotient.multiplied(by: b) + remainder == a)
        #expect(remainder.magnitude < b.magnitude)
      }
    }
  }

  @Test func moduloPowersAreThoseOfPython() throws {
    let ten = LargeInteger(10)
    let exponent = try ten.raised(to: 20)
    #expect(try LargeInteger(3).raised(to: exponent, modulo: LargeInteger(7)).small == 4)
    #expect(try LargeInteger(3).raised(to: LargeInteger(-1), modulo: LargeInteger(7)).small == 5)
    #expect(try LargeInteger(5).raised(to: LargeInteger(2), modulo: LargeInteger(-7)).small == -3)
    #expect(throws: TextError.value("base is not invertible for the given modulus")) {
      try LargeInteger(4).raised(to: LargeInteger(-1), modulo: LargeInteger(8))
    }
    #expect(throws: TextError.value("pow() 3rd argument cannot be 0")) {
      try ten.raised(to: LargeInteger(2), modulo: LargeInteger(0))
    }
  }

  @Test func whatIsTooLargeIsAMemoryError() throws {
    let big = try LargeInteger(1).shifted(left: LargeInteger.bitLimit)
    #expect(throws: TextError.memory) { try big.multiplied(by: big) }
    #expect(throws: TextError.memory) { try LargeInteger(1).shifted(left: .max) }
    #expect(throws: TextError.memory) { try LargeInteger(3).raised(to: .max) }
    #expect(try LargeInteger(-1).raised(to: .max).small == -1)
    #expect(throws: TextError.value("negative shift count")) { try big.shifted(left: -1) }
    #expect(throws: TextError.value("negative shift count")) { try big.shifted(right: Int.min) }
    #expect(try big.shifted(right: .max).small == 0)
  }

  @Test func endlessModuloPowersAreRefused() throws {
    let big = try LargeInteger(1).shifted(left: 1 << 19)
    #expect(throws: TextError.memory) { try LargeInteger(3).raised(to: big, modulo: big) }
    let long = try LargeInteger(1).shifted(left: 2_048)
    let power = try LargeInteger(3).raised(to: long, modulo: long - LargeInteger(1))
    #expect(power < long)
  }

  @Test func moreThan4300DigitsAreNotWritten() throws {
    let message =
      "Exceeds the limit (4300 digits) for integer string conversion; "
      + "use sys.set_int_max_str_digits() to increase the limit"
    let most = try LargeInteger(10).raised(to: 4300)
    #expect(throws: TextError.value(message)) { try most.decimal() }
    #expect(try (most - LargeInteger(1)).decimal() == String(repeating: "9", count: 4300))
    let read = "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
    #expect(throws: TextError.value(read + "use sys.set_int_max_str_digits() to increase the limit")) {
      try NumberReading.integer(Text(String(repeating: "0", count: 4301)))
    }
  }

  @Test func wordsCompareWithDoublesByExactValue() {
    #expect(IntegerOrder.compare((1 << 53) + 1, 0x1p53) == 1)
    #expect(IntegerOrder.compare(Int.max, 0x1p63) == -1)
    #expect(IntegerOrder.compare(Int.min, -0x1p63) == 0)
    #expect(IntegerOrder.compare(-3, -2.5) == -1)
    #expect(IntegerOrder.compare(-2, -2.5) == 1)
    #expect(IntegerOrder.compare(0, .nan) == nil)
  }
}
