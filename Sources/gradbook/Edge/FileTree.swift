import Glibc

/// What is where on the disk.
enum FileTree {
  enum Kind { case missing, file, folder }

  /// What a path leads to; symbolic links are followed.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// The names in a folder in any order, `.` and `..` left out; none if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The paths below a folder of all that is no folder; symbolic links to folders are not followed.
  static func files(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      var status = stat()
      let path = folder + "/" + name
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [name] }
      return files(below: path).map { name + "/" + $0 }
    }
  }

  /// The bytes of a file; nil if it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    defer { close(number) }
    return try? Descriptor(number: number).readAll()
  }

  /// Writes a file whole or not at all, in folders that are made where they are missing.
  ///
  /// The bytes go to a file beside it that then gets its name, so that a reader never sees half of it.
  static func write(to path: String, _ body: (Descriptor) throws -> Void) throws {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) } ?? ""
    try makeFolder(folder)
    let temporary = (slash.map { String(path[...$0]) } ?? "") + ".\(UInt64.random(in: 0 ... .max)).part"
    let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw SystemError() }
    do {
      defer { close(number) }
      try body(Descriptor(number: number))
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = SystemError()
      unlink(temporary)
      throw error
    }
  }

  private static func makeFolder(_ path: String) throws(SystemError) {
    if path.isEmpty || kind(of: path) == .folder { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || (errno == EEXIST && kind(of: path) == .folder) else {
      throw SystemError()
    }
  }
}
