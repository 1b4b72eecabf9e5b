import Tensor

/// Reads NPY files: formats 1.0 to 3.0, all dimensions, both orders of indices.
///
/// Nothing of a file's size is allocated before header and file size agree, and no copy of the file is held.
/// numpy.lib.format describes the format.
public struct NPYReader {
  /// The longest header that is read; NumPy itself refuses more than 10,000 bytes.
  public static let headerLimit = 65_535

  private let size: Int
  private let fill: (UnsafeMutableRawBufferPointer) -> Bool
  private var offset = 0

  /// Reads a file of `size` bytes; `fill` fills its buffer with the next bytes, or returns false where it cannot.
  public static func read(
    size: Int, _ fill: @escaping (UnsafeMutableRawBufferPointer) -> Bool
  ) throws(NPYError) -> NPYArray {
    var reader = NPYReader(size: size, fill: fill)
    return try reader.array()
  }

  private init(size: Int, fill: @escaping (UnsafeMutableRawBufferPointer) -> Bool) {
    self.size = size
    self.fill = fill
  }

  private mutating func array() throws(NPYError) -> NPYArray {
    let header = try header()
    let count = try header.count(limit: NPYArray.elementLimit)
    guard size - offset == count * header.element.size else {
      throw .size(found: size - offset, expected: count * header.element.size)
    }
    return NPYArray(
      shape: header.shape,
      numbers: header.element.isExactInSingle
        ? Numbers(try elements(header, count: count) as [Float])
        : Numbers(try elements(header, count: count) as [Double]))
  }

  // MARK: Header

  private mutating func header() throws(NPYError) -> NPYHeader {
    let start = size < 10 ? [] : try bytes(8)
    guard start.prefix(6).elementsEqual([0x93] + Array("NUMPY".utf8)) else { throw .notNPY }
    let (major, minor) = (Int(start[6]), Int(start[7]))
    guard (1...3).contains(major), minor == 0 else { throw .version(major: major, minor: minor) }
    let width = major == 1 ? 2 : 4
    guard size >= offset + width else { throw .headerCut(found: size, expected: offset + width) }
    let length = try bytes(width).reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.headerLimit else { throw .headerTooLong(found: length, limit: Self.headerLimit) }
    guard size >= offset + length else { throw .headerCut(found: size, expected: offset + length) }
    let place = offset
    return try NPYHeader(bytes(length), startingAt: place)
  }

  private mutating func bytes(_ count: Int) throws(NPYError) -> [UInt8] {
    var bytes = Array(repeating: UInt8(0), count: count)
    guard count == 0 || bytes.withUnsafeMutableBytes(fill) else { throw .unreadable(byte: offset) }
    offset += count
    return bytes
  }

  // MARK: Elements

  private func elements<Number: BinaryFloatingPoint>(
    _ header: NPYHeader, count: Int
  ) throws(NPYError) -> [Number] {
    var problem: NPYError?
    let elements = [Number](unsafeUninitializedCapacity: count) { storage, initialisedCount in
      guard let start = storage.baseAddress else { return }
      do throws(NPYError) {
        try read(header, count: count, to: start)
        initialisedCount = count
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return elements
  }

  /// The bytes that are read into place at once.
  private static var directPiece: Int { 1 << 18 }

  /// Reads in pieces that stay in the cache: into place where the file holds numbers of this type in this order, else
  /// into a piece of memory from where they are converted.
  private func read<Number: BinaryFloatingPoint>(
    _ header: NPYHeader, count: Int, to elements: UnsafeMutablePointer<Number>
  ) throws(NPYError) {
    let element = header.element
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 15, alignment: 16)
    defer { chunk.deallocate() }
    let needsScatter = header.isFortranOrder && header.shape.count > 1
    let isDirect = element.isStored(as: Number.self) && !needsScatter
    let scratch = UnsafeMutablePointer<Number>.allocate(capacity: chunk.count)
    defer { scratch.deallocate() }
    var done = 0
    while done < count {
      let length = min(count - done, (isDirect ? Self.directPiece : chunk.count) / element.size)
      FreshMemory.populate(elements + done, bytes: length * MemoryLayout<Number>.stride)
      let place = isDirect ? UnsafeMutableRawPointer(elements + done) : chunk.baseAddress
      let bytes = UnsafeMutableRawBufferPointer(start: place, count: length * element.size)
      guard fill(bytes) else { throw .unreadable(byte: offset + done * element.size) }
      let target = needsScatter ? scratch : elements + done
      let numbers = UnsafeBufferPointer(start: target, count: length)
      let areFinite =
        isDirect
        ? element.areFinite(UnsafeRawBufferPointer(bytes))
        : element.convert(UnsafeRawBufferPointer(bytes), to: target)
      if !areFinite {
        let bad = numbers.firstIndex { !$0.isFinite } ?? 0
        throw .notFinite(index: header.index(ofStored: done + bad), found: "\(numbers[bad])")
      }
      if needsScatter { header.scatter(numbers, storedFrom: done, over: elements) }
      done += length
    }
  }
}
