/// One file of text as it was read: where it came from and every byte of it.
///
/// Bytes stay bytes: a span is two offsets into them, and lines are counted only when a place is shown.
package final class SourceFile: Sendable {
  /// The path as the user gave it, relative where they wrote it so; `<stdin>` for standard input.
  package let path: String
  /// The whole content, a byte order mark included.
  package let bytes: [UInt8]
  /// The number by which spans name this file; unique in one run.
  package let id: FileID

  /// A file with the given content; the caller hands out ids in a fixed order so that findings sort alike everywhere.
  package init(path: String, bytes: [UInt8], id: FileID) {
    self.path = path
    self.bytes = bytes
    self.id = id
  }

  /// The text that a span of this file covers, invalid UTF-8 repaired; empty where the span lies outside.
  package func text(of span: SourceSpan) -> String {
    String(decoding: bytes[clamped(span)], as: UTF8.self)
  }

  /// The span's bytes as a range that is certain to lie inside the file.
  package func clamped(_ span: SourceSpan) -> Range<Int> {
    let end = min(Int(span.end), bytes.count)
    return min(Int(span.start), end)..<end
  }
}

/// The number of a file within one run.
public struct FileID: Hashable, Comparable, Sendable {
  /// The index in the run's list of files.
  package let index: UInt32

  /// The file at this index.
  package init(_ index: Int) { self.index = UInt32(clamping: index) }

  /// Files are ordered as they were listed, which is by path.
  public static func < (one: FileID, other: FileID) -> Bool { one.index < other.index }
}
