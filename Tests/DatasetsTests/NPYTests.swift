import Datasets
import Foundation
import Tensor
import Testing

/// Reads a file that is given as its bytes.
private func read(_ bytes: [UInt8]) throws(NPYError) -> NPYArray {
  var rest = bytes[...]
  return try NPYReader.read(size: bytes.count) { buffer in
    guard rest.count >= buffer.count else { return false }
    buffer.copyBytes(from: rest.prefix(buffer.count))
    rest = rest.dropFirst(buffer.count)
    return true
  }
}

/// A file of format 1.0 with a header and numbers that are all 0.
private func file(_ header: String, zeros: Int = 0, version: UInt8 = 1) -> [UInt8] {
  let length = header.utf8.count
  return [0x93] + Array("NUMPY".utf8) + [version, 0, UInt8(length & 0xFF), UInt8(length >> 8)]
    + Array(header.utf8) + Array(repeating: 0, count: zeros)
}

private func header(_ shape: String, type: String = "'<f4'", order: String = "False") -> String {
  "{'descr': \(type), 'fortran_order': \(order), 'shape': \(shape), }"
}

@Suite struct NPYTests {
  @Test func filesOfNumPyAreRead() throws {
    for oracle in NPYOracle.saved + NPYOracle.others {
      let array = try read(Array(#require(Data(base64Encoded: oracle.file))))
      #expect(array.shape == oracle.shape, "\(oracle.name)")
      #expect(
        array.numbers.doubles.map(\.bitPattern) == oracle.elements.map(\.bitPattern), "\(oracle.name)")
    }
  }

  @Test func filesAreWrittenByteForByteAsNumPyDoes() throws {
    for oracle in NPYOracle.saved {
      let precision = oracle.name.hasPrefix("<f4") ? NPYWriter.Precision.float32 : .float64
      var written = Data()
      NPYWriter(precision).write(Numbers(oracle.elements), shape: oracle.shape) {
        written.append(contentsOf: $0)
      }
      #expect(written.base64EncodedString() == oracle.file, "\(oracle.name)")
    }
  }

  @Test func arraysOfManyPiecesComeBack() throws {
    for shape in [[40_001], [3, 20_011], [20_011, 3], [2, 3, 7_001]] {
      let elements = (0..<shape.reduce(1, *)).map { Double($0 * $0 % 1_009) }
      for precision in [NPYWriter.Precision.float32, .float64] {
        var written: [UInt8] = []
        NPYWriter(precision).write(Numbers(elements), shape: shape) { written += $0 }
        #expect(try read(written) == NPYArray(shape: shape, elements: elements))
      }
    }
  }

  @Test func manyPiecesInFortransOrderComeBack() throws {
    let (rows, columns) = (301, 203)
    var stored: [UInt8] = []
    for column in 0..<columns {
      for row in 0..<rows { withUnsafeBytes(of: Int16(row - column).littleEndian) { stored += $0 } }
    }
    let array = try read(file(header("(301, 203)", type: "'<i2'", order: "True")) + stored)
    #expect(array.numbers.doubles == (0..<rows).flatMap { row in (0..<columns).map { Double(row - $0) } })
  }

  @Test func higherDimensionsBecomeColumns() {
    let images = NPYArray(shape: [2, 3, 2], elements: (0..<12).map(Double.init))
    #expect(images.matrix == Matrix(rows: 2, columns: 6, elements: (0..<12).map(Double.init)))
    #expect(NPYArray(shape: [], elements: [5]).matrix == Matrix(rows: 1, columns: 1, elements: [5]))
    #expect(NPYArray(shape: [2], elements: [5, 6]).matrix == Matrix(rows: 2, columns: 1, elements: [5, 6]))
  }

  @Test func headersMayBeWrittenOtherwise() throws {
    for text in [
      "{\"shape\":(2 ,1),\"descr\":\"<f4\",\"fortran_order\":True}",
      " { 'fortran_order' : False , 'shape' : ( 2 , 1 , ) , 'descr' : '<f4' } \n",
    ] {
      #expect(try read(file(text, zeros: 8)) == NPYArray(shape: [2, 1], elements: [0, 0]))
    }
  }

  @Test(arguments: [
    ("", NPYError.syntax(byte: 10, expected: .openingBrace)),
    ("{", .syntax(byte: 11, expected: .quotedText)),
    ("{}", .missingKey(.elementType)),
    ("{'descr' '<f4'}", .syntax(byte: 19, expected: .colon)),
    ("{'descr: 4}", .syntax(byte: 11, expected: .quotedText)),
    ("{'descr': '<f4' 'shape': ()}", .syntax(byte: 26, expected: .commaOrBrace)),
    ("{'descr': '<f4'", .syntax(byte: 25, expected: .commaOrBrace)),
    ("{'descr': 4}", .syntax(byte: 20, expected: .quotedText)),
    ("{'descr': '<f4', }", .missingKey(.order)),
    ("{'descr': '<f4', 'fortran_order': False}", .missingKey(.shape)),
    ("{'descr': '<f4', 'descr': '<f4'}", .duplicateKey(byte: 27, key: .elementType)),
    ("{'descr': '<f4', 'sahpe': ()}", .unknownKey(byte: 27, name: "sahpe")),
    (header("()", order: "false"), .syntax(byte: 44, expected: .trueOrFalse)),
    (header("3"), .syntax(byte: 60, expected: .openingParenthesis)),
    (header("(3 4)"), .syntax(byte: 63, expected: .commaOrParenthesis)),
    (header("(3, -4)"), .syntax(byte: 64, expected: .dimension)),
    (header("(3, 4L)"), .syntax(byte: 65, expected: .commaOrParenthesis)),
    (header("(,)"), .syntax(byte: 61, expected: .dimension)),
    (header("(99999999999999999999,)"), .syntax(byte: 61, expected: .dimension)),
    (header("()") + "x", .syntax(byte: 65, expected: .end)),
    (header("()", type: "'>f8'"), .elementType(byte: 20, found: ">f8")),
    (header("()", type: "'<f2'"), .elementType(byte: 20, found: "<f2")),
    (header("()", type: "[('a', '<f4')]"), .elementType(byte: 20, found: "[")),
    (
      header("(\(String(repeating: "1, ", count: 65)))"), .tooManyDimensions(found: 65, limit: 64)
    ),
    (header("(3, 0)"), .empty(shape: [3, 0])),
    (header("(0, 9223372036854775807)"), .empty(shape: [0, 9_223_372_036_854_775_807])),
    (header("(50000001,)"), .tooLarge(shape: [50_000_001], limit: 50_000_000)),
    (header("(4294967296, 4294967296)"), .tooLarge(shape: [1 << 32, 1 << 32], limit: 50_000_000)),
    (header("(3,)"), .size(found: 8, expected: 12)),
    (header("(1,)"), .size(found: 8, expected: 4)),
    (header("(50000000,)"), .size(found: 8, expected: 200_000_000)),
  ])
  func wrongHeadersNameTheByte(text: String, expected: NPYError) {
    #expect(throws: expected) { try read(file(text, zeros: text.hasSuffix("}") ? 8 : 0)) }
  }

  @Test func filesThatAreNoneAreRefused() {
    let good = file(header("(2,)"), zeros: 8)
    #expect(throws: NPYError.notNPY) { try read([]) }
    #expect(throws: NPYError.notNPY) { try read(Array(good.prefix(9))) }
    #expect(throws: NPYError.notNPY) { try read(Array("label,height\n1,2\n".utf8)) }
    #expect(throws: NPYError.version(major: 4, minor: 0)) { try read(file(header("(2,)"), version: 4)) }
    #expect(throws: NPYError.headerCut(found: 40, expected: 67)) { try read(Array(good.prefix(40))) }
    #expect(throws: NPYError.headerTooLong(found: 1 << 24, limit: 65_535)) {
      try read(Array(good.prefix(6)) + [2, 0, 0, 0, 0, 1])
    }
    #expect(throws: NPYError.headerCut(found: 11, expected: 12)) {
      try read(Array(good.prefix(6)) + [2, 0, 0, 0, 0])
    }
    for size in 0..<good.count {
      #expect(throws: NPYError.self) { try read(Array(good.prefix(size))) }
    }
  }

  @Test func aFileThatEndsWhileItIsReadIsRefused() {
    let bytes = file(header("(2,)"), zeros: 4)
    var rest = bytes[...]
    #expect(throws: NPYError.unreadable(byte: 67)) {
      try NPYReader.read(size: bytes.count + 4) { buffer in
        guard rest.count >= buffer.count else { return false }
        buffer.copyBytes(from: rest.prefix(buffer.count))
        rest = rest.dropFirst(buffer.count)
        return true
      }
    }
  }

  @Test(arguments: [(0x7F80_0000, "inf"), (0xFF80_0000, "-inf"), (0x7FC0_0000, "nan")] as [(UInt32, String)])
  func numbersMustBeFinite(bits: UInt32, text: String) {
    let infinite = withUnsafeBytes(of: bits.littleEndian) { Array($0) }
    let zeros = [UInt8](repeating: 0, count: 4 * 19_999)
    #expect(throws: NPYError.notFinite(index: [4_999, 3], found: text)) {
      try read(file(header("(5000, 4)")) + zeros + infinite)
    }
    #expect(throws: NPYError.notFinite(index: [1, 0, 2], found: text)) {
      try read(file(header("(2, 1, 3)", order: "True")) + [UInt8](repeating: 0, count: 20) + infinite)
    }
  }

  @Test func labelsAreWholeNumbers() throws {
    #expect(try NPYArray(shape: [3, 1], elements: [7, 0, 7]).labels() == [7, 0, 7])
    #expect(throws: NPYError.labelColumns(found: 2)) {
      try NPYArray(shape: [1, 2], elements: [0, 1]).labels()
    }
    #expect(throws: NPYError.label(index: [1], found: -1)) {
      try NPYArray(shape: [2], elements: [0, -1]).labels()
    }
    #expect(throws: NPYError.label(index: [0, 0], found: 0.5)) {
      try NPYArray(shape: [1, 1], elements: [0.5]).labels()
    }
  }

  @Test func labelsBecomeClassesInAscendingOrder() {
    #expect(
      Target.classes(labels: [10, 9, 10], known: [2]) == .classes([2, 1, 2], names: ["2", "9", "10"]))
    #expect(Target.classes(labels: Array(0...1_000), known: []) == nil)
    let data = Dataset(
      inputs: Matrix(rows: 1, columns: 2), target: .values(Matrix(rows: 1, columns: 1, elements: [3])))
    #expect(data.featureNames == ["x1", "x2"])
  }
}
