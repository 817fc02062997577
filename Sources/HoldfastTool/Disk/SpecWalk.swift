/// Files and folders among which specs are looked for: those of the disk, or those of a commit.
protocol SpecTree {
  /// Whether there is such a folder.
  func hasFolder(_ path: String) -> Bool
  /// What stands in a folder.
  func entries(of folder: String) throws(Failure) -> [Folder.Entry]
  /// Whether a Swift file that nobody named may be a spec.
  func mayBeSpec(_ path: String) throws(Failure) -> Bool
}

/// The one rule by which files are specs: YAML files, and Swift files that declare one and belong to no package, in the
/// folders that are named, to their depth; with them the policies that stand beside. What begins with a dot is passed over.
struct SpecWalk<Tree: SpecTree> {
  /// The paths that were found, each once.
  private(set) var paths: [String] = []
  private var seen: Set<String> = []
  private let tree: Tree

  init(_ tree: Tree) { self.tree = tree }

  /// Adds a file that was named.
  mutating func add(_ path: String) {
    if seen.insert(path).inserted { paths.append(path) }
  }

  /// Adds what a folder holds; whether that is anything, be it known before or not.
  @discardableResult
  mutating func addAll(below folder: String) throws(Failure) -> Bool {
    try walk(folder, depth: 0, isPackage: false)
  }

  /// Adds the nearest folder `policies` beside a path or up to two folders above it: a class means the same whether one
  /// system is checked or all.
  mutating func addPolicies(beside path: String) throws(Failure) {
    for candidate in PoliciesFolder.candidates(beside: path) where tree.hasFolder(candidate) {
      try addAll(below: candidate)
      return
    }
  }

  private mutating func walk(_ folder: String, depth: Int, isPackage: Bool) throws(Failure) -> Bool {
    guard depth < 32 else { throw .input("\(folder) is nested too deep, or is a link to itself") }
    let entries = try tree.entries(of: folder)
    let isPackage = isPackage || entries.contains { $0.name == "Package.swift" }
    var holdsAny = false
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      if entry.isFolder {
        if try walk(path, depth: depth + 1, isPackage: isPackage) { holdsAny = true }
        continue
      }
      let isYAML = entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml")
      guard isYAML || entry.name.hasSuffix(".swift") && !isPackage else { continue }
      if !isYAML, try !tree.mayBeSpec(path) { continue }
      add(path)
      holdsAny = true
    }
    return holdsAny
  }
}

/// Where policies may stand that hold for a path.
enum PoliciesFolder {
  /// The folders `policies` beside a path and up to two folders above it, the nearest first.
  static func candidates(beside path: String) -> [String] {
    var candidates: [String] = []
    var folder = path
    for _ in 0..<3 {
      folder = Folder.parent(of: folder)
      candidates.append(folder == "." ? "policies" : "\(folder)/policies")
      if folder == "." || folder == "/" { break }
    }
    return candidates
  }
}
