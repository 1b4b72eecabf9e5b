import Tensor

/// An array of an NPY file.
public struct NPYArray: Equatable, Sendable {
  /// The sizes of the dimensions, none of them 0.
  public let shape: [Int]
  /// The numbers, all finite, the last index changing fastest; in single precision where that holds them exactly.
  public let numbers: Numbers

  /// The most elements that an array may have: 400 MB of doubles.
  public static let elementLimit = 50_000_000

  /// Creates an array of elements that fill the shape.
  public init(shape: [Int], elements: [Double]) {
    self.init(shape: shape, numbers: Numbers(elements))
  }

  /// Creates an array of numbers that fill the shape.
  public init(shape: [Int], numbers: Numbers) {
    precondition(numbers.count == shape.reduce(1, *), "\(numbers.count) elements do not fill \(shape)")
    self.shape = shape
    self.numbers = numbers
  }

  /// The size of the first dimension; 1 for a single number.
  public var rows: Int { shape.first ?? 1 }

  /// The elements of a row: images of 28 x 28 have 784.
  public var columns: Int { shape.dropFirst().reduce(1, *) }
}
