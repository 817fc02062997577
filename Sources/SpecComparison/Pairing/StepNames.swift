import RecoveryModel

/// The names under which the steps of a system's procedures are compared.
struct StepNames {
  /// Those of one side, by `PROCEDURE/steps` and `PROCEDURE/afterwards`, each in the order of the steps.
  typealias Side = [String: [String]]

  /// Before.
  let before: Side
  /// After.
  let after: Side

  /// The names of the steps of a system before and after.
  init(_ old: SystemSpec, _ new: SystemSpec) {
    var (before, after): (Side, Side) = ([:], [:])
    for procedure in old.recovery {
      guard let other = new.recovery[procedure.name.text] else { continue }
      for (list, steps) in [
        ("steps", StepPairs(procedure.steps, other.steps)),
        ("afterwards", StepPairs(procedure.afterwards, other.afterwards)),
      ] {
        before["\(procedure.name.text)/\(list)"] = steps.before
        after["\(procedure.name.text)/\(list)"] = steps.after
      }
    }
    self.before = before
    self.after = after
  }
}
