import Findings
import PlatformFacts
import RecoveryModel

/// A procedure for a lost region that brings things back into that region, or does not say where.
struct RecoveryIntoWhatIsLost: Rule {
  static let card = RuleCard(
    "recovery-into-what-is-lost", .warning,
    summary: "A procedure for a lost region brings something back in that region, or says nowhere where.",
    why: """
      The bucket to which the files are copied back, the subnet of the new instance, the key that it is encrypted with: \
      all of them stand in the region that is down. A plan that names no other one is the plan for a lost instance under \
      another title, and somebody finds that out on the day.
      """,
    mend: "Say `into:` with the region that is left, and hold the steps to it.")

  /// The failures after which nothing comes back where it stood.
  private static let wider: Set<Scope> = [.region, .provider, .account]

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive,
        let scope = procedure.spec.when.first(where: { $0.known == .region || $0.known == .provider })
      else { return nil }
      // What answers smaller failures too brings things back where they stood in most of them.
      let isForWider = procedure.spec.when.allSatisfy { $0.known.map(Self.wider.contains) ?? false }
      guard isForWider || !procedure.spec.into.isEmpty,
        // What another procedure runs goes to where that one goes.
        !system.system.procedures.contains(where: { $0.steps.contains { $0.procedure == procedure.index } })
      else { return nil }
      let stuck = procedure.restores.compactMap { restore -> Component? in
        let component = system.system.components[restore.component]
        guard let region = component.place.region, !component.place.spansRegions else { return nil }
        let target = system.system.target(of: restore, in: procedure)
        let isLeft = target.map { $0.spansRegions || $0.region != region || $0.site != nil } ?? false
        return isLeft ? nil : component
      }
      guard let first = stuck.first, !system.namesAnotherRegion(procedure, than: first) else { return nil }
      return .stuck(stuck, first, scope, procedure, in: system)
    }
  }
}

extension SystemPlan {
  /// Where a procedure brings something back; nil where it does not say.
  fileprivate func target(of restore: Restore, in procedure: Procedure) -> Place? {
    for step in procedure.steps where step.restore?.component == restore.component {
      if let place = place(of: step.spec.location) { return place }
    }
    let called = procedure.steps.compactMap(\.procedure).map { procedures[$0] }
      .first { $0.restores(restore.component) }
    if let place = called.flatMap({ place(of: $0.spec.into) }) { return place }
    if let place = place(of: procedure.spec.into) { return place }
    guard case .level(let index) = restore.from else { return nil }
    // A replica takes over where it stands; where nobody knows where that is, the promise itself is unproved.
    let level = components[restore.component].levels[index]
    return level.backup == nil ? level.place : nil
  }

  /// The place that some fields mean; nil where they say nothing.
  private func place(of fields: PlaceFields) -> Place? {
    guard !fields.isEmpty else { return nil }
    let place = fields.at?.known.flatMap { self.place(named: $0) }.map { Place($0) } ?? Place()
    place.take(fields)
    return place
  }
}

extension ProvedSystem {
  /// Whether a step says, in its name or by a flag, that it is for a region other than the one of a component.
  fileprivate func namesAnotherRegion(_ procedure: Procedure, than component: Component) -> Bool {
    let lost = component.place.region
    let known = (system.stores.map(\.place) + system.components.map(\.place)).compactMap(\.region)
    return procedure.steps.contains { step in
      known.contains { $0 != lost && step.title.holds($0) }
    }
      || commands.ofSteps(in: procedure).contains { command in
        command.words[...].value(of: "--region").map { $0.text != lost } ?? false
      }
  }
}

extension Finding {
  fileprivate static func stuck(
    _ stuck: [Component], _ first: Component, _ scope: Written<Scope>, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    let region = first.place.region ?? ""
    let names = stuck.map(\.name).quoted("and")
    let into = procedure.spec.into
    let said = into.region ?? into.at
    var finding = RecoveryIntoWhatIsLost.finding(
      said == nil
        ? "`\(procedure.name)` says nowhere where it brings \(names) back when \(region) is lost"
        : "`\(procedure.name)` brings \(names) back in \(region), which is lost",
      at: said?.span ?? scope.span, label: said == nil ? "then nothing stands in \(region)" : "lost by then",
      subject: system.subject(procedure.name))
    for component in stuck.prefix(6) {
      finding = finding.and(
        component.spec.name.span,
        component === first ? "`\(component.name)` stands in \(region)" : "so does this")
    }
    return finding.help("say `into:` with the region that is left")
  }
}
