import RecoveryAnalysis
import RecoveryModel
import RecoveryRules

/// All files of all systems of a checked plan, in the order of their paths.
///
/// Emission is total: a plan that passed the checks always emits, and no emitter has an opinion.
package func emit(_ checked: CheckedPlan) -> [OutputFile] {
  checked.systems.flatMap { system, proofs in files(of: system, proofs, in: checked.plan) }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

/// Every artifact of one system.
private func files(of system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> [OutputFile] {
  TerraformModule.files(for: system, proofs, in: plan) + LifecycleFiles.files(for: system)
    + CronTable.files(for: system, proofs, in: plan) + SystemdTimers.files(for: system, proofs, in: plan)
    + PrometheusRules.files(for: system, proofs, in: plan)
    + AlertmanagerRoutes.files(for: system, proofs, in: plan)
    + [Runbook.file(for: system, proofs, in: plan), ObjectivesFile.file(for: system, proofs, in: plan)]
}
