import ComparisonReports
import Findings
import Quantities
import RecoveryCompiler
import SourceText
import SpecComparison
import Testing

/// A spec before a change and after it.
struct Pair {
  let before: Compilation
  let after: Compilation

  /// The day on which both are looked at.
  static let today = CivilDate(year: 2026, month: 11, day: 21)

  /// Two texts, each of any number of documents.
  init(_ before: String, _ after: String) {
    self.before = Self.compiled(before)
    self.after = Self.compiled(after)
  }

  /// The small system with some edits, and what further ones make of it.
  static func edited(from base: [(String, String)] = [], to edits: [(String, String)]) -> Pair {
    let before = base.reduce(orders) { replaced($1.0, $1.1, $0) }
    return Pair(before, edits.reduce(before) { replaced($1.0, $1.1, $0) })
  }

  /// The text after the change.
  var source: String { after.sources.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }

  /// What it comes to.
  var comparison: Comparison { compareSpecs(before, after) }

  /// The picture of it, without the line that names the base.
  var text: String {
    String(decoding: report().render(as: .text), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("compared with") }
      .joined(separator: "\n")
  }

  /// The changes alone, a line each, artifacts and helps left out.
  var changes: [String] {
    text.split(separator: "\n").filter { line in
      ["  weaker", "  stronger", "  other"].contains { line.hasPrefix($0) }
    }.map { String($0.dropFirst(2)) }
  }

  /// The report on it.
  func report(showsArtifacts: Bool = false) -> ComparisonReport {
    ComparisonReport(
      comparison,
      base: ComparedBase(
        name: "main", commit: "0123456789abcdef", errors: before.inspection.unreadable),
      errors: after.inspection.unreadable, showsArtifacts: showsArtifacts,
      toolVersion: "0.0.0")
  }

  static func compiled(_ text: String) -> Compilation {
    var sources = SourceSet()
    _ = sources.add(path: "spec.yaml", bytes: Array(text.utf8))
    return compile(sources, asOf: today, threads: 1)
  }

  static func replaced(_ old: String, _ new: String, _ text: String) -> String {
    #expect(text.contains(old), "the sample has no \(old)")
    return text.replacing(old, with: new)
  }

  /// A small system in which every promise holds.
  static let orders = """
    holdfast: 1
    system: orders
    owner: payments
    timezone: UTC
    objectives:
      rto: 2h
      rpo: 26h
      when: {region: {rto: 4h, rpo: 50h}}
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        region: eu-west-1
        account: production
        backups:
          nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
    stores:
      archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup, versioning: true}
    recovery:
      restore:
        recovers: database
        from: nightly
        when: [service, instance, zone, logical, region]
        detect: 15m
        steps:
          - {name: Restore to a new instance, takes: 20m..50m}
          - {name: Point the service at it, takes: 5m}
    drills:
      restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
    people:
      payments: {slack: "#payments"}

    """
}
