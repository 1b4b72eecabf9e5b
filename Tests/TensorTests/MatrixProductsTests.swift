import Tensor
import Testing

/// Element by element, by the definition: one chain from 0, product rounded before it is added.
private func definition(_ left: Matrix, _ right: Matrix) -> Matrix {
  var result = Matrix(rows: left.rows, columns: right.columns)
  for row in 0..<left.rows {
    for column in 0..<right.columns {
      var sum = 0.0
      for term in 0..<left.columns {
        let product = left[row, term] * right[term, column]
        sum += product
      }
      result[row, column] = sum
    }
  }
  return result
}

private func transposed(_ matrix: Matrix) -> Matrix {
  var result = Matrix(rows: matrix.columns, columns: matrix.rows)
  result.setTransposed(matrix)
  return result
}

private func random(_ rows: Int, _ columns: Int) -> Matrix {
  // x ← 16807·x mod 2³¹ − 1: any numbers with long fractions will do.
  var state = 1 + rows * 100 + columns
  return Matrix(
    rows: rows, columns: columns,
    elements: (0..<rows * columns).map { _ in
      state = state * 16807 % 2_147_483_647
      return Double(state) / 2_147_483_647 - 0.5
    })
}

@Test func productsHaveTheBitsOfTheirDefinition() {
  for rows in [1, 2, 3, 4, 5, 9] {
    for columns in [1, 2, 3, 4, 5, 7, 8, 30] {
      for terms in [0, 1, 3, 127, 128, 129, 300] {
        let (left, right) = (random(rows, terms), random(terms, columns))
        var product = Matrix(rows: rows, columns: columns, repeating: .nan)
        product.setProduct(left, right)
        #expect(product == definition(left, right))
        var again = Matrix(rows: rows, columns: columns, repeating: .nan)
        again.setProduct(transposed: transposed(left), right)
        #expect(again == product)
      }
    }
  }
}

@Test func aTransposeSwapsRowsAndColumns() {
  #expect(
    transposed(Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6]))
      == Matrix(rows: 3, columns: 2, elements: [1, 4, 2, 5, 3, 6]))
}

@Test func columnsAreSummedAndShiftedRowByRow() {
  var matrix = Matrix(rows: 3, columns: 2, elements: [1e16, 1, 1, 2, -1e16, 3])
  // 1 is lost beside 1e16: the sum runs from the first row on.
  #expect(matrix.columnSums == [0, 6])
  matrix.addToEachRow([1, -1])
  #expect(matrix.elements == [1e16, 0, 2, 1, -1e16 + 1, 2])
  #expect(Matrix(rows: 1, columns: 2, elements: [3, 4]).sumOfSquares == 25)
}
