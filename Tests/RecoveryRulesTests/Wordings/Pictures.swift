import Findings
import Quantities
import RecoveryCompiler
import Reports
import SourceText

/// What a spec of a few lines provokes, as people read it.
enum Pictures {
  /// The findings of one rule, on 21 November 2026, each with an empty line behind it but the last.
  static func of(_ rule: String, in spec: String) -> String { drawn(spec) { $0 == rule } }

  /// All findings but those that ask for more than these specs are about: drills, copies apart, people and procedures.
  static func ofAll(in spec: String) -> String {
    let aside: Set = [
      "undrilled-procedure", "single-region-copies", "single-account-copies", "unanswered-scope",
      "nobody-to-call",
    ]
    return drawn(spec) { !aside.contains($0) }
  }

  private static func drawn(_ spec: String, _ picks: (String) -> Bool) -> String {
    var sources = SourceSet()
    _ = sources.add(path: "spec.yaml", bytes: Array(spec.utf8) + [0x0A])
    let compilation = compile(sources, asOf: CivilDate(year: 2026, month: 11, day: 21), threads: 1)
    let findings = compilation.findings.filter { picks($0.rule) }.inReportOrder(sources)
    return findings.map { FindingPicture($0, in: sources).text }.joined(separator: "\n")
  }
}
