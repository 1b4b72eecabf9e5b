import Tensor
import Testing

private func view(_ values: UnsafeBufferPointer<Double>, _ rows: Int, _ columns: Int, stride: Int? = nil)
  throws(KernelError) -> MatrixView<Double>
{
  try MatrixView(values, rows: rows, columns: columns, stride: stride)
}

/// What `body` writes into a `rows` x `columns` matrix that starts with `initial` everywhere.
private func filled<S: KernelElement>(
  _ rows: Int, _ columns: Int, with initial: S = 0, _ body: (MutableMatrixView<S>) throws -> Void
) rethrows -> [S] {
  var values = Array(repeating: initial, count: rows * columns)
  try values.withUnsafeMutableBufferPointer {
    // The size is that of the array, so only `body` can throw.
    if let view = try? MutableMatrixView($0, rows: rows, columns: columns) { try body(view) }
  }
  return values
}

private let six: [Double] = [1, 2, 3, 4, 5, 6]

@Test func aProductMultipliesRowsByColumnsAndStartsFromTheBias() throws {
  let found = try six.withUnsafeBufferPointer { a in
    try [1.0, 0, 2].withUnsafeBufferPointer { bias in
      try [7.0, 8, 9, 10, 11, 12].withUnsafeBufferPointer { b in
        // (3 x 2)·(2 x 3)
        try filled(3, 3) { try $0.setProduct(view(a, 3, 2), view(b, 2, 3), bias: bias) }
      }
    }
  }
  #expect(found == [28, 30, 35, 62, 68, 77, 96, 106, 119])
}

@Test func aTransposedProductSumsOverRowsAndAccumulates() throws {
  let found = try six.withUnsafeBufferPointer { a in
    // (3 x 2)ᵀ·(3 x 1), the right factor every second element
    try filled(2, 1, with: 100) {
      try $0.setProduct(transposed: view(a, 3, 2), view(a, 3, 1, stride: 2), accumulate: true)
    }
  }
  #expect(found == [135, 144])
}

@Test func aTransposeSwapsRowsAndColumns() throws {
  let found = try six.withUnsafeBufferPointer { a in try filled(3, 2) { try $0.setTranspose(view(a, 2, 3)) } }
  #expect(found == [1, 4, 2, 5, 3, 6])
}

@Test func aProductOverNoTermsIsTheBias() throws {
  let found = try [5.0, 6].withUnsafeBufferPointer { bias in
    try filled(2, 2, with: .nan) {
      try $0.setProduct(view(bias, 2, 0), view(bias, 0, 2), bias: bias)
    }
  }
  #expect(found == [5, 6, 5, 6])
}

@Test func emptyMatricesAreNoError() throws {
  #expect(
    try six.withUnsafeBufferPointer { a in
      try filled(0, 3) { try $0.setProduct(view(a, 0, 2), view(a, 2, 3)) }
    } == [])
}

@Test func viewsThatReachBeyondTheirMemoryAreRefused() {
  six.withUnsafeBufferPointer { a in
    #expect(throws: KernelError.outOfBounds(needed: 8, available: 6)) { try view(a, 4, 2) }
    #expect(throws: KernelError.outOfBounds(needed: 7, available: 6)) { try view(a, 2, 3, stride: 4) }
    #expect(throws: KernelError.shortStride(found: 1, columns: 2)) { try view(a, 1, 2, stride: 1) }
    #expect(throws: KernelError.negativeSize(rows: -1, columns: 2)) { try view(a, -1, 2) }
    #expect(throws: KernelError.tooLarge(rows: 3, stride: .max)) { try view(a, 3, 1, stride: .max) }
    #expect(throws: KernelError.tooLarge(rows: 2, stride: .max)) { try view(a, 2, 1, stride: .max) }
  }
}

@Test func factorsThatDoNotFitAreRefused() {
  six.withUnsafeBufferPointer { a in
    let mismatch = KernelError.size(foundRows: 3, foundColumns: 2, expectedRows: 2, expectedColumns: 2)
    #expect(throws: mismatch) { try filled(3, 2) { try $0.setProduct(view(a, 3, 2), view(a, 3, 2)) } }
    let result = KernelError.size(foundRows: 2, foundColumns: 2, expectedRows: 3, expectedColumns: 3)
    #expect(throws: result) { try filled(2, 2) { try $0.setProduct(view(a, 3, 2), view(a, 2, 3)) } }
    #expect(throws: KernelError.length(found: 6, expected: 3)) {
      try filled(3, 3) { try $0.setProduct(view(a, 3, 2), view(a, 2, 3), bias: a) }
    }
    #expect(throws: KernelError.self) { try filled(3, 2) { try $0.setTranspose(view(a, 3, 2)) } }
  }
}

@Test func columnsAreSummedFromTheFirstRowOn() {
  let matrix = Matrix(rows: 3, columns: 2, elements: [1e16, 1, 1, 2, -1e16, 3])
  #expect(matrix.columnSums == [0, 6])
  #expect(Matrix(rows: 0, columns: 2).columnSums == [0, 0])
}
