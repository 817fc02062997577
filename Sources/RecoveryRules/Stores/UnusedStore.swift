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
    let used = Set(
      spec.components.flatMap { component in
        component.backups.compactMap { $0.to?.known } + component.replicas.compactMap { $0.to?.known }
      } + spec.logs.flatMap { $0.in.compactMap(\.known) })
    return spec.stores.filter { !used.contains($0.name.text) }.map { store in
      Self.finding(
        "nothing goes to store `\(store.name.text)`", at: store.name.span, label: "no `to:` names it",
        subject: system.subject(store.name.text))
    }
  }
}
