import Foundation
import Quantities
import RecoveryCompiler
import Reports
import SourceText
import Testing

/// What `holdfast check` says of five published plans as their documents state them.
///
/// `HOLDFAST_RENEW=1 swift test --filter AsDocumented` writes the files anew, for review with `git diff`.
@Suite("The plans as documented") struct AsDocumentedTests {
  /// The plans by name.
  static let plans = [
    "agentic-deals", "ai-usage-analytics", "interview-drills", "kessan", "road-trip-storyteller",
  ]

  @Test("the findings on a plan are those that are kept with it", arguments: plans)
  func findings(_ plan: String) throws {
    let text = String(
      decoding: try PlanFolder.report(on: "specs/as-documented/\(plan).yaml"), as: UTF8.self)
    let url = PlanFolder.top.appending(path: "generated/as-documented/\(plan).findings.txt")
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } else {
      let kept = try String(contentsOf: url, encoding: .utf8)
      #expect(
        text == kept,
        "\(url.lastPathComponent) is stale: run HOLDFAST_RENEW=1 swift test --filter AsDocumented")
    }
  }

  @Test(
    "nothing in a transcription is misspelt or unreadable: every finding is the document's own",
    arguments: plans)
  func transcription(_ plan: String) throws {
    let compilation = try PlanFolder.compiled("specs/as-documented/\(plan).yaml")
    let shape = [
      "unknown-key", "unknown-word", "bad-value", "bad-name", "missing-key", "unknown-reference",
      "unknown-platform",
    ]
    #expect(compilation.findings.filter { shape.contains($0.rule) }.map(\.message) == [])
    #expect(!compilation.findings.isEmpty)
  }

  @Test("nothing is wrong with a plan once it is mended", arguments: plans)
  func mended(_ plan: String) throws {
    let compilation = try PlanFolder.compiled("specs/systems/\(plan).yaml")
    #expect(compilation.findings.map(\.message) == [])
    #expect(compilation.checked != nil)
  }
}

/// The specs of the project on disk.
enum PlanFolder {
  /// The top of the project.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The day that counts as today.
  static let today = CivilDate(year: 2026, month: 11, day: 21)

  /// What comes of a spec with the policies that stand beside it, as the program reads them.
  static func compiled(_ path: String) throws -> Compilation {
    var sources = SourceSet()
    let policies = try FileManager.default.contentsOfDirectory(
      atPath: top.appending(path: "specs/policies").path)
    let paths = [path] + policies.filter { $0.hasSuffix(".yaml") }.map { "specs/policies/\($0)" }
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      _ = sources.add(path: path, bytes: [UInt8](try Data(contentsOf: top.appending(path: path))))
    }
    return compile(sources, asOf: today, threads: 1)
  }

  /// What `holdfast check` prints of a spec, without colour.
  static func report(on path: String) throws -> [UInt8] {
    let compilation = try compiled(path)
    let report = Report(
      findings: compilation.findings.inReportOrder(compilation.sources), sources: compilation.sources,
      checkedFiles: compilation.sources.files.map(\.path), rules: [], toolVersion: "")
    return report.render(as: .text)
  }
}
