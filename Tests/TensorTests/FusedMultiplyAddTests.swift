import CKernels
import Testing

@testable import Tensor

/// s·x + y by each table; `add_scaled` is one fused multiply-add an element.
private func sums(_ s: Double, _ x: [Double], _ y: [Double]) -> [[Double]] {
  (0..<ck_table_count()).compactMap { index in
    var result = y
    ck_table_at(index)?.pointee.f64.add_scaled(x.count, s, x, &result)
    return result
  }
}

private func sums(_ s: Float, _ x: [Float], _ y: [Float]) -> [[Float]] {
  (0..<ck_table_count()).compactMap { index in
    var result = y
    ck_table_at(index)?.pointee.f32.add_scaled(x.count, s, x, &result)
    return result
  }
}

private func same(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN) }
private func same(_ a: Float, _ b: Float) -> Bool { a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN) }

/// Numbers of every exponent; many with few bits set, so that sums are often near a tie.
private func drawn(_ count: Int, from stream: inout RandomStream) -> [Double] {
  (0..<count).map { _ in
    let sparse: [UInt64] = [0, 1, 1 << 26, 1 << 51, 0xF_FFFF_FFFF_FFFF, UInt64(stream.uniform() * 0x1p52)]
    let fraction = sparse[Int(stream.uniform() * 6)]
    let isNear = stream.uniform() < 0.7
    let exponent = isNear ? 963 + Int(stream.uniform() * 120) : Int(stream.uniform() * 2048)
    let sign: UInt64 = stream.uniform() < 0.5 ? 0 : 1 << 63
    return Double(bitPattern: sign | UInt64(exponent) << 52 | fraction)
  }
}

@Test func aProductIsAddedWithOneRounding() {
  var stream = RandomStream(seed: 3, name: "fused")
  for s in drawn(150, from: &stream) {
    let x = drawn(150, from: &stream)
    // The negative of the product, rounded, leaves only what that rounding lost.
    let y = zip(x, drawn(150, from: &stream)).map { stream.uniform() < 0.3 ? -(s * $0) : $1 }
    let exact = zip(x, y).map { $1.addingProduct(s, $0) }
    for result in sums(s, x, y) { #expect(zip(result, exact).allSatisfy(same)) }
    let (t, u, v) = (Float(s * 0x1p-40), x.map { Float($0) }, y.map { Float($0) })
    let exactFloats = zip(u, v).map { $1.addingProduct(t, $0) }
    for result in sums(t, u, v) { #expect(zip(result, exactFloats).allSatisfy(same)) }
  }
}

@Test func signsOfZeroAndTiesOfASumArePreserved() {
  let cases: [(s: Double, x: Double, y: Double)] = [
    (-0.0, 1, -0.0), (0, -1, 0), (0, 1, -0.0), (1, 1, -1), (-1, 1, 1), (1e-200, 1e-200, 0),
    (-1e-200, 1e-200, -0.0),
    (0x1p-1074, 0.5, 0x1p-1074), (0x1p-1074, 0.5, 0), (1e200, 1e200, -.infinity),
    (1 + 0x1p-52, 1 + 0x1p-52, -1),
    (1 + 0x1p-27, 1 - 0x1p-27, 0x1p-106), (1 + 0x1p-52, 1 - 0x1p-53, 0x1p53), (.infinity, 0, 1),
  ]
  for (s, x, y) in cases {
    for result in sums(s, [x], [y]) { #expect(same(result[0], y.addingProduct(s, x))) }
  }
}
