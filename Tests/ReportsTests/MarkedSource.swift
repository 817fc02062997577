import SourceText

/// Files whose places of interest are marked «…» in the test's own text; the marks are taken out.
struct MarkedSources {
  /// The files without marks.
  private(set) var sources = SourceSet()
  /// What was marked, in order of the opening marks, over all files.
  private(set) var spans: [SourceSpan] = []

  /// One file.
  init(_ text: String, path: String = "a.yaml") { add(text, path: path) }

  /// Takes one more file in.
  mutating func add(_ text: String, path: String) { add(bytes: Array(text.utf8), path: path) }

  /// Takes one more file in, which may hold any bytes besides the marks.
  mutating func add(bytes marked: [UInt8], path: String) {
    let (opening, closing) = (Array("«".utf8), Array("»".utf8))
    let id = FileID(sources.files.count)
    var bytes: [UInt8] = []
    var open: [Int] = []
    var rest = marked[...]
    while let byte = rest.first {
      if rest.starts(with: opening) {
        open.append(spans.count)
        spans.append(SourceSpan(file: id, start: bytes.count, end: bytes.count))
        rest = rest.dropFirst(opening.count)
      } else if rest.starts(with: closing), let index = open.popLast() {
        spans[index] = SourceSpan(file: id, start: Int(spans[index].start), end: bytes.count)
        rest = rest.dropFirst(closing.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    _ = sources.add(path: path, bytes: bytes)
  }
}
