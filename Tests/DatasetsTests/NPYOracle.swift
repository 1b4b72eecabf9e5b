// Written by Oracle/make_npy.py; do not edit.

/// A file as NumPy saves it, in base 64, and what NumPy reads from it, the last index changing fastest.
struct NPYOracle: Sendable {
  let name: String
  let shape: [Int]
  let elements: [Double]
  let file: String

  /// Files that are read, and written with the same numbers in float32 and float64.
  static let saved: [NPYOracle] = [
    NPYOracle(
      name: "<f4", shape: [2, 3],
      elements: [1.5, -0.0, 0.3333333432674408, -0.0, 3.0000000054977558e+38, 65504.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDMpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAMA/AAAA"
        + "gKuqqj4AAACA5rFhfwDgf0c=",
    ),
    NPYOracle(
      name: "<f8", shape: [2, 3],
      elements: [1.5, -0.0, 0.3333333333333333, -2e-300, 3e+38, 65504.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDMpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAD4"
        + "PwAAAAAAAACAVVVVVVVV1T9Z8/jCH261gYryIb88NuxHAAAAAAD870A=",
    ),
    NPYOracle(
      name: "<f8 of one number", shape: [],
      elements: [0.1],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKCksIH0gIC"
        + "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAqamZmZmZm5"
        + "Pw==",
    ),
    NPYOracle(
      name: "<f4 of one dimension", shape: [3],
      elements: [0.10000000149011612, 0.20000000298023224, 0.30000001192092896],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDMsKSwgfS"
        + "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIArNzMw9zcxM"
        + "PpqZmT4=",
    ),
    NPYOracle(
      name: "<f8 of a full last line of blanks", shape: [3] + Array(repeating: 1, count: 35),
      elements: [1.0, 2.0, 3.0],
      file:
        "k05VTVBZAQD2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDMsIDEsID"
        + "EsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEs"
        + "IDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEsIDEpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC"
        + "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCgAAAAAAAPA/AAAAAAAA"
        + "AEAAAAAAAAAIQA==",
    ),
  ]

  /// Files of other types, orders and formats, which are only read.
  static let others: [NPYOracle] = [
    NPYOracle(
      name: "|b1", shape: [3],
      elements: [1.0, 0.0, 1.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnfGIxJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDMsKSwgfS"
        + "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoBAAE=",
    ),
    NPYOracle(
      name: "|i1", shape: [2, 2],
      elements: [-128.0, 127.0, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnfGkxJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAqAfwFk",
    ),
    NPYOracle(
      name: "<i2", shape: [2, 2],
      elements: [-32768.0, 32767.0, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGkyJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAgP9/AQBk"
        + "AA==",
    ),
    NPYOracle(
      name: "<i4", shape: [2, 2],
      elements: [-2147483648.0, 2147483647.0, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGk0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAACA////"
        + "fwEAAABkAAAA",
    ),
    NPYOracle(
      name: "<i8", shape: [2, 2],
      elements: [-9.223372036854776e+18, 9.223372036854776e+18, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGk4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAAA"
        + "gP////////9/AQAAAAAAAABkAAAAAAAAAA==",
    ),
    NPYOracle(
      name: "|u1", shape: [2, 2],
      elements: [0.0, 255.0, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnfHUxJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoA/wFk",
    ),
    NPYOracle(
      name: "<u2", shape: [2, 2],
      elements: [0.0, 65535.0, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPHUyJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAP//AQBk"
        + "AA==",
    ),
    NPYOracle(
      name: "<u4", shape: [2, 2],
      elements: [0.0, 4294967295.0, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPHU0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAA////"
        + "/wEAAABkAAAA",
    ),
    NPYOracle(
      name: "<u8", shape: [2, 2],
      elements: [0.0, 1.8446744073709552e+19, 1.0, 100.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPHU4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDIpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAAA"
        + "AP//////////AQAAAAAAAABkAAAAAAAAAA==",
    ),
    NPYOracle(
      name: "Fortran's order", shape: [2, 3],
      elements: [0.0, 1.0, 2.0, 3.0, 4.0, 5.0],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY0JywgJ2ZvcnRyYW5fb3JkZXInOiBUcnVlLCAnc2hhcGUnOiAoMiwgMyksIH"
        + "0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAABA"
        + "QAAAgD8AAIBAAAAAQAAAoEA=",
    ),
    NPYOracle(
      name: "Fortran's order, three dimensions", shape: [2, 3, 4],
      elements: [
        0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0,
        16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0,
      ],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnPGkyJywgJ2ZvcnRyYW5fb3JkZXInOiBUcnVlLCAnc2hhcGUnOiAoMiwgMywgNC"
        + "ksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAwABAAQ"
        + "AAgAFAABAA0ABQARAAkAFQACAA4ABgASAAoAFgADAA8ABwATAAsAFwA=",
    ),
    NPYOracle(
      name: "three dimensions", shape: [2, 3, 4],
      elements: [
        0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0,
        16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0,
      ],
      file:
        "k05VTVBZAQB2AHsnZGVzY3InOiAnfHUxJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsIDMsID"
        + "QpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAQIDBAUG"
        + "BwgJCgsMDQ4PEBESExQVFhc=",
    ),
    NPYOracle(
      name: "format 2.0", shape: [3],
      elements: [0.0, 1.0, 2.0],
      file:
        "k05VTVBZAgB0AAAAeydkZXNjcic6ICc8ZjgnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMywpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAAA"
        + "AAAAAAAAAPA/AAAAAAAAAEA=",
    ),
    NPYOracle(
      name: "format 3.0", shape: [3],
      elements: [0.0, 1.0, 2.0],
      file:
        "k05VTVBZAwB0AAAAeydkZXNjcic6ICc8ZjgnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMywpLC"
        + "B9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAAA"
        + "AAAAAAAAAPA/AAAAAAAAAEA=",
    ),
  ]
}
