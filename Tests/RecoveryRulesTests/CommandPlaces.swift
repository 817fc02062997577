import Findings
import Quantities
import RecoveryCompiler
import SourceText

/// What the findings of a rule point at, and what becomes of a spec by their edits.
enum CommandPlaces {
  /// A system with a database and a cache; each test adds what it is about under keys of its own.
  static let head = """
    holdfast: 1
    system: orders
    components:
      database: {platform: rds-postgres, backups: {nightly: {method: dump, keep: 7d}}}

    """

  /// The findings of a rule and the files that they are about.
  private static func findings(_ rule: String, in spec: String) -> ([Finding], SourceFile) {
    var sources = SourceSet()
    let file = sources.add(path: "spec.yaml", bytes: Array(spec.utf8))
    let compilation = compile(sources, asOf: CivilDate(year: 2026, month: 11, day: 21), threads: 1)
    return (compilation.findings.filter { $0.rule == rule }, file)
  }

  /// What stands underlined, finding by finding, its own place first.
  static func underlined(_ rule: String, in spec: String) -> [[String]] {
    let (findings, file) = findings(rule, in: spec)
    return findings.map { finding in
      [file.text(of: finding.label.span)] + finding.related.map { file.text(of: $0.span) }
    }
  }

  /// The spec after the first edit of each finding; nil where one has none.
  static func mended(_ rule: String, in spec: String) -> String? {
    let (findings, file) = findings(rule, in: spec)
    var edits: [Edit] = []
    for finding in findings {
      guard let fix = finding.fixes.first else { return nil }
      edits += fix.edits
    }
    return edits.applied(to: file).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A procedure with one step.
  static func step(_ step: String) -> String {
    head + "recovery:\n  restore:\n    recovers: database\n    steps:\n      - " + step + "\n"
  }
}
