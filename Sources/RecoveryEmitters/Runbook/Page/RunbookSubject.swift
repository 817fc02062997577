import ConfigTrees
import RecoveryAnalysis
import RecoveryModel

/// What a runbook is written from: one system, what is proved of it, and the plan that it is part of.
struct RunbookSubject: Sendable {
  /// The system.
  let system: SystemPlan
  /// What is proved of it.
  let proofs: SystemProofs
  /// The plan in which other systems and the policies are found.
  let plan: Plan

  /// What was written of the system.
  var spec: SystemSpec { system.spec }
  /// The page's title.
  var title: [MarkdownInline] { [.text("Recovery runbook: \(spec.title?.known ?? system.name)")] }
}
