import RecoveryCompiler
import SourceText
import SwiftSpecs

/// The spec files of a commit: those that the same paths would have named when it was made.
struct BaseSpecs {
  /// The files, under the paths at which they would stand in the folder at hand.
  let sources: SourceSet
  /// Those of them that are specs in Swift.
  private let swift: [SwiftSpecFile]

  /// What the specs in Swift say, compiled by the library at hand.
  func said() throws(Failure) -> SaidSpecs {
    try SwiftReading(files: swift, library: nil).said(threads: Threads.wanted)
  }

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
    var swift: [SwiftSpecFile] = []
    for (path, inside) in found.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let object = tree.files[inside]?.object, let bytes = contents[object] else { continue }
      guard path.hasSuffix(".swift") else {
        _ = sources.add(path: path, bytes: bytes)
        continue
      }
      let declared = DeclaredSpecs(bytes)
      if declared.isSpec { swift.append(SwiftSpecFile(sources.add(path: path, bytes: bytes), declared)) }
    }
    self.sources = sources
    self.swift = swift
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
    // Swift files of a package are that package's affair.
    let packages = tree.files.keys.filter {
      $0.hasPrefix(start) && ("/" + $0).hasSuffix("/Package.swift")
    }.map { $0.dropLast("Package.swift".count) }
    for file in tree.files.keys where file.hasPrefix(start) {
      let below = file.dropFirst(start.count)
      let isSpec = below.hasSuffix(".yaml") || below.hasSuffix(".yml") || below.hasSuffix(".swift")
      guard isSpec, !below.hasPrefix("."), !below.contains("/.") else { continue }
      if below.hasSuffix(".swift"), packages.contains(where: file.hasPrefix) { continue }
      found[path.hasSuffix("/") ? path + below : "\(path)/\(below)"] = file
    }
  }
}
