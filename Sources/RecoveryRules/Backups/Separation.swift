import Findings
import PlatformFacts
import RecoveryModel

/// What the two rules share: which components have no copy apart from the data.
enum Separation {
  /// A finding for each stateful production component with copies, none of them apart; what is promised is proved
  /// elsewhere.
  static func findings(in system: ProvedSystem, scope: Scope, rule: any Rule.Type, what: String, help: String)
    -> [Finding]
  {
    let offenders = system.system.components.filter { component in
      let live = component.levels.filter(\.isLive)
      guard component.isProduction, !component.isStateless, !live.isEmpty,
        !live.contains(where: { isApart($0, component, scope) }),
        system.proofs.promise(of: component.index, in: scope)?.promise.rpo == nil
      else { return false }
      return true
    }
    // Where nobody said where anything stands, that is one slip and not one for each component.
    let waived = system.waivedThings(of: rule.card.name)
    func isOpen(_ component: Component) -> Bool {
      component.place.part(for: scope) == nil && !waived.contains(component.name)
    }
    let unplaced = offenders.filter(isOpen)
    guard unplaced.count > 1 else {
      return offenders.map { finding(about: $0, scope, rule, what, help, in: system) }
    }
    let placed = offenders.filter { !isOpen($0) }
    return placed.map { finding(about: $0, scope, rule, what, help, in: system) }
      + [finding(aboutAll: unplaced, rule, what, help, in: system)]
  }

  /// The finding about components of which nobody says where they stand.
  private static func finding(
    aboutAll components: [Component], _ rule: any Rule.Type, _ what: String, _ help: String,
    in system: ProvedSystem
  ) -> Finding {
    var finding = Finding(
      rule.card.name, rule.card.severity,
      "every copy of \(components.map(\.name).quoted("and")) may be in one \(what)",
      at: components[0].spec.name.span,
      label: "no \(what) is named", subject: system.system.name)
    for other in components.dropFirst().prefix(4) { finding = finding.and(other.spec.name.span, "nor here") }
    return finding.help(help)
  }

  private static func finding(
    about component: Component, _ scope: Scope, _ rule: any Rule.Type, _ what: String, _ help: String,
    in system: ProvedSystem
  ) -> Finding {
    let live = component.levels.filter(\.isLive)
    var finding = Finding(
      rule.card.name, rule.card.severity, "every copy of `\(component.name)` may be in one \(what)",
      at: component.spec.name.span, label: "no copy names another \(what)",
      subject: system.subject(component.name))
    for level in live.prefix(3) {
      let part = level.place.part(for: scope)
      finding = finding.and(level.clause.key, part.map { "in \($0)" } ?? "names no \(what)")
    }
    return finding.help(help)
  }

  private static func isApart(_ level: Level, _ component: Component, _ scope: Scope) -> Bool {
    level.place.isApart(from: component.place, in: scope)
      || (scope == .account && level.lock?.mode?.known == .compliance)
      || level.method?.survives.contains(scope) ?? false
  }
}
