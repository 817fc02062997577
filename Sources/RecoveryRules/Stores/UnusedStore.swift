import Findings
import RecoveryModel

/// A store that nothing goes to.
struct UnusedStore: Rule {
  static let card = RuleCard(
    "unused-store", .warning,
    summary: "A store is described, but no backup or replica goes to it.",
    why: "Somebody counts on what lies there; nothing does.",
    mend: "Send a backup `to:` it, or drop it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    var used: Set<String> = []
    for component in spec.components {
      used.formUnion(component.backups.compactMap { $0.to?.known })
      used.formUnion(component.replicas.compactMap { $0.to?.known })
    }
    for store in spec.stores { used.formUnion(store.replicas.compactMap { $0.to?.known }) }
    for log in spec.logs { used.formUnion(log.in.compactMap(\.known)) }
    for procedure in spec.recovery {
      used.formUnion(procedure.reads.map(\.store.text))
      for step in procedure.steps + procedure.afterwards {
        used.formUnion(step.needs.compactMap(\.known) + step.reads.map(\.store.text))
      }
    }
    return spec.stores.filter { !used.contains($0.name.text) }.map { store in
      Self.finding(
        "nothing goes to store `\(store.name.text)`", at: store.name.span,
        label: "no `to:` names it, and no step needs it",
        subject: system.subject(store.name.text))
    }
  }
}
