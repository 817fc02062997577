import Findings
import RecoveryModel
import SourceText

/// A verification of which nobody knows by what it is done, or when.
struct UnknownVerification: Rule {
  static let card = RuleCard(
    "unknown-verification", .warning,
    summary: "A backup is said to be verified, but nobody knows how or when.",
    why: """
      "All backups are verified" stands in most plans. What was never restored is a hope; a verification that nobody can \
      name has shown nothing, and no alert tells when it stops.
      """,
    mend: "Say `by:` and `schedule:`, best a restore every week, with checks; or leave the claim out.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    var open: [(name: String, span: SourceSpan)] = []
    for component in spec.components {
      for backup in component.backups {
        guard let verify = backup.verify, let span = verify.openSpan else { continue }
        open.append(("\(component.name.text).\(backup.name.text)", span))
      }
    }
    for job in spec.jobs where job.makes.isEmpty && !job.verifies.isEmpty {
      guard let span = job.schedules.first(where: \.isUnknown)?.span else { continue }
      for owner in job.verifies.compactMap(\.known) where !open.contains(where: { $0.name == owner }) {
        open.append((owner, span))
      }
    }
    return Self.findings(about: open, in: system, label: "not known", others: "nor this") { names in
      "nobody knows how or when \(names.quoted("and")) \(names.count == 1 ? "is" : "are") verified"
    }.map { $0.help("say by what it is done and when, or leave the claim out") }
  }
}

extension VerifySpec {
  /// The first thing that nobody knows of how it is done and when.
  fileprivate var openSpan: SourceSpan? {
    if let by, by.isUnknown { return by.span }
    return schedules.first(where: \.isUnknown)?.span
  }
}
