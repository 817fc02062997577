import Findings
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// What is wrong with a plan and with the files that it was read from.
package struct Judgement: Sendable {
  /// What the reader found.
  package let slips: [Finding]
  /// What the rules found, at the severities that the policies give; not yet in the order of a report.
  package let offences: [Finding]
  private let plan: Plan

  fileprivate init(_ plan: Plan, slips: [Finding], offences: [Finding]) {
    self.plan = plan
    self.slips = slips
    self.offences = offences
  }

  /// The plan with what was proved of it; nil where anything found is an error.
  package func checked(by proofs: Proofs) -> CheckedPlan? {
    let isBroken = slips.contains { $0.severity == .error } || offences.contains { $0.severity == .error }
    return isBroken ? nil : CheckedPlan(plan: plan, proofs: proofs)
  }
}

/// Holds some systems of a plan against every rule that looks at one at a time; a table may hold gaps of their schedules.
package func offences(
  in systems: Range<Int>, of plan: Plan, _ proofs: [SystemProofs], _ gaps: GapTable
) -> [Finding] {
  var findings: [Finding] = []
  let proved = zip(plan.systems[systems], proofs).map {
    ProvedSystem(plan: plan, system: $0, proofs: $1, gaps: gaps)
  }
  // A rule's code is larger than a system: each looks at all of them while the processor still holds it.
  for rule in Catalogue.rules {
    for index in proved.indices {
      let found = rule.findings(in: proved[index])
      if !found.isEmpty { findings += found.map(plan.withoutPolicyEdits) }
    }
  }
  return findings
}

/// Holds a plan against the rules that look across systems, and says what comes of these and of the systems' offences.
///
/// `waived` are the waivers of all systems, and `needs` what systems need of each other. `slips` are findings of the reader:
/// an error among them also keeps the plan from being emitted. Of the files in `unread` a part was not read.
package func judge(
  _ plan: Plan, offences: [Finding], _ waived: [SystemWaivers], _ needs: [NeedElsewhere],
  after slips: [Finding], unread: Set<FileID>
) -> Judgement {
  let severities = SeverityTable(plan.policies)
  let waivers = WaiverTable(waived, asOf: plan.asOf)
  let consequences = Consequences(of: slips, unread: unread, in: plan)
  let across =
    Catalogue.rules.flatMap { $0.findings(in: plan) } + CircularWait.findings(among: needs, in: plan)
  let offences = (across + offences)
    .filter { !consequences.include($0) }.compactMap(severities.applied).map(waivers.applied)
  // What could not be read may hide what a waiver is for.
  let hides = slips.contains { $0.severity == .error }
  let unused =
    hides ? [] : UnusedWaiver.findings(of: waived, in: plan, after: offences).compactMap(severities.applied)
  return Judgement(plan, slips: slips, offences: offences + unused)
}

extension Plan {
  /// The finding without fixes that would change a policy: what holds for many systems is not one system's to change.
  fileprivate func withoutPolicyEdits(_ finding: Finding) -> Finding {
    guard !finding.fixes.isEmpty, !policies.isEmpty else { return finding }
    var copy = finding
    copy.fixes.removeAll { fix in
      fix.edits.contains { edit in policies.contains { $0.place.body.encloses(edit.span) } }
    }
    return copy.withPlainFirstFix
  }
}

extension SourceSpan {
  /// Whether another span lies within it.
  fileprivate func encloses(_ other: SourceSpan) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}
