import Findings
import RecoveryModel

/// A procedure brings something back before what it needs.
struct RestoredBeforeItsNeeds: Rule {
  static let card = RuleCard(
    "restored-before-its-needs", .error,
    summary: "A procedure brings a component back before something that the component needs.",
    why: """
      The application starts without its secrets, or against an empty database: it fails, or fills what the restore is \
      about to take away.
      """,
    mend: "Put the step behind those that bring back what it needs.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.flatMap { procedure -> [Finding] in
      guard procedure.isLive else { return [] }
      let steps = procedure.steps
      return steps.indices.compactMap { early in
        guard let restore = steps[early].restore else { return nil }
        let component = system.system.components[restore.component]
        let late = component.needs.compactMap { need -> Int? in
          let bringing = steps.indices.filter { steps[$0].restore?.component == need }
          // What was there before may be there again later: the first restore of it counts.
          return bringing.allSatisfy { steps.waits($0, for: early) } ? bringing.first : nil
        }
        guard let first = late.first, !isRanked(component, in: system) else { return nil }
        let name = system.system.components[steps[first].restore?.component ?? 0].name
        var finding = Self.finding(
          "`\(procedure.name)` brings `\(component.name)` back before `\(name)`, which it needs",
          at: steps[early].spec.restore?.span ?? steps[early].spec.place.key,
          label: "nothing to start with yet",
          subject: system.subject(procedure.name))
        for step in late { finding = finding.and(steps[step].spec.restore?.span, "comes only here") }
        for need in component.spec.needs where need.known == name {
          finding = finding.and(need.span, "needed")
        }
        return finding.help("put the step behind it")
      }
    }
  }

  /// Whether the system's priorities speak of it: their order has a rule of its own.
  private func isRanked(_ component: Component, in system: ProvedSystem) -> Bool {
    system.system.spec.priorities.contains { $0.recover.contains { $0.known == component.name } }
  }
}
