import Quantities
import RecoveryAnalysis
import RecoveryCompiler
import RecoveryModel
import RecoveryYAML

/// One system before and after: what is promised, what is proved of it, and all that it states.
struct SystemComparison {
  private let pair: SystemPairs.Pair
  private let newNames: [String: String]
  private let before: Compilation
  private let after: Compilation

  /// The comparison of a pair of two compilations.
  init(_ pair: SystemPairs.Pair, in pairs: SystemPairs, _ before: Compilation, _ after: Compilation) {
    self.pair = pair
    newNames = pairs.newNames
    self.before = before
    self.after = after
  }

  /// What changed; nil where nothing did.
  var change: DocumentChange? {
    switch (pair.before, pair.after) {
    case (let old?, let new?): changed(before.plan.systems[old], after.plan.systems[new], old, new)
    case (nil, let new?): added(after.plan.systems[new])
    case (let old?, nil): removed(before.plan.systems[old])
    case (nil, nil): nil
    }
  }

  private func added(_ system: SystemPlan) -> DocumentChange {
    DocumentChange(
      kind: "system", name: system.name, fate: .added,
      changes: [Change(.document, "system", from: nil, to: system.extent)])
  }

  private func removed(_ system: SystemPlan) -> DocumentChange {
    DocumentChange(
      kind: "system", name: system.name, fate: .removed,
      changes: [Change(.document, "system", from: system.extent, to: nil, .weaker)])
  }

  private func changed(_ old: SystemPlan, _ new: SystemPlan, _ oldIndex: Int, _ newIndex: Int)
    -> DocumentChange?
  {
    let components = ComponentPairs(old.components, new.components)
    var changes: [Change] = []
    if old.name != new.name { changes.append(Change(.document, "name", from: old.name, to: new.name)) }
    for (name, other) in components.newNames.sorted(by: { $0.key < $1.key }) {
      changes.append(Change(.component, of: other, "name", from: name, to: other))
    }
    let proofs = (before.proofs.systems[oldIndex], after.proofs.systems[newIndex])
    for (index, other) in components.both {
      let (one, two) = (old.components[index], new.components[other])
      changes +=
        ComponentComparison(
          one, two, old.promises.filter { $0.component == index },
          new.promises.filter { $0.component == other },
          proofs.0, proofs.1
        ).changes
    }
    changes += procedureChanges(old, new, proofs.0, proofs.1)
    let steps = StepNames(old.spec, new.spec)
    changes +=
      StatementTable(
        StatementReading(steps: steps.before, systems: newNames, components: components.newNames).leaves(
          of: old.spec),
        StatementReading(steps: steps.after).leaves(of: new.spec), .detail, in: new.zone
      ).changes
    guard !changes.isEmpty else { return nil }
    return DocumentChange(
      kind: "system", name: new.name, fate: old.name == new.name ? .changed : .renamed(from: old.name),
      changes: changes.gathered.inReadingOrder)
  }
}

extension SystemPlan {
  /// How much there is of it, in words.
  fileprivate var extent: String {
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    return
      "\(counted(components.count, "component")), \(counted(promises.count, "promise")), \(counted(procedures.count, "procedure"))"
  }
}
