import Findings
import PlatformFacts
import RecoveryModel

/// Two methods of which the platform allows one.
struct ExcludedMethods: Rule {
  static let card = RuleCard(
    "excluded-methods", .error,
    summary: "A component has two backup methods that cannot be had together.",
    why: "The platform stops one when the other is turned on, so a level of the plan does not exist.",
    mend: "Drop one of them, or make the other's points by oneself (an export).")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.flatMap { component -> [Finding] in
      guard component.levels.contains(where: { !($0.method?.excludes.isEmpty ?? true) }) else { return [] }
      // Two methods clash once, however many backups are made by each.
      var seen: [(method: String, level: Int)] = []
      var found: [Finding] = []
      let names = component.levels.indices.byName { component.levels[$0].name }
      for index in names where component.levels[index].isLive {
        let level = component.levels[index]
        guard let method = level.method, !seen.contains(where: { $0.method == method.name }) else { continue }
        found += seen.compactMap { clash(component, $0.level, index, in: system) }
        seen.append((method.name, index))
      }
      return found
    }
  }

  private func clash(_ component: Component, _ one: Int, _ other: Int, in system: ProvedSystem) -> Finding? {
    let (first, second) = (component.levels[one], component.levels[other])
    guard first.isLive, second.isLive, let method = first.method, let against = second.method,
      let exclusion = method.excludes.first(where: { $0.method == against.name })
        ?? against.excludes.first(where: { $0.method == method.name })
    else { return nil }
    let finding = Self.finding(
      "`\(first.name)` and `\(second.name)` of `\(component.name)` cannot be had together",
      at: second.backup?.method?.span ?? second.clause.key, label: "not beside `\(method.name)`",
      subject: system.subject(component.name)
    ).and(first.backup?.method?.span ?? first.clause.key, "not beside `\(against.name)`")
    return system.plan.book.fact(named: exclusion.fact).map(finding.citing) ?? finding
  }
}
