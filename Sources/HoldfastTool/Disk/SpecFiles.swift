import SourceText
import SwiftSpecs

/// The files that a run reads: those under the paths given, and the policies that stand beside them.
///
/// A Swift file is one of them where it was named, or where it declares a spec and belongs to no package: a package is a
/// program of its own.
struct SpecFiles {
  /// The paths, sorted as bytes, each once.
  private(set) var paths: [String] = []
  private var seen: Set<String> = []

  /// The files under some paths; a folder is read to its depth, in the order of its names.
  ///
  /// What is compared with another time may not be there at this one: `mayBeAbsent` lets it.
  init(
    under roots: [String], withPolicies: Bool = true, mayBeAbsent: Bool = false
  ) throws(Failure) {
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
          throw .input("\(root) holds no .yaml file and no spec in Swift; name a folder of specs")
        }
      } else {
        add(root)
      }
      if withPolicies { try addPolicies(beside: root) }
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

  private mutating func add(_ path: String) {
    if seen.insert(path).inserted { paths.append(path) }
  }

  private mutating func walk(_ folder: String, depth: Int, isPackage: Bool = false) throws(Failure) {
    guard depth < 32 else { throw .input("\(folder) is nested too deep, or is a link to itself") }
    let entries = try Folder.entries(of: folder)
    let isPackage = isPackage || entries.contains { $0.name == "Package.swift" }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      if entry.isFolder {
        try walk(path, depth: depth + 1, isPackage: isPackage)
      } else if entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") {
        add(path)
      } else if entry.name.hasSuffix(".swift"), !isPackage {
        if DeclaredSpecs(try FileContent.read(path)).isSpec { add(path) }
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
