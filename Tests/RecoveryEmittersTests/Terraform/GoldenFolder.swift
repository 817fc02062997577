import Foundation
import Testing

@testable import RecoveryEmitters

/// A folder of files as they must be emitted, beside the tests; `HOLDFAST_RENEW=1` writes it anew.
struct GoldenFolder {
  private let root: URL

  /// The folder of that name beside a test's source file.
  init(_ name: String, beside file: String = #filePath) {
    root = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Goldens").appending(
      path: name)
  }

  /// Requires that exactly these files are emitted.
  func expect(_ files: [OutputFile]) throws {
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" { try renew(files) }
    #expect(files.map(\.path).sorted() == kept)
    for file in files {
      let golden = try? String(contentsOf: root.appending(path: file.path), encoding: .utf8)
      #expect(String(decoding: file.bytes, as: UTF8.self) == golden, "\(file.path)")
    }
  }

  private func renew(_ files: [OutputFile]) throws {
    try? FileManager.default.removeItem(at: root)
    for file in files {
      let place = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }

  /// The paths of the files that are there.
  private var kept: [String] {
    let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
