import Notebook

extension OptionType where Value == NPYSource.Splits {
  /// `{x: FILE, y: FILE, test-x: FILE, test-y: FILE}`.
  static let npyFiles = OptionType.mapping(
    "{x: FILE, y: FILE, test-x: FILE, test-y: FILE}", encode: encoded
  ) { reader in
    let x = reader.require("x", .text, "The inputs, one row a sample.")
    let y = reader.require("y", .text, "The targets, one row a sample.")
    let testX = reader.readOptional("test-x", .text, absent: "none", "The inputs of the test split.")
    let testY = reader.readOptional("test-y", .text, absent: "none", "The targets of the test split.")
    if (testX == nil) != (testY == nil) {
      let (found, missing) = testX == nil ? ("test-y", "test-x") : ("test-x", "test-y")
      reader.session.report(
        .missingKey, "'\(missing)' is missing", at: reader.place(of: found),
        help: "a test split needs both '\(found)' and '\(missing)'")
      return nil
    }
    func files(_ x: String?, _ y: String?, prefix: String = "") -> NPYSource.Files? {
      guard let x, let y else { return nil }
      return NPYSource.Files(
        x: NPYSource.File(name: x, place: reader.place(of: prefix + "x")),
        y: NPYSource.File(name: y, place: reader.place(of: prefix + "y")))
    }
    return files(x, y).map { NPYSource.Splits(train: $0, test: files(testX, testY, prefix: "test-")) }
  }

  private static let encoded: @Sendable (NPYSource.Splits) -> JSONValue = { splits in
    var files = [("x", splits.train.x.name), ("y", splits.train.y.name)]
    if let test = splits.test { files += [("test-x", test.x.name), ("test-y", test.y.name)] }
    return .object(files.map { ($0, .string($1)) })
  }
}
