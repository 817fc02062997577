import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

/// How long the procedures of a system take in all, and which failures they answer.
func procedureChanges(_ old: SystemPlan, _ new: SystemPlan, _ before: SystemProofs, _ after: SystemProofs)
  -> [Change]
{
  old.procedures.flatMap { procedure -> [Change] in
    guard let other = new.procedures.first(where: { $0.name == procedure.name }) else { return [] }
    var changes: [Change] = []
    let scopes = (procedure.scopes.members.map(\.rawValue), other.scopes.members.map(\.rawValue))
    if scopes.0 != scopes.1 {
      changes.append(
        Change(
          .scope, of: other.name, "answers", from: scopes.0.joined(separator: ", "),
          to: scopes.1.joined(separator: ", "), Weighing.members(scopes.0, scopes.1)))
    }
    if let time = before.procedures[procedure.index]?.worst, let now = after.procedures[other.index]?.worst,
      time.total != now.total
    {
      changes.append(
        Change(
          .proof, of: other.name, "time of all steps", from: time.total, to: now.total,
          .of(isWeaker: !now.isBetter(than: time))))
    }
    let steps = StepPairs(procedure.spec.steps, other.spec.steps)
    if steps.isReordered {
      changes.append(
        Change(
          .procedure, of: other.name, "order of steps", from: steps.before.joined(separator: ", "),
          to: steps.after.joined(separator: ", ")))
    }
    return changes
  }
}
