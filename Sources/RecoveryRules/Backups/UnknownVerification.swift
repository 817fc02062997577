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
    var open: [(owner: String, span: SourceSpan)] = []
    for component in spec.components {
      for backup in component.backups {
        guard let verify = backup.verify, let span = verify.openSpan else { continue }
        open.append(("\(component.name.text).\(backup.name.text)", span))
      }
    }
    for job in spec.jobs where job.makes.isEmpty && !job.verifies.isEmpty {
      guard let span = job.schedules.first(where: \.isUnknown)?.span else { continue }
      for owner in job.verifies.compactMap(\.known) where !open.contains(where: { $0.owner == owner }) {
        open.append((owner, span))
      }
    }
    return system.told(together: open, by: Self.card.name, as: \.owner).map { finding(about: $0, in: system) }
  }

  private func finding(about open: [(owner: String, span: SourceSpan)], in system: ProvedSystem) -> Finding {
    var finding = Self.finding(
      "nobody knows how or when \(open.map(\.owner).quoted("and")) \(open.count == 1 ? "is" : "are") verified",
      at: open[0].span, label: "not known",
      subject: open.count == 1 ? system.subject(open[0].owner) : system.system.name)
    var shown = [open[0].span]
    for other in open.dropFirst() where shown.count < 7 && !shown.contains(other.span) {
      shown.append(other.span)
      finding = finding.and(other.span, "nor this")
    }
    return finding.help("say by what it is done and when, or leave the claim out")
  }
}

extension VerifySpec {
  /// The first thing that nobody knows of how it is done and when.
  fileprivate var openSpan: SourceSpan? {
    if let by, by.isUnknown { return by.span }
    return schedules.first(where: \.isUnknown)?.span
  }
}
