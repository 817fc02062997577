import ConfigTrees

/// The list of files that were generated into a folder.
struct Manifest {
  /// The paths below the folder, sorted.
  let paths: [String]

  /// The list at a path; empty where there is none.
  static func read(at path: String) throws(Failure) -> Manifest {
    guard let bytes = FileContent.readIfPresent(path) else { return Manifest(paths: []) }
    guard let value = try? JSONReader.read(bytes), case .array(let items)? = value["files"]
    else { throw .input("\(path) is damaged; restore it from version control, or build into another folder") }
    let paths = items.compactMap { item in if case .string(let text) = item { text } else { nil } }
    guard paths.allSatisfy(Self.staysInside) else {
      throw .input("\(path) names a file outside its folder; restore it from version control")
    }
    return Manifest(paths: paths)
  }

  /// The list as a file.
  var bytes: [UInt8] {
    var out = OutputBuffer()
    let value: JSONValue = [
      "generatedBy": "holdfast; edit the specs instead", "files": .array(paths.map(JSONValue.string)),
    ]
    JSONPrinter().print(value, into: &out)
    return out.bytes
  }

  /// Whether a path stays below the folder: a manifest that was tampered with must not remove other files.
  private static func staysInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
  }
}
