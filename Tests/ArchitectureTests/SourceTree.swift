import Foundation

/// The project's own source files, as text.
enum SourceTree {
  /// The top of the project.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A Swift file of a room.
  struct File {
    let room: String
    let path: String
    let lines: [String]

    /// The modules that it imports; what a text of several lines says is none of them.
    var imports: [String] {
      var isText = false
      return lines.compactMap { line in
        let marks = line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count - 1
        if marks % 2 == 1 { isText.toggle() }
        guard !isText else { return nil }
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({
            $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
          })
        else { return nil }
        return words[index + 1]
      }
    }
  }

  /// Every Swift file below `Sources`; the steps of a tutorial are programs of its readers and belong to no room.
  static func files() throws -> [File] {
    let sources = top.appending(path: "Sources")
    let found = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var files: [File] = []
    while let url = found?.nextObject() as? URL {
      guard url.pathExtension == "swift", !url.path.contains(".docc/") else { continue }
      let path = String(url.path.dropFirst(sources.path.count + 1))
      let text = try String(contentsOf: url, encoding: .utf8)
      files.append(
        File(
          room: String(path.prefix { $0 != "/" }), path: path,
          lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
    }
    return files.sorted { $0.path < $1.path }
  }
}
