import Findings
import Foundation
import Quantities
import RecoveryCompiler
import Reports
import SourceText

/// The files of the catalogue on disk.
enum CatalogueFolder {
  /// The top of the project.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The day that counts as today in every example.
  static let today = CivilDate(year: 2026, month: 11, day: 21)

  /// The rules that no example of a readable size can break, and why.
  static let without: [String: String] = [
    "oversized-file": "it begins at 64 MiB", "unread-rest": "it takes a thousand other slips",
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
    return compile(sources, asOf: today, threads: 1)
  }

  /// The example of a rule as the project's own files and the program make it now.
  static func example(of rule: String) throws -> CatalogueExample {
    let broken = try spec(rule, "broken")
    let compilation = compiled(broken, path: "broken.yaml")
    let pictures = compilation.findings.inReportOrder(compilation.sources).map {
      FindingPicture($0, in: compilation.sources).text
    }
    return CatalogueExample(
      rule: rule, broken: shown(broken), finding: pictures.joined(separator: "\n"),
      fixed: shown(try spec(rule, "fixed")))
  }

  /// Bytes as text that may stand anywhere.
  private static func shown(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.append(scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}
