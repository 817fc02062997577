import Findings
import PlatformFacts
import RecoveryModel

/// A step of a recovery needs something that the same failure takes.
struct StepLeansOnWhatIsLost: Rule {
  static let card = RuleCard(
    "step-leans-on-what-is-lost", .error,
    summary: "A step needs something that stands where the failure strikes.",
    why: """
      The alert goes through a topic in the region that is down, the template lies in a bucket there: the first step of \
      the plan fails with the thing that it is to mend.
      """,
    mend: "Keep a second one elsewhere and name that, or take the step without it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for procedure in system.system.procedures where procedure.isLive {
      procedure.spec.eachNeed { need in
        if let finding = offence(need: need, procedure, in: system) { found.append(finding) }
      }
    }
    return found
  }

  private func offence(need: Written<String>, _ procedure: Procedure, in system: ProvedSystem) -> Finding? {
    guard let name = need.known, let place = system.system.place(named: name) else { return nil }
    let scopes = procedure.spec.when.compactMap(\.known).filter {
      $0 == .zone || $0 == .region || $0 == .account
    }
    let isRestored = system.system.components.first { $0.name == name }.map {
      procedure.restore(of: $0.index) != nil
    }
    guard isRestored != true else { return nil }
    for scope in scopes {
      // What names no zone of its own is spread over the zones of its region, as managed services are.
      guard let part = scope == .zone ? place.zone : place.part(for: scope), !place.spansRegions else {
        continue
      }
      let struck = procedure.restores.map { system.system.components[$0.component] }
      guard let lost = struck.first(where: { $0.place.part(for: scope) == part }) else { continue }
      return Self.finding(
        "`\(procedure.name)` needs `\(name)`, which is lost too when \(scope.happening)", at: need.span,
        label: "stands in \(part)", subject: system.subject(procedure.name)
      ).and(lost.spec.name.span, "`\(lost.name)` is lost with \(part)")
    }
    return nil
  }
}
