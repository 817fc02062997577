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
    let spec = system.system.spec
    return spec.stores.filter { !spec.uses($0.name.text) }.map { store in
      Self.finding(
        "nothing goes to store `\(store.name.text)`", at: store.name.span, label: "no `to:` names it",
        subject: system.subject(store.name.text))
    }
  }
}

extension SystemSpec {
  /// Whether something goes to a store, or a step leans on it.
  fileprivate func uses(_ store: String) -> Bool {
    func isIn(_ names: [Written<String>]) -> Bool { names.contains { $0.known == store } }
    // What is read although nothing writes it is a finding of its own.
    func isReadIn(_ reads: [ReadSpec]) -> Bool { reads.contains { $0.store.text == store } }
    return components.contains { component in
      component.backups.contains { $0.to?.known == store }
        || component.replicas.contains { $0.to?.known == store }
    } || stores.contains { $0.replicas.contains { $0.to?.known == store } } || logs.contains { isIn($0.in) }
      || recovery.contains { procedure in
        isReadIn(procedure.reads) || procedure.steps.contains { isIn($0.needs) || isReadIn($0.reads) }
      }
  }
}
