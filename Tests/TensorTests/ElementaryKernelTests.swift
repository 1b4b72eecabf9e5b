import CKernels
import Testing

/// The tables that this machine can run, the fastest first.
private var tables: [ck_table] { (0..<ck_table_count()).compactMap { ck_table_at($0)?.pointee } }

private let functions: [ck_function] = [
  CK_EXP, CK_EXPM1, CK_LOG, CK_LOG1P, CK_LOG10, CK_SQRT, CK_TANH, CK_SIGMOID, CK_SOFTPLUS, CK_SIN, CK_COS,
  CK_ERF,
]

private func image(of x: [Float], under function: ck_function, by table: ck_table) -> [Float] {
  var results = x
  table.f32.map(function, x.count, x, &results)
  return results
}

private func image(of x: [Double], under function: ck_function, by table: ck_table) -> [Double] {
  var results = x
  table.f64.map(function, x.count, x, &results)
  return results
}

private func image(of x: Float, under function: ck_function) -> Float {
  image(of: [x], under: function, by: tables[0])[0]
}

/// The distance of `found` from the exact result, in ulp of the float nearest to it.
private func error(of found: Float, exact: Double) -> Double {
  let nearest = Float(exact)
  if !found.isFinite || !nearest.isFinite { return found == nearest ? 0 : .infinity }
  if exact == 0 || found == 0, found.sign != exact.sign { return .infinity }
  return ((Double(found) - exact) / Double(max(nearest.ulp, .leastNonzeroMagnitude))).magnitude
}

private func worstError(_ table: [UInt64], of function: ck_function) -> Double {
  stride(from: 0, to: table.count, by: 2).map { start in
    let argument = Float(bitPattern: UInt32(table[start]))
    return error(of: image(of: argument, under: function), exact: Double(bitPattern: table[start + 1]))
  }.max() ?? .infinity
}

@Test func functionsOfFloatStayWithinTheirStatedErrors() {
  #expect(worstError(ElementaryFloatOracle.exp, of: CK_EXP) < 1)
  #expect(worstError(ElementaryFloatOracle.expm1, of: CK_EXPM1) < 1.2)
  #expect(worstError(ElementaryFloatOracle.log, of: CK_LOG) < 0.9)
  #expect(worstError(ElementaryFloatOracle.log1p, of: CK_LOG1P) < 0.9)
  #expect(worstError(ElementaryFloatOracle.log10, of: CK_LOG10) < 0.6)
  #expect(worstError(ElementaryFloatOracle.tanh, of: CK_TANH) < 0.9)
  #expect(worstError(ElementaryFloatOracle.sigmoid, of: CK_SIGMOID) < 1)
  #expect(worstError(ElementaryFloatOracle.softplus, of: CK_SOFTPLUS) < 1.2)
  #expect(worstError(ElementaryFloatOracle.erf, of: CK_ERF) < 1)
  #expect(worstError(ElementaryFloatOracle.sin, of: CK_SIN) < 0.9)
  #expect(worstError(ElementaryFloatOracle.cos, of: CK_COS) < 0.9)
}

@Test func powersOfFloatStayWithinTheirStatedError() {
  let table = ElementaryFloatOracle.pow
  var worst = 0.0
  for start in stride(from: 0, to: table.count, by: 3) {
    let (x, y) = (Float(bitPattern: UInt32(table[start])), Float(bitPattern: UInt32(table[start + 1])))
    var power: Float = 0
    tables[0].f32.power(1, [x], [y], &power)
    worst = max(worst, error(of: power, exact: Double(bitPattern: table[start + 2])))
  }
  #expect(worst < 0.9)
}

@Test func everyInstructionSetGivesTheSameBitsForEveryFunction() {
  let special: [Double] = [
    .nan, -.nan, .infinity, -.infinity, 0, -0.0, 1, -1, 0.5, 2, .leastNonzeroMagnitude,
    -.leastNonzeroMagnitude,
    .leastNormalMagnitude, .greatestFiniteMagnitude, 709, 710, -745, -746, 88, 89, -103, -104, 40, 60, 0x1p64,
    0x1p30,
    1e22, 0x1p53, 3,
  ]
  let doubles =
    special
    + [ElementaryOracle.exp, ElementaryOracle.log, ElementaryOracle.softplus, ElementaryOracle.sin].flatMap {
      table in stride(from: 0, to: table.count, by: 3).map { Double(bitPattern: table[$0]) }
    }
  let floats =
    special.map { Float($0) }
    + [
      ElementaryFloatOracle.exp, ElementaryFloatOracle.log, ElementaryFloatOracle.softplus,
      ElementaryFloatOracle.sin,
    ].flatMap { table in stride(from: 0, to: table.count, by: 2).map { Float(bitPattern: UInt32(table[$0])) }
    }

  for function in functions {
    let expected = image(of: doubles, under: function, by: tables[0]).map(\.bitPattern)
    let expectedFloats = image(of: floats, under: function, by: tables[0]).map(\.bitPattern)
    for table in tables {
      #expect(image(of: doubles, under: function, by: table).map(\.bitPattern) == expected)
      #expect(image(of: floats, under: function, by: table).map(\.bitPattern) == expectedFloats)
      // One at a time, with no neighbour that could make a vector take another way.
      #expect(doubles.map { image(of: [$0], under: function, by: table)[0].bitPattern } == expected)
      #expect(floats.map { image(of: [$0], under: function, by: table)[0].bitPattern } == expectedFloats)
    }
  }
}

