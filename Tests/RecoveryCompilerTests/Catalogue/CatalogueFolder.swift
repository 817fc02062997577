import Findings
import Foundation
import RecoveryCompiler
import SourceText

/// The files of the catalogue on disk.
enum CatalogueFolder {
  /// The top of the project.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The rules that no example of a readable size in YAML can break, and why.
  static let without: [String: String] = [
    "oversized-file": "it begins at 64 MiB", "unread-rest": "it takes a thousand other slips",
    "swift-does-not-compile": "it is about Swift", "swift-does-not-answer": "it is about Swift",
  ]

  /// The cards that have an example.
  static let cards = FullCatalogue.cards.filter { without[$0.name] == nil }

  /// The bytes of `broken` or `fixed` of a rule.
  static func spec(_ rule: String, _ which: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: top.appending(path: "specs/catalogue/\(rule)/\(which).yaml")))
  }

  /// What comes of a spec that is checked alone.
  static func compiled(_ bytes: [UInt8], path: String) -> Compilation {
    var sources = SourceSet()
    _ = sources.add(path: path, bytes: bytes)
    return compile(sources, asOf: CatalogueExample.today, threads: 1)
  }
}
