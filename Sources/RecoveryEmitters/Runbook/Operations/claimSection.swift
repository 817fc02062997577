import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// What the spec says a second time, beside the figures that count; nil where it says nothing twice.
  var claimSection: RunbookSection? {
    let rows = claims.map { owner, claim -> [[MarkdownInline]] in
      [[.code(owner)], [.text(claim.key)], [.text(claim.said)], counterpart(claim.against)]
    }
    guard !rows.isEmpty else { return nil }
    return RunbookSection(.claims, "Claims") { _ in
      [
        .paragraph("Restated in the spec for comparison; the figures above are the ones that are proved."),
        .filled(["Of", "What", "Claimed", "Said elsewhere, or derived"], rows),
      ]
    }
  }

  private func counterpart(_ counterpart: Claim.Counterpart) -> [MarkdownInline] {
    switch counterpart {
    case .stated(let said, at: _): [.text(said)]
    case .derived(let range?): [.text(range.description)]
    case .derived(nil), .nothing: []
    }
  }

  /// Every claim with the name of what it is about, in the order of the spec's keys.
  private var claims: [(String, Claim)] {
    let system = of("system", spec) + of("objectives", spec.objectives)
    let stores = spec.stores.flatMap { of($0.name.text, $0) + named($0.replicas, in: $0.name.text) }
    return system + spec.components.flatMap(claims) + stores + spec.recovery.flatMap(claims)
      + named(spec.scenarios) + named(spec.priorities) + named(spec.jobs) + named(spec.drills)
      + named(spec.alerts) + named(spec.logs) + named(spec.people)
      + spec.escalation.flatMap { of("escalation", $0) }
      + named(spec.notices) + of("review", spec.review) + named(spec.keys) + named(spec.documents)
  }

  private func claims(of component: ComponentSpec) -> [(String, Claim)] {
    let name = component.name.text
    return of(name, component) + of(name, component.objectives) + named(component.backups, in: name)
      + component.backups.flatMap { of("\(name).\($0.name.text)", $0.verify) }
      + named(component.replicas, in: name)
  }

  private func claims(of procedure: ProcedureSpec) -> [(String, Claim)] {
    let name = procedure.name.text
    return of(name, procedure)
      + (procedure.steps + procedure.afterwards).flatMap { step in
        of(step.name?.known ?? step.id?.known ?? name, step)
      }
  }

  private func of(_ name: String, _ clause: (any Clause)?) -> [(String, Claim)] {
    clause?.claims.map { (name, $0) } ?? []
  }

  private func named<Item>(_ items: ByName<Item>, in owner: String? = nil) -> [(String, Claim)] {
    items.flatMap { item in of(owner.map { "\($0).\(item.name.text)" } ?? item.name.text, item) }
  }
}
