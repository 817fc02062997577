/// All files of one run, in the order of their ids.
package struct SourceSet: Sendable {
  /// The files; the index of each is its id.
  package private(set) var files: [SourceFile] = []

  /// A run without files yet.
  package init() {}

  /// Takes a file in and gives it the next id.
  package mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(path: path, bytes: bytes, id: FileID(files.count))
    files.append(file)
    return file
  }

  /// The file with this id; nil only for an id of another run.
  package subscript(id: FileID) -> SourceFile? {
    Int(id.index) < files.count ? files[Int(id.index)] : nil
  }
}
