import SourceText
import SwiftSpecs

/// The files that a run reads: those under the paths given, and the policies that stand beside them.
///
/// A Swift file is one of them where it was named, or where it declares a spec and belongs to no package: a package is a
/// program of its own.
struct SpecFiles {
  /// The paths, sorted as bytes, each once.
  let paths: [String]

  /// The files under some paths; a folder is read to its depth, in the order of its names.
  ///
  /// What is compared with another time may not be there at this one: `mayBeAbsent` lets it.
  init(
    under roots: [String], withPolicies: Bool = true, mayBeAbsent: Bool = false
  ) throws(Failure) {
    var walk = SpecWalk(DiskTree())
    for root in roots {
      if root == "-" {
        walk.add("-")
        continue
      }
      var status = stat()
      guard stat(root, &status) == 0 else {
        if mayBeAbsent, errno == ENOENT {
          try walk.addPolicies(beside: root)
          continue
        }
        throw .input("cannot read \(root): \(systemError()); name a spec file or a folder of them")
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        guard try walk.addAll(below: root) || mayBeAbsent else {
          throw .input("\(root) holds no .yaml file and no spec in Swift; name a folder of specs")
        }
      } else {
        walk.add(root)
      }
      if withPolicies { try walk.addPolicies(beside: root) }
    }
    paths = walk.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads every file; also those of them that are specs in Swift.
  func read() throws(Failure) -> (sources: SourceSet, swift: [SwiftSpecFile]) {
    var sources = SourceSet()
    var swift: [SwiftSpecFile] = []
    for path in paths {
      let file = sources.add(path: path == "-" ? "<stdin>" : path, bytes: try FileContent.read(path))
      guard path.hasSuffix(".swift") else { continue }
      let declared = DeclaredSpecs(file.bytes)
      guard declared.isSpec else {
        throw .input(
          "\(path) declares no spec: it needs `import Holdfast` and a `struct NAME: RecoverySpec` that is not private"
        )
      }
      swift.append(SwiftSpecFile(file, declared))
    }
    return (sources, swift)
  }
}

/// The files and folders of the disk.
private struct DiskTree: SpecTree {
  func hasFolder(_ path: String) -> Bool { Folder.exists(path) }

  func entries(of folder: String) throws(Failure) -> [Folder.Entry] { try Folder.entries(of: folder) }

  func mayBeSpec(_ path: String) throws(Failure) -> Bool { DeclaredSpecs(try FileContent.read(path)).isSpec }
}
