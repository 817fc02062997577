import Findings
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// What the rules say of a plan.
package struct Judgement: Sendable {
  /// Everything that was found, at the severities that the policies give; not yet in the order of a report.
  package let findings: [Finding]
  /// The plan, where nothing found is an error.
  package let checked: CheckedPlan?
}

/// Holds some systems of a plan against every rule that looks at one at a time.
package func offences(in systems: Range<Int>, of plan: Plan, _ proofs: Proofs) -> [Finding] {
  var findings: [Finding] = []
  for index in systems {
    let proved = ProvedSystem(plan: plan, system: plan.systems[index], proofs: proofs.systems[index])
    for rule in Catalogue.rules {
      let found = rule.findings(in: proved)
      if !found.isEmpty { findings += found.map(plan.withoutPolicyEdits) }
    }
  }
  return findings
}

/// Holds a plan against the rules that look across systems, and says what comes of these and of the systems' offences.
///
/// `earlier` are findings of the reader: an error among them also keeps the plan from being emitted.
package func judge(
  _ plan: Plan, _ proofs: Proofs, offences: [Finding], after earlier: [Finding]
) -> Judgement {
  var findings = Catalogue.rules.flatMap { $0.findings(in: plan) } + offences
  let severities = SeverityTable(plan.policies)
  let waivers = WaiverTable(plan)
  let consequences = Consequences(of: earlier)
  findings.removeAll(where: consequences.include)
  let judged = earlier + findings.compactMap(severities.applied).map(waivers.applied)
  let passes = !judged.contains { $0.severity == .error }
  return Judgement(findings: judged, checked: passes ? CheckedPlan(plan: plan, proofs: proofs) : nil)
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
