/// The library that specs in Swift are compiled against: a folder with its modules and the archive of its objects.
struct SwiftLibrary {
  /// The folder.
  let folder: String

  /// The folder of the modules.
  var modules: String { folder + "/Modules" }
  /// The archive.
  var archive: String { folder + "/libHoldfastSpecs.a" }

  /// The modules of C below the library, of which a spec needs no more than the names.
  static let foreignModules = ["CYAML", "CXML", "CCatalogue", "CConfinement"]
  /// The libraries of the system that the archive needs.
  static let foreignLibraries = ["yaml", "xml2"]

  /// The library that was named, or that `HOLDFAST_LIBRARY` names, or that stands with the program: in `../lib/holdfast`, where
  /// it is installed, or beside it, where SwiftPM builds it.
  static func found(named: String?) throws(Failure) -> SwiftLibrary {
    if let named { return try SwiftLibrary(at: named, from: "--swift-library") }
    if let value = getenv("HOLDFAST_LIBRARY") {
      return try SwiftLibrary(at: String(cString: value), from: "HOLDFAST_LIBRARY")
    }
    let own = Folder.parent(of: OwnProgram.path)
    for folder in [Folder.parent(of: own) + "/lib/holdfast", own] {
      if let library = try? SwiftLibrary(at: folder, from: "") { return library }
    }
    throw .input(
      "specs in Swift need Holdfast's library, and there is none beside this program; name it with --swift-library, "
        + "or build it with `swift build --product HoldfastSpecs`")
  }

  private init(at path: String, from origin: String) throws(Failure) {
    guard let real = SpecWriter.real(path) else {
      throw .input("\(origin) \(path): \(systemError()); name the folder of Holdfast's library")
    }
    folder = real
    for needed in [modules + "/Holdfast.swiftmodule", archive] where FileIdentity(of: needed) == nil {
      throw .input("\(origin) \(path) holds no library of Holdfast: there is no \(needed)")
    }
  }

  /// What tells this build of the library from any other.
  var identity: String {
    [modules + "/Holdfast.swiftmodule", archive].map { "\($0) \(FileIdentity(of: $0)?.text ?? "")" }
      .joined(separator: "\n")
  }
}

/// What tells a file from what stood at its path before: which one it is, its length, and when it was last changed.
struct FileIdentity {
  /// All of it in a line.
  let text: String

  /// The identity of a file; nil where there is none.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (changed, made) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (changed, made) = (status.st_mtim, status.st_ctim)
    #endif
    text =
      "\(status.st_dev) \(status.st_ino) \(status.st_size) \(changed.tv_sec).\(changed.tv_nsec) \(made.tv_sec).\(made.tv_nsec)"
  }
}
