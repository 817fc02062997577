import Findings
import RecoveryModel

/// A store that nothing goes to.
struct UnusedStore: Rule {
  static let card = RuleCard(
    "unused-store", .warning,
    summary: "A store is described, but no backup or replica goes to it and no step needs it.",
    why: "Somebody counts on what lies there; nothing does.",
    mend: "Send a backup `to:` it, or drop it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let used = system.system.spec.usedStores
    return system.system.spec.stores.filter { !used.contains($0.name.text) }.map { store in
      Self.finding(
        "nothing goes to store `\(store.name.text)`", at: store.name.span, label: "no `to:` names it",
        subject: system.subject(store.name.text))
    }
  }
}

extension SystemSpec {
  /// The names under which something goes to a store, or a step leans on one.
  fileprivate var usedStores: Set<String> {
    var used: Set<String> = []
    for component in components {
      used.formUnion(component.backups.compactMap { $0.to?.known })
      used.formUnion(component.replicas.compactMap { $0.to?.known })
    }
    for store in stores { used.formUnion(store.replicas.compactMap { $0.to?.known }) }
    for log in logs { used.formUnion(log.in.compactMap(\.known)) }
    for procedure in recovery {
      // What is read although nothing writes it is a finding of its own.
      used.formUnion(procedure.reads.map(\.store.text))
      for step in procedure.steps {
        used.formUnion(step.needs.compactMap(\.known))
        used.formUnion(step.reads.map(\.store.text))
      }
    }
    return used
  }
}
