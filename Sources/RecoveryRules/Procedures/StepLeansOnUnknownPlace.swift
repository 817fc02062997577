import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A step of a recovery needs something of which nobody knows whether the same failure takes it.
struct StepLeansOnUnknownPlace: Rule {
  static let card = RuleCard(
    "step-leans-on-unknown-place", .warning,
    summary: "A step for a lost region needs something of which nobody knows where it stands.",
    why: """
      What has no known place may stand where the failure strikes. The plan works on every day but, perhaps, the one for \
      which it was written.
      """,
    mend:
      "Find out where it stands, and write that; where it is the same region, keep a second one elsewhere.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for procedure in system.system.procedures where procedure.isLive {
      guard procedure.spec.when.contains(where: { $0.known == .region || $0.known == .provider }) else {
        continue
      }
      procedure.spec.eachNeed { need in
        if let finding = offence(need: need, procedure, in: system) { found.append(finding) }
      }
    }
    return found
  }

  private func offence(need: Written<String>, _ procedure: Procedure, in system: ProvedSystem) -> Finding? {
    guard let name = need.known, let place = system.system.place(named: name), !place.spansRegions,
      let unknown = system.system.unknownRegion(of: name)
    else { return nil }
    let restored = system.system.component(named: name).map { procedure.restores($0.index) } ?? false
    let lost = procedure.restores.map { system.system.components[$0.component] }.first { component in
      component.place.region != nil && !component.place.spansRegions
        && !place.isApart(from: component.place, in: .region)
    }
    guard !restored, let lost, let region = lost.place.region else { return nil }
    return Self.finding(
      "nobody knows whether `\(name)`, which `\(procedure.name)` needs, is lost with \(region)",
      at: need.span,
      label: "may stand in \(region) too", subject: system.subject(procedure.name)
    ).and(unknown, "its region is not known").and(
      lost.spec.name.span, "`\(lost.name)` is lost with \(region)"
    )
    .help("write down where `\(name)` stands")
  }
}

extension ProcedureSpec {
  /// Hands on what its steps need, those outside the recovery time last.
  func eachNeed(_ body: (Written<String>) -> Void) {
    for step in steps { step.needs.forEach(body) }
    for step in afterwards { step.needs.forEach(body) }
  }
}

extension SystemPlan {
  /// Where the spec says that nobody knows the region of a store or a component.
  fileprivate func unknownRegion(of name: String) -> SourceSpan? {
    let fields = spec.stores[name]?.location ?? spec.components[name]?.location
    guard let region = fields?.region ?? fields?.at?.known.flatMap({ spec.places[$0]?.parts.region }) else {
      return nil
    }
    return region.isUnknown ? region.span : nil
  }
}
