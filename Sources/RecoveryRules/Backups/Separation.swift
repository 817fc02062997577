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
    system.system.components.compactMap { component in
      let live = component.levels.filter(\.isLive)
      guard component.isProduction, !component.isStateless, !live.isEmpty,
        !live.contains(where: { isApart($0, component, scope) }),
        system.proofs.promise(of: component.index, in: scope)?.promise.rpo == nil
      else { return nil }
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
  }

  private static func isApart(_ level: Level, _ component: Component, _ scope: Scope) -> Bool {
    level.place.isApart(from: component.place, in: scope)
      || (scope == .account && level.lock?.mode?.known == .compliance)
      || level.method?.survives.contains(scope) ?? false
  }
}
