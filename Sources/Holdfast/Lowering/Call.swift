/// Where a clause was said: what `#fileID`, `#filePath`, `#line` and `#column` tell of its call.
struct Call: Sendable {
  /// The module and the file: `Estate/Orders.swift`.
  let fileID: StaticString
  /// The file on the disk of whoever compiled it.
  let filePath: StaticString
  /// The line, from one.
  let line: Int
  /// The column of the bracket that opens the call, in bytes from one.
  let column: Int

  /// A call at a place.
  init(_ fileID: StaticString, _ filePath: StaticString, _ line: Int, _ column: Int) {
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
    self.column = column
  }

  /// The address of the path: the same for all calls of one file, and quick to look up.
  var fileKey: Int {
    filePath.hasPointerRepresentation
      ? Int(bitPattern: filePath.utf8Start) : Int(filePath.unicodeScalar.value)
  }

  /// The path as a text.
  var path: String { filePath.description }
}
