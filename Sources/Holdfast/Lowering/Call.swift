/// Where a clause was said: what `#fileID`, `#filePath`, `#line` and `#column` tell of its call.
struct Call: Hashable, Sendable {
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

  static func == (one: Call, other: Call) -> Bool {
    one.line == other.line && one.column == other.column && one.path == other.path
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
    hasher.combine(path)
  }

  /// The path as a text.
  var path: String { filePath.description }
}
