import RecoveryAnalysis
import RecoveryModel

/// A plan that every rule has let pass: the only thing that emitters take, and only the checker makes it.
package struct CheckedPlan: Sendable {
  /// The plan.
  package let plan: Plan
  /// What is proved of it.
  package let proofs: Proofs

  /// Made by the checker alone, of a plan without errors.
  init(plan: Plan, proofs: Proofs) {
    self.plan = plan
    self.proofs = proofs
  }

  /// Each system with its proofs.
  package var systems: [(system: SystemPlan, proofs: SystemProofs)] {
    zip(plan.systems, proofs.systems).map { ($0, $1) }
  }
}
