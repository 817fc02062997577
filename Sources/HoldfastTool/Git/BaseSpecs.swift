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
    var insides: [String] = []
    for root in roots {
      guard let inside = repository.inside(root) else {
        throw .input("\(root) lies outside of the git repository \(repository.top)")
      }
      insides.append(inside)
      insides += PoliciesFolder.candidates(beside: root).compactMap(repository.inside)
    }
    try tree.followLinks(near: insides)
    let seen = SeenTree(tree, from: repository)
    var walk = SpecWalk(seen)
    for root in roots {
      if seen.hasFile(root) { walk.add(root) } else if seen.hasFolder(root) { try walk.addAll(below: root) }
      try walk.addPolicies(beside: root)
    }
    let found = walk.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { path in
      repository.inside(path).flatMap { tree.files[$0] }.map { (path: path, object: $0.object) }
    }
    let contents = try GitTree.contents(of: found.map(\.object))
    var sources = SourceSet()
    var swift: [SwiftSpecFile] = []
    for (path, object) in found {
      guard let bytes = contents[object] else { continue }
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
}

/// The files and folders of a commit as they would be seen from the folder at hand.
private struct SeenTree: SpecTree {
  private let tree: GitTree
  private let repository: GitRepository
  private let folders: [String: [Folder.Entry]]

  init(_ tree: GitTree, from repository: GitRepository) {
    self.tree = tree
    self.repository = repository
    folders = tree.folders
  }

  func hasFile(_ path: String) -> Bool { repository.inside(path).map { tree.files[$0] != nil } ?? false }

  func hasFolder(_ path: String) -> Bool { repository.inside(path).map { folders[$0] != nil } ?? false }

  func entries(of folder: String) -> [Folder.Entry] {
    repository.inside(folder).flatMap { folders[$0] } ?? []
  }

  /// What a file declares is seen when all are read at once.
  func mayBeSpec(_ path: String) -> Bool { true }
}
