import Findings
import RecoveryModel
import SourceText

/// A drill of which nobody knows whether it was ever held.
struct UndatedDrill: Rule {
  static let card = RuleCard(
    "undated-drill", .warning,
    summary: "Nobody knows when a drill was last held.",
    why: """
      "All procedures have been tested" is true of the day on which it was written, if of any. Without a date nobody can say \
      what has changed since, and no auditor takes it for a test.
      """,
    mend: "Hold the drill, and write down when it was and what it showed.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let open = system.system.spec.drills.compactMap { drill -> (String, SourceSpan)? in
      guard let last = drill.last, last.isUnknown, (drill.status?.known ?? .live) == .live else { return nil }
      return (drill.name.text, last.span)
    }
    return Self.findings(about: open, in: system, label: "not known") { names in
      "nobody knows when drill \(names.quoted("or")) was last held"
    }.map { $0.help("hold it, then write `last:`") }
  }
}
