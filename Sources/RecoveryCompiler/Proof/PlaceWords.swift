import SourceText

/// Places in words for who reads about one file: `line 12` there, `policies/house.yaml:3` elsewhere.
final class PlaceWords {
  private let sources: SourceSet
  private let home: FileID
  private var tables: [FileID: LineTable] = [:]

  /// Words for places as seen from the file of one of them.
  init(of sources: SourceSet, around place: SourceSpan) {
    self.sources = sources
    home = place.file
  }

  /// The path of the file that is read about.
  var file: String? { sources[home]?.path }

  /// A place in words; nil where there is none.
  func words(for span: SourceSpan?) -> String? {
    guard let span, let file = sources[span.file] else { return nil }
    let table = tables[file.id] ?? LineTable(file)
    tables[file.id] = table
    let line = table.place(of: Int(span.start)).line
    return file.id == home ? "line \(line)" : "\(file.path):\(line)"
  }
}
