import CKernels

/// Sums of floating-point numbers in NumPy's order.
///
/// | What | Order of additions |
/// |---|---|
/// | axes | visited from the largest stride to the smallest; axes that form one run count as one |
/// | the innermost axis is summed | each run by itself, as below; runs in order, from +0 |
/// | the innermost axis is kept | for each element of the result the rows in order, from +0 |
/// | a run of less than 8 | in order |
/// | a run of up to 128 | 8 lanes (index mod 8), ((0+1)+(2+3))+((4+5)+(6+7)), then what is behind the last full 8 in order |
/// | a longer run | the sum of two halves, the first one rounded down to a multiple of 8 |
///
/// float32 is summed in float32.
enum FloatingSum<Element: SummedElement>: FoldLoops {
  static var identity: Element { 0 }

  @inline(__always)
  static func combine(_ result: Element, _ element: Element) -> Element { result + element }

  @inline(__always)
  static func run(
    _ result: Element, _ elements: UnsafePointer<Element>, _ step: Int, _ count: Int
  ) -> Element {
    if count < 8 {
      var sum: Element = 0
      for i in 0..<count { sum += elements[i &* step] }
      return result + sum
    }
    return result + (step == 1 ? contiguous(elements, count) : strided(elements, step, count))
  }

  @inline(__always)
  static func columns(
    _ results: UnsafeMutablePointer<Element>, _ rows: Int, _ columns: Int,
    _ elements: UnsafePointer<Element>, _ stride: Int
  ) {
    Element.addColumns(results, rows, columns, elements, stride)
  }

  @inline(__always)
  private static func contiguous(_ elements: UnsafePointer<Element>, _ count: Int) -> Element {
    count <= 128 ? block(elements, count) : halves(elements, count)
  }

  @inline(never)
  private static func halves(_ elements: UnsafePointer<Element>, _ count: Int) -> Element {
    if count <= 128 { return block(elements, count) }
    let half = count / 2 & ~7
    return halves(elements, half) + halves(elements + half, count - half)
  }

  @inline(__always)
  private static func block(_ elements: UnsafePointer<Element>, _ count: Int) -> Element {
    let bytes = UnsafeRawPointer(elements)
    let size = MemoryLayout<Element>.size
    var lanes = bytes.loadUnaligned(as: SIMD8<Element>.self)
    var i = 8
    while i + 8 <= count {
      lanes += bytes.loadUnaligned(fromByteOffset: i &* size, as: SIMD8<Element>.self)
      i += 8
    }
    var sum =
      ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
    while i < count {
      sum += elements[i]
      i += 1
    }
    return sum
  }

  private static func strided(_ elements: UnsafePointer<Element>, _ step: Int, _ count: Int) -> Element {
    if count < 8 {
      var sum: Element = 0
      for i in 0..<count { sum += elements[i &* step] }
      return sum
    }
    if count > 128 {
      let half = count / 2 & ~7
      return strided(elements, step, half) + strided(elements + half &* step, step, count - half)
    }
    var lanes = SIMD8<Element>()
    for lane in 0..<8 { lanes[lane] = elements[lane &* step] }
    var i = 8
    while i + 8 <= count {
      for lane in 0..<8 { lanes[lane] += elements[(i + lane) &* step] }
      i += 8
    }
    var sum =
      ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
    while i < count {
      sum += elements[i &* step]
      i += 1
    }
    return sum
  }
}

/// A floating-point type with a kernel for sums of columns.
protocol SummedElement: FloatingElement, SIMDScalar {
  /// Adds to each of `columns` results the elements of its column, row by row.
  static func addColumns(
    _ results: UnsafeMutablePointer<Self>, _ rows: Int, _ columns: Int, _ elements: UnsafePointer<Self>,
    _ stride: Int)
}

extension Double: SummedElement {
  static func addColumns(
    _ results: UnsafeMutablePointer<Double>, _ rows: Int, _ columns: Int, _ elements: UnsafePointer<Double>,
    _ stride: Int
  ) {
    ck_active().pointee.f64.column_sums(rows, columns, elements, stride, true, results)
  }
}

extension Float: SummedElement {
  static func addColumns(
    _ results: UnsafeMutablePointer<Float>, _ rows: Int, _ columns: Int, _ elements: UnsafePointer<Float>,
    _ stride: Int
  ) {
    ck_active().pointee.f32.column_sums(rows, columns, elements, stride, true, results)
  }
}
