import SourceText

/// The spec files of a commit: those that the same paths would have named when it was made.
struct BaseSpecs {
  /// The files, under the paths at which they would stand in the folder at hand.
  let sources: SourceSet

  /// The files under some paths of a commit, with the policies that stand beside them; none where there was nothing.
  init(under roots: [String], at base: GitBase, of repository: GitRepository) throws(Failure) {
    var tree = try GitTree(of: base.commit)
    var places: [(path: String, inside: String)] = []
    for root in roots {
      guard let inside = repository.inside(root) else {
        throw .input("\(root) lies outside of the git repository \(repository.top)")
      }
      places.append((root, inside))
    }
    try tree.followLinks(near: places.map(\.inside) + ["policies"] + places.flatMap { Self.above($0.inside) })
    var found: [String: String] = [:]
    for (path, inside) in places {
      Self.collect(inside, shownAs: path, in: tree, into: &found)
      var folder = path
      for _ in 0..<3 {
        folder = Folder.parent(of: folder)
        let candidate = folder == "." ? "policies" : "\(folder)/policies"
        if let inside = repository.inside(candidate), tree.hasFolder(inside) {
          Self.collect(inside, shownAs: candidate, in: tree, into: &found)
          break
        }
        if folder == "." || folder == "/" { break }
      }
    }
    let contents = try GitTree.contents(of: found.values.compactMap { tree.files[$0]?.object })
    var sources = SourceSet()
    for (path, inside) in found.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let object = tree.files[inside]?.object, let bytes = contents[object] else { continue }
      _ = sources.add(path: path, bytes: bytes)
    }
    self.sources = sources
  }

  /// The folders of policies above a path, up to two folders above it.
  private static func above(_ path: String) -> [String] {
    let parts = path.split(separator: "/")
    return (1...3).map { (parts.dropLast($0) + ["policies"]).joined(separator: "/") }
  }

  /// A file, or what a folder holds to its depth; what begins with a dot is passed over.
  private static func collect(
    _ inside: String, shownAs path: String, in tree: GitTree, into found: inout [String: String]
  ) {
    if tree.files[inside] != nil { found[path] = inside }
    let start = inside.isEmpty ? "" : inside + "/"
    for file in tree.files.keys where file.hasPrefix(start) {
      let below = file.dropFirst(start.count)
      guard below.hasSuffix(".yaml") || below.hasSuffix(".yml"), !below.hasPrefix("."), !below.contains("/.")
      else {
        continue
      }
      found[path.hasSuffix("/") ? path + below : "\(path)/\(below)"] = file
    }
  }
}
