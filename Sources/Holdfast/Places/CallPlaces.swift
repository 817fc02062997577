import SourceText
import SwiftSpecs
import YAMLTree

/// A Swift file as it was read.
package struct SwiftSource: Sendable {
  /// The path as it is shown.
  package let path: String
  /// The content.
  package let bytes: [UInt8]

  /// A file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Finds where calls and their arguments stand.
struct CallPlaces {
  /// The files, joined for one tree.
  let sources: JoinedSources
  /// Their numbers in the run.
  let ids: Set<FileID>
  private let files: [Int: OutlinedFile]

  /// Reads the files of some calls and takes them into a run.
  init(of calls: [Call], in sources: inout SourceSet, reading read: (String) -> SwiftSource?) {
    var byPath: [String: [Call]] = [:]
    var paths: [Int: String] = [:]
    for call in calls {
      let path = paths[call.fileKey] ?? call.path
      paths[call.fileKey] = path
      byPath[path, default: []].append(call)
    }
    var added: [SourceFile] = []
    var outlined: [String: OutlinedFile] = [:]
    var base = 0
    for path in byPath.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let calls = byPath[path] ?? []
      let known = read(path)
      let shown = known?.path ?? calls.first?.fileID.description ?? path
      let file = sources.add(path: shown, bytes: known?.bytes ?? Self.blank(for: calls))
      outlined[path] = OutlinedFile(file.bytes, base: UInt32(base))
      added.append(file)
      base += file.bytes.count
    }
    files = paths.compactMapValues { outlined[$0] }
    ids = Set(added.map(\.id))
    self.sources = JoinedSources(added, textPlaces: SwiftTextPlaces(added))
  }

  /// The comments of the files, `///` aside, in the order of the joined sources.
  var comments: [TreeComment] {
    // A path that several modules share has a key for each.
    Dictionary(files.values.map { ($0.base, $0) }, uniquingKeysWith: { first, _ in first })
      .sorted { $0.key < $1.key }.flatMap { _, file in
        file.outline.plainComments(in: file.bytes, base: Int(file.base))
      }
  }

  /// A call with its parts.
  func text(of call: Call) -> CallText {
    guard let file = files[call.fileKey] else { return CallText(at: 0) }
    return CallText(in: file, at: file.offset(line: call.line, column: call.column))
  }

  /// Lines with nothing on them, as many and as long as it takes to show where the calls are.
  private static func blank(for calls: [Call]) -> [UInt8] {
    var widths: [Int: Int] = [:]
    for call in calls { widths[call.line] = max(widths[call.line] ?? 0, call.column) }
    let last = min(widths.keys.max() ?? 1, 1 << 16)
    return (1...max(last, 1)).flatMap { line in
      [UInt8](repeating: 0x20, count: min(widths[line] ?? 0, 1 << 10)) + [0x0A]
    }
  }
}
