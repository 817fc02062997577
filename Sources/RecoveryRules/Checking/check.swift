import Findings
import RecoveryAnalysis
import RecoveryModel

/// What the rules say of a plan.
package struct Judgement: Sendable {
  /// Everything that was found, at the severities that the policies give; not yet in the order of a report.
  package let findings: [Finding]
  /// The plan, where nothing found is an error.
  package let checked: CheckedPlan?
}

/// Holds a plan and its proofs against every rule.
///
/// `earlier` are findings of the reader: an error among them also keeps the plan from being emitted.
package func judge(_ plan: Plan, _ proofs: Proofs, after earlier: [Finding] = []) -> Judgement {
  var findings: [Finding] = []
  for rule in Catalogue.rules { findings += rule.findings(in: plan) }
  for (system, proof) in zip(plan.systems, proofs.systems) {
    let proved = ProvedSystem(plan: plan, system: system, proofs: proof)
    for rule in Catalogue.rules { findings += rule.findings(in: proved) }
  }
  let severities = SeverityTable(plan.policies)
  let waivers = WaiverTable(plan)
  let consequences = Consequences(of: earlier)
  findings.removeAll(where: consequences.include)
  let judged = earlier + findings.compactMap(severities.applied).map(waivers.applied)
  let passes = !judged.contains { $0.severity == .error }
  return Judgement(findings: judged, checked: passes ? CheckedPlan(plan: plan, proofs: proofs) : nil)
}