@Test func everyInstructionSetGivesTheSameBitsForPowers() {
  let values: [Double] = [
    .nan, .infinity, -.infinity, 0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 1.5, -1.5, 10, 0.9, 1.0000001,
    1e-310, 5e-324,
    1e300, -1e300, 1025, -1074, 0x1p52 + 1, 0x1p23 + 1, 0x1p65,
  ]
  let (x, y) = (values.flatMap { x in values.map { _ in x } }, values.flatMap { _ in values })
  let results = tables.map { table in
    var power = x
    table.f64.power(x.count, x, y, &power)
    return power.map(\.bitPattern)
  }
  #expect(results.allSatisfy { $0 == results[0] })
  let (xFloats, yFloats) = (x.map { Float($0) }, y.map { Float($0) })
  let floatResults = tables.map { table in
    var power = xFloats
    table.f32.power(x.count, xFloats, yFloats, &power)
    return power.map(\.bitPattern)
  }
  #expect(floatResults.allSatisfy { $0 == floatResults[0] })
}

@Test func limitsAndZerosOfFloatAreThoseOfTheStandard() {
  let infinity = Float.infinity
  let cases: [(ck_function, Float, Float)] = [
    (CK_EXP, infinity, infinity), (CK_EXP, -infinity, 0), (CK_EXP, -104, 0), (CK_EXP, 89, infinity),
    (CK_EXP, -0.0, 1), (CK_EXPM1, infinity, infinity), (CK_EXPM1, -infinity, -1), (CK_EXPM1, -0.0, -0.0),
    (CK_LOG, 0, -infinity), (CK_LOG, -0.0, -infinity), (CK_LOG, 1, 0), (CK_LOG, infinity, infinity),
    (CK_LOG10, 0, -infinity), (CK_LOG10, 1, 0), (CK_LOG10, 1000, 3), (CK_LOG10, infinity, infinity),
    (CK_LOG1P, -1, -infinity), (CK_LOG1P, -0.0, -0.0), (CK_LOG1P, infinity, infinity),
    (CK_SQRT, -0.0, -0.0), (CK_SQRT, infinity, infinity), (CK_SQRT, 4, 2),
    (CK_TANH, infinity, 1), (CK_TANH, -infinity, -1), (CK_TANH, -0.0, -0.0), (CK_TANH, 1e-45, 1e-45),
    (CK_SIGMOID, infinity, 1), (CK_SIGMOID, -infinity, 0), (CK_SIGMOID, 0, 0.5),
    (CK_SOFTPLUS, infinity, infinity), (CK_SOFTPLUS, -infinity, 0), (CK_SIN, -0.0, -0.0), (CK_COS, -0.0, 1),
    (CK_ERF, infinity, 1), (CK_ERF, -infinity, -1), (CK_ERF, -0.0, -0.0),
  ]
  for (function, argument, expected) in cases {
    #expect(image(of: argument, under: function).bitPattern == expected.bitPattern)
  }
}

@Test func undefinedResultsOfFloatAreTheOneNaN() {
  let payload = -Float(nan: 7, signaling: false)
  for function in functions {
    #expect(image(of: payload, under: function).bitPattern == Float.nan.bitPattern)
  }
  let cases: [(ck_function, Float)] = [
    (CK_LOG, -1), (CK_LOG, -.infinity), (CK_LOG10, -1), (CK_LOG1P, -2), (CK_SQRT, -1), (CK_SIN, .infinity),
    (CK_COS, -.infinity),
  ]
  for (function, argument) in cases {
    #expect(image(of: argument, under: function).bitPattern == Float.nan.bitPattern)
  }
}

@Test func noElementOutsideTheArrayIsTouched() {
  for table in tables {
    for count in 0..<35 {
      var results = [Double](repeating: -7, count: count + 1)
      table.f64.map(CK_EXP, count, [Double](repeating: 0, count: count), &results)
      #expect(results == [Double](repeating: 1, count: count) + [-7])
      var floats = [Float](repeating: -7, count: count + 1)
      table.f32.map(CK_EXP, count, [Float](repeating: 0, count: count), &floats)
      #expect(floats == [Float](repeating: 1, count: count) + [-7])
    }
  }
}
