import SourceText

/// The files that a run reads: those under the paths given, and the policies that stand beside them.
struct SpecFiles {
  /// The paths, sorted as bytes, each once.
  private(set) var paths: [String] = []
  private var seen: Set<String> = []

  /// The files under some paths; a folder is read to its depth, in the order of its names.
  ///
  /// What is compared with another time may not be there at this one: `mayBeAbsent` lets it.
  init(under roots: [String], mayBeAbsent: Bool = false) throws(Failure) {
    for root in roots {
      if root == "-" {
        add("-")
        continue
      }
      var status = stat()
      guard stat(root, &status) == 0 else {
        if mayBeAbsent, errno == ENOENT {
          try addPolicies(beside: root)
          continue
        }
        throw .input("cannot read \(root): \(systemError()); name a spec file or a folder of them")
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        let before = paths.count
        try walk(root, depth: 0)
        guard paths.count > before || mayBeAbsent else {
          throw .input("\(root) holds no .yaml file; name a folder of specs")
        }
      } else {
        add(root)
      }
      try addPolicies(beside: root)
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads every file.
  func read() throws(Failure) -> SourceSet {
    var sources = SourceSet()
    for path in paths {
      _ = sources.add(path: path == "-" ? "<stdin>" : path, bytes: try FileContent.read(path))
    }
    return sources
  }

  private mutating func add(_ path: String) {
    if seen.insert(path).inserted { paths.append(path) }
  }

  private mutating func walk(_ folder: String, depth: Int) throws(Failure) {
    guard depth < 32 else { throw .input("\(folder) is nested too deep, or is a link to itself") }
    for entry in try Folder.entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      if entry.isFolder {
        try walk(path, depth: depth + 1)
      } else if entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") {
        add(path)
      }
    }
  }

  /// The nearest folder `policies` beside the root or up to two folders above it: a class means the same whether one
  /// system is checked or all.
  private mutating func addPolicies(beside root: String) throws(Failure) {
    var folder = root
    for _ in 0..<3 {
      folder = Folder.parent(of: folder)
      let candidate = folder == "." ? "policies" : "\(folder)/policies"
      if Folder.exists(candidate) {
        try walk(candidate, depth: 0)
        return
      }
      if folder == "." || folder == "/" { return }
    }
  }
}
