/// The inner loops of a reduction that adds element after element to a result.
protocol FoldLoops {
  associatedtype Element: ArrayElement
  associatedtype Result: ArrayElement

  /// What a result starts from.
  static var identity: Result { get }
  /// A result with one more element.
  static func combine(_ result: Result, _ element: Element) -> Result
  /// A result with `count` more elements, `step` apart.
  static func run(_ result: Result, _ elements: UnsafePointer<Element>, _ step: Int, _ count: Int) -> Result
  /// Combines each of `columns` results with the elements of its column of `rows` rows, in order.
  static func columns(
    _ results: UnsafeMutablePointer<Result>, _ rows: Int, _ columns: Int, _ elements: UnsafePointer<Element>,
    _ stride: Int)
}

extension FoldLoops {
  @inline(__always)
  static func run(
    _ result: Result, _ elements: UnsafePointer<Element>, _ step: Int, _ count: Int
  ) -> Result {
    var result = result
    if step == 1 {
      for i in 0..<count { result = combine(result, elements[i]) }
    } else {
      for i in 0..<count { result = combine(result, elements[i &* step]) }
    }
    return result
  }

  @inline(__always)
  static func columns(
    _ results: UnsafeMutablePointer<Result>, _ rows: Int, _ columns: Int, _ elements: UnsafePointer<Element>,
    _ stride: Int
  ) {
    for row in 0..<rows {
      let line = elements + row &* stride
      for i in 0..<columns { results[i] = combine(results[i], line[i]) }
    }
  }
}

/// Sums of integers and truth values, which wrap around.
enum IntegerSum<Element: ArrayElement>: FoldLoops {
  static var identity: Int64 { 0 }
  @inline(__always)
  static func combine(_ result: Int64, _ element: Element) -> Int64 { result &+ element.asInteger }
}

/// Products of integers and truth values, which wrap around.
enum IntegerProduct<Element: ArrayElement>: FoldLoops {
  static var identity: Int64 { 1 }
  @inline(__always)
  static func combine(_ result: Int64, _ element: Element) -> Int64 { result &* element.asInteger }
}

/// Products of floating-point numbers, one after another.
enum FloatingProduct<Element: FloatingElement>: FoldLoops {
  static var identity: Element { 1 }
  @inline(__always)
  static func combine(_ result: Element, _ element: Element) -> Element { result * element }
}

/// The largest element; NaN if there is one.
enum Largest<Element: OrderedElement>: FoldLoops {
  static var identity: Element { .lowest }
  @inline(__always)
  static func combine(_ result: Element, _ element: Element) -> Element {
    result > element || result.isNotANumber ? result : element
  }

  @inline(__always)
  static func run(
    _ result: Element, _ elements: UnsafePointer<Element>, _ step: Int, _ count: Int
  ) -> Element {
    Extremes.run(result, elements, step, count, combine) { $0 > $1 ? $0 : $1 }
  }
}

/// The smallest element; NaN if there is one.
enum Smallest<Element: OrderedElement>: FoldLoops {
  static var identity: Element { .highest }
  @inline(__always)
  static func combine(_ result: Element, _ element: Element) -> Element {
    result < element || result.isNotANumber ? result : element
  }

  @inline(__always)
  static func run(
    _ result: Element, _ elements: UnsafePointer<Element>, _ step: Int, _ count: Int
  ) -> Element {
    Extremes.run(result, elements, step, count, combine) { $0 < $1 ? $0 : $1 }
  }
}

/// The search for an extreme in a run: four at a time, which do not wait for each other.
private enum Extremes {
  /// `combine` keeps a NaN; `choose` loses it, and is one instruction.
  @inline(__always)
  static func run<T: OrderedElement>(
    _ result: T, _ elements: UnsafePointer<T>, _ step: Int, _ count: Int, _ combine: (T, T) -> T,
    _ choose: (T, T) -> T
  ) -> T {
    var result = result
    var i = 0
    if count >= 8 {
      var (a, b) = (elements[0], elements[step])
      var (c, d) = (elements[2 &* step], elements[3 &* step])
      var hasNaN = a.isNotANumber || b.isNotANumber || c.isNotANumber || d.isNotANumber
      i = 4
      while i + 4 <= count {
        let next = elements + i &* step
        let (e, f, g, h) = (next[0], next[step], next[2 &* step], next[3 &* step])
        a = choose(a, e)
        b = choose(b, f)
        c = choose(c, g)
        d = choose(d, h)
        hasNaN = hasNaN || e.isNotANumber || f.isNotANumber || g.isNotANumber || h.isNotANumber
        i += 4
      }
      if hasNaN { return .notANumber }
      result = combine(combine(result, choose(a, b)), choose(c, d))
    }
    while i < count {
      result = combine(result, elements[i &* step])
      i += 1
    }
    return result
  }
}

/// Whether an element is not 0; NaN is not.
enum AnyTrue<Element: ArrayElement>: FoldLoops {
  static var identity: UInt8 { 0 }
  @inline(__always)
  static func combine(_ result: UInt8, _ element: Element) -> UInt8 { result | (element.isTrue ? 1 : 0) }
}

/// Whether no element is 0.
enum AllTrue<Element: ArrayElement>: FoldLoops {
  static var identity: UInt8 { 1 }
  @inline(__always)
  static func combine(_ result: UInt8, _ element: Element) -> UInt8 { result & (element.isTrue ? 1 : 0) }
}

/// Elements with a lowest and a highest value.
protocol OrderedElement: ArrayElement {
  static var lowest: Self { get }
  static var highest: Self { get }
  /// NaN; any value where there is none.
  static var notANumber: Self { get }
}

extension UInt8: OrderedElement {
  static var notANumber: UInt8 { 0 }
  static var lowest: UInt8 { 0 }
  static var highest: UInt8 { 1 }
}

extension Int64: OrderedElement {
  static var notANumber: Int64 { 0 }
  static var lowest: Int64 { .min }
  static var highest: Int64 { .max }
}

extension Float: OrderedElement {
  static var notANumber: Float { .nan }
  static var lowest: Float { -.infinity }
  static var highest: Float { .infinity }
}

extension Double: OrderedElement {
  static var notANumber: Double { .nan }
  static var lowest: Double { -.infinity }
  static var highest: Double { .infinity }
}
