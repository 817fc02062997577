import Findings
import SourceText

/// The files of a run with the line tables of those that findings point at, each made once.
struct LocatedSources: Sendable {
  /// By file id; nil for files that no finding mentions, whose lines nobody needs.
  private let files: [LocatedFile?]

  /// Reads the lines of the files that the findings mention.
  init(_ sources: SourceSet, mentionedBy findings: some Sequence<Finding>) {
    var files = [LocatedFile?](repeating: nil, count: sources.files.count)
    func mention(_ id: FileID) {
      guard let source = sources[id], files[Int(id.index)] == nil else { return }
      files[Int(id.index)] = LocatedFile(source: source, lines: LineTable(source))
    }
    for finding in findings {
      mention(finding.label.span.file)
      for label in finding.related { mention(label.span.file) }
      for fix in finding.fixes { for edit in fix.edits { mention(edit.span.file) } }
    }
    self.files = files
  }

  /// The file of an id; nil for one that is not mentioned or belongs to another run.
  subscript(id: FileID) -> LocatedFile? {
    Int(id.index) < files.count ? files[Int(id.index)] : nil
  }

  /// The path of the file that a span lies in.
  func path(of span: SourceSpan) -> String { self[span.file]?.source.path ?? "<unknown>" }

  /// Where a span begins, as people count; 1:1 in an unknown file.
  func start(of span: SourceSpan) -> SourcePlace { place(Int(span.start), in: span.file) }

  /// Where a span ends, just past its last character.
  func end(of span: SourceSpan) -> SourcePlace { place(Int(span.end), in: span.file) }

  private func place(_ offset: Int, in file: FileID) -> SourcePlace {
    self[file]?.lines.place(of: offset) ?? SourcePlace(line: 1, column: 1)
  }
}

/// A file and where its lines begin.
struct LocatedFile: Sendable {
  /// The file as it was read.
  let source: SourceFile
  /// Its lines.
  let lines: LineTable
}
