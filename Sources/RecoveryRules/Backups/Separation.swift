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
      component.isProduction && !component.isStateless && component.levels.contains(where: \.isLive)
        && !component.levels.contains { $0.isLive && isApart($0, component, scope) }
        && system.proofs.promise(of: component.index, in: scope)?.promise.rpo == nil
    }.byName(\.name)
    guard !offenders.isEmpty else { return [] }
    // Where nobody said where anything stands, that is one slip and not one for each component.
    let waived = system.waivedThings(of: rule.card.name)
    func isOpen(_ component: Component) -> Bool {
      component.place.part(for: scope) == nil && !waived.contains(component.name)
    }
    let unplaced = offenders.filter(isOpen)
    let placed = unplaced.count > 1 ? offenders.filter { !isOpen($0) } : offenders
    let found = together(placed, scope, waived).map {
      finding(about: $0, scope, rule, what, help, in: system)
    }
    return unplaced.count > 1 ? found + [finding(aboutAll: unplaced, rule, what, help, in: system)] : found
  }

  /// The components by the places in which they and their copies stand: those of one account, with all copies in one
  /// bucket, want one more copy of the bucket.
  private static func together(_ components: [Component], _ scope: Scope, _ waived: Set<String>)
    -> [[Component]]
  {
    var places: [Ground: Int] = [:]
    var groups: [[Component]] = []
    for component in components {
      let live = component.levels.filter(\.isLive)
      let ground = Ground(
        own: component.place.part(for: scope), stores: live.map(\.store),
        parts: live.map { $0.place.part(for: scope) })
      if let index = places[ground], !waived.contains(component.name),
        !live.contains(where: { $0.store == nil })
      {
        groups[index].append(component)
      } else {
        if !waived.contains(component.name) { places[ground] = groups.count }
        groups.append([component])
      }
    }
    return groups
  }

  private struct Ground: Hashable {
    let own: String?
    let stores: [Int?]
    let parts: [String?]
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

  /// The finding about components whose copies stand in the same places.
  private static func finding(
    about components: [Component], _ scope: Scope, _ rule: any Rule.Type, _ what: String, _ help: String,
    in system: ProvedSystem
  ) -> Finding {
    let component = components[0]
    var finding = Finding(
      rule.card.name, rule.card.severity,
      "every copy of \(components.map(\.name).quoted("and")) may be in one \(what)",
      at: component.spec.name.span, label: "no copy names another \(what)",
      subject: components.count == 1 ? system.subject(component.name) : system.system.name)
    for level in component.levels.filter(\.isLive).byName(\.name).prefix(3) {
      let part = level.place.part(for: scope)
      finding = finding.and(level.clause.key, part.map { "in \($0)" } ?? "names no \(what)")
    }
    for other in components.dropFirst().prefix(4) {
      finding = finding.and(other.spec.name.span, "nor does a copy of this")
    }
    return finding.help(help)
  }

  private static func isApart(_ level: Level, _ component: Component, _ scope: Scope) -> Bool {
    level.place.isApart(from: component.place, in: scope)
      || (scope == .account && level.lock?.mode?.known == .compliance)
      || level.method?.survives.contains(scope) ?? false
  }
}
