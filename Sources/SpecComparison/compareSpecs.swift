import RecoveryCompiler
import RecoveryModel

/// What it means to go from one set of specs to another. Both were compiled for the same day; reads no disk.
///
/// Documents are paired by kind and name, systems and components that are the same in all but the name by what they are.
/// What could not be read on one side is not there: whoever asks says so.
package func compareSpecs(_ before: Compilation, _ after: Compilation) -> Comparison {
  let pairs = SystemPairs(before.plan.systems, after.plan.systems)
  let approvals = ApprovalTable(from: before.plan, to: after.plan, renamed: pairs.newNames)
  var used: Set<String> = []
  let systems = pairs.all.compactMap { pair -> DocumentChange? in
    guard var change = SystemComparison(pair, in: pairs, before, after).change else { return nil }
    change.changes = approvals.applied(to: change.changes, of: change.name, noting: &used)
    return change
  }
  let others = documentChanges(before.plan, after.plan).map { document in
    var document = document
    document.changes = approvals.applied(
      to: document.changes, ofPolicy: document.kind == "policy" ? document.name : nil, noting: &used)
    return document
  }
  return Comparison(
    systems: systems, others: others, findings: FindingChanges(before, after),
    artifacts: ArtifactChanges(before.checked, after.checked),
    idleApprovals: approvals.names.filter { !used.contains($0) })
}
