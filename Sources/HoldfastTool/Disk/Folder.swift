/// Folders of the disk.
package enum Folder {
  /// A thing in a folder.
  struct Entry {
    let name: String
    let isFolder: Bool
  }

  /// What stands in a folder, sorted by the bytes of the names.
  static func entries(of path: String) throws(Failure) -> [Entry] {
    guard let stream = opendir(path) else { throw .input("cannot read folder \(path): \(systemError())") }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let found = readdir(stream) {
      let name = withUnsafePointer(to: &found.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let type = Int32(found.pointee.d_type)
      // A pipe or a device in a folder holds no spec, and whoever opens it may wait for ever.
      guard name != ".", name != "..", !special.contains(type) else { continue }
      entries.append(Entry(name: name, isFolder: isFolder("\(path)/\(name)", type: type)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// What is neither a file nor a folder, nor a link to either.
  private static let special: Set<Int32> = [
    Int32(DT_FIFO), Int32(DT_SOCK), Int32(DT_CHR), Int32(DT_BLK),
  ]

  /// Whether there is a folder at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder that holds a path; `.` where none is named.
  static func parent(of path: String) -> String {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// A path as it is seen from the folder at hand, where it lies below it.
  package static func relative(_ path: String) -> String {
    guard let buffer = getcwd(nil, 0) else { return path }
    defer { free(buffer) }
    let folder = String(cString: buffer) + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  /// Makes a folder and those above it.
  static func make(_ path: String) throws(Failure) {
    if exists(path) { return }
    let above = parent(of: path)
    if above != ".", above != "/" { try make(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .input("cannot make folder \(path): \(systemError())")
    }
  }

  /// The folders above a path that are not there yet, the outermost first.
  static func missing(above path: String) -> [String] {
    let folder = parent(of: path)
    return exists(folder) || folder == path ? [] : missing(above: folder) + [folder]
  }

  private static func isFolder(_ path: String, type: Int32) -> Bool {
    if type == Int32(DT_DIR) { return true }
    return type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) ? exists(path) : false
  }
}
