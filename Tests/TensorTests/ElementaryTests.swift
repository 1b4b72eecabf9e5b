import Tensor
import Testing

/// The largest error in ulp over a table of arguments, result and rest.
private func worstError(_ table: [UInt64], of function: (Double) -> Double) -> Double {
  var worst = 0.0
  for start in stride(from: 0, to: table.count, by: 3) {
    let values = table[start..<start + 3].map(Double.init(bitPattern:))
    worst = max(worst, error(of: function(values[0]), exact: values[1], rest: values[2]))
  }
  return worst
}

/// The distance of `found` from `exact + rest`, in ulp of `exact`.
private func error(of found: Double, exact: Double, rest: Double) -> Double {
  if found == exact && rest == 0 { return found.sign == exact.sign ? 0 : .infinity }
  if !found.isFinite || !exact.isFinite { return found == exact ? 0 : .infinity }
  let ulp = max(exact.ulp, .leastNonzeroMagnitude)
  // In ulp before the division by it: the ulp of a subnormal has no reciprocal.
  return ((found - exact) / ulp - rest / ulp).magnitude
}

@Test func elementaryFunctionsStayWithinTheirStatedErrors() {
  #expect(worstError(ElementaryOracle.exp, of: { Elementary.exp($0) }) < 1)
  #expect(worstError(ElementaryOracle.expm1, of: Elementary.expm1) < 1.2)
  #expect(worstError(ElementaryOracle.log, of: Elementary.log) < 0.9)
  #expect(worstError(ElementaryOracle.log1p, of: Elementary.log1p) < 0.9)
  #expect(worstError(ElementaryOracle.log10, of: Elementary.log10) < 0.6)
  #expect(worstError(ElementaryOracle.tanh, of: { Elementary.tanh($0) }) < 0.9)
  #expect(worstError(ElementaryOracle.sigmoid, of: { Elementary.sigmoid($0) }) < 1)
  #expect(worstError(ElementaryOracle.softplus, of: { Elementary.softplus($0) }) < 1.2)
  #expect(worstError(ElementaryOracle.erf, of: Elementary.erf) < 1)
  #expect(worstError(ElementaryOracle.sin, of: Elementary.sin) < 0.9)
  #expect(worstError(ElementaryOracle.cos, of: Elementary.cos) < 0.9)
}

@Test func powersStayWithinTheirStatedError() {
  var worst = 0.0
  for start in stride(from: 0, to: ElementaryOracle.pow.count, by: 4) {
    let values = ElementaryOracle.pow[start..<start + 4].map(Double.init(bitPattern:))
    worst = max(worst, error(of: Elementary.pow(values[0], values[1]), exact: values[2], rest: values[3]))
  }
  #expect(worst < 0.9)
}

@Test func integerPowersAreExact() {
  #expect(Elementary.pow(3, 33) == 5_559_060_566_555_523)
  #expect(Elementary.pow(-3, 33) == -5_559_060_566_555_523)
  #expect(Elementary.pow(10, 22) == 1e22)
  #expect(Elementary.pow(2, -1074) == .leastNonzeroMagnitude)
  #expect(Elementary.log10(1e22) == 22)
  #expect(Elementary.log10(1e-5) == -5)
}

@Test func infinitiesAndZerosHaveTheirLimits() {
  let infinity = Double.infinity
  #expect(Elementary.exp(infinity) == infinity && Elementary.exp(-infinity) == 0)
  #expect(Elementary.expm1(infinity) == infinity && Elementary.expm1(-infinity) == -1)
  #expect(Elementary.expm1(-0.0).sign == .minus && Elementary.log1p(-0.0).sign == .minus)
  #expect(Elementary.log(0) == -infinity && Elementary.log(-0.0) == -infinity)
  #expect(Elementary.log(infinity) == infinity && Elementary.log10(infinity) == infinity)
  #expect(Elementary.log1p(-1) == -infinity && Elementary.log1p(infinity) == infinity)
  #expect(Elementary.tanh(infinity) == 1 && Elementary.tanh(-infinity) == -1)
  #expect(Elementary.tanh(-0.0).sign == .minus && Elementary.sin(-0.0).sign == .minus)
  #expect(Elementary.sigmoid(infinity) == 1 && Elementary.sigmoid(-infinity) == 0)
  #expect(
    Elementary.erf(infinity) == 1 && Elementary.erf(-infinity) == -1 && Elementary.erf(-0.0).sign == .minus)
  #expect(Elementary.softplus(infinity) == infinity && Elementary.softplus(-infinity) == 0)
}

@Test func undefinedResultsAreTheOneNaN() {
  let payload = -Double(nan: 7, signaling: false)
  let results = [
    Elementary.exp(payload), Elementary.expm1(payload), Elementary.log(payload), Elementary.log1p(payload),
    Elementary.log10(payload), Elementary.tanh(payload), Elementary.sigmoid(payload),
    Elementary.softplus(payload), Elementary.sin(payload), Elementary.cos(payload), Elementary.log(-1),
    Elementary.log1p(-1.5), Elementary.sin(.infinity), Elementary.cos(-.infinity), Elementary.pow(-8, 1 / 3),
    Elementary.pow(payload, 2), Elementary.erf(payload),
  ]
  #expect(results.allSatisfy { $0.bitPattern == Double.nan.bitPattern })
}

@Test func powersHaveTheSpecialCasesOfTheStandard() {
  let infinity = Double.infinity
  #expect(Elementary.pow(.nan, 0) == 1 && Elementary.pow(1, .nan) == 1 && Elementary.pow(-1, infinity) == 1)
  #expect(Elementary.pow(0, -3) == infinity && Elementary.pow(-0.0, -3) == -infinity)
  #expect(Elementary.pow(-0.0, 3).sign == .minus && Elementary.pow(-0.0, 2).sign == .plus)
  #expect(Elementary.pow(-infinity, 3) == -infinity && Elementary.pow(-infinity, -2) == 0)
  #expect(Elementary.pow(0.5, infinity) == 0 && Elementary.pow(0.5, -infinity) == infinity)
  #expect(Elementary.pow(-2, 1025) == -infinity && Elementary.pow(2, -1e300) == 0)
}

@Test func bulkFormsGiveTheBitsOfTheScalarForms() {
  var stream = RandomStream(seed: 1, name: "bulk")
  let special: [Double] = [
    .nan, -.nan, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 1e308,
    -1e308, 710, -746, -745, 20, -20,
  ]
  let inputs = special + (0..<4_001).map { _ in stream.normal() * Elementary.exp(5 * stream.normal()) }
  func check(_ bulk: (UnsafeMutableBufferPointer<Double>) -> Void, _ scalar: (Double) -> Double) -> Bool {
    var values = inputs
    values.withUnsafeMutableBufferPointer { bulk($0) }
    return zip(values, inputs).allSatisfy { $0.bitPattern == scalar($1).bitPattern }
  }
  #expect(check({ Elementary.exp($0) }, { Elementary.exp($0) }))
  #expect(check({ Elementary.tanh($0) }, { Elementary.tanh($0) }))
  #expect(check({ Elementary.sigmoid($0) }, { Elementary.sigmoid($0) }))
  #expect(check({ Elementary.softplus($0) }, { Elementary.softplus($0) }))
}
