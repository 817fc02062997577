import Findings
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// That a promised time waits for something that the same failure takes and nothing brings back.
struct LostNeed {
  /// What has to be back first.
  let needed: ComponentReference
  /// What it is called here.
  let name: String
  /// Where something of the system says that it needs it.
  let place: SourceSpan

  /// Those on which a time of a promise rests.
  static func among(_ time: Sum, of proof: PromiseProof, in system: ProvedSystem) -> [LostNeed] {
    time.unknowns.compactMap { term in
      guard case .wait(let name) = term.kind, let place = term.span else { return nil }
      return LostNeed(name, at: place, in: proof.promise.scope, system)
    }
  }

  /// A need that is written at a place of the system; nil where something brings it back, or another system says so.
  private init?(_ name: String, at place: SourceSpan, in scope: Scope, _ proved: ProvedSystem) {
    let (system, plan) = (proved.system, proved.plan)
    for component in system.components
    where component.spec.needs.contains(where: { $0.span == place }) {
      let here = component.needs.map { ComponentReference(system: system.index, component: $0) }
      for need in here + component.needsElsewhere {
        let other = plan.systems[need.system]
        guard system.name(of: need, in: other) == name else { continue }
        guard other.answering(need.component, in: scope).isEmpty else { return nil }
        (needed, self.name, self.place) = (need, name, place)
        return
      }
    }
    return nil
  }

  /// Whether a promise of its own tells that nothing brings it back in a scope, or that nothing is left of it.
  func isTold(in scope: Scope, _ proved: ProvedSystem) -> Bool {
    if needed.system == proved.system.index {
      guard let own = proved.proofs.promise(of: needed.component, in: scope) else { return false }
      return !own.promise.rto.isEmpty || own.losesEverything
    }
    let promise = proved.plan.systems[needed.system].promise(of: needed.component, in: scope)
    return promise.map { !$0.rto.isEmpty } ?? false
  }
}

/// One need that nothing brings back, with all that waits for it: one slip, however many promises rest on it.
struct LostNeedGroup {
  fileprivate let place: SourceSpan
  fileprivate private(set) var needs: [LostNeed]
  fileprivate private(set) var proofs: [(proof: PromiseProof, rto: RecoveryTimePromise, time: Sum)]

  /// The groups of a system by what is needed, in the order of names; a component that a waiver speaks of stays alone.
  static func groups(_ system: ProvedSystem) -> [LostNeedGroup] {
    guard system.proofs.unkept.contains(where: \.hasUnprovedTime) else { return [] }
    var groups: [LostNeedGroup] = []
    let waived = system.waivedThings(of: UnprovedPromise.card.name)
    // What is said of the first, and shown of it, hangs on the order of names.
    for proof in system.proofs.unkept.byName({ system.system.components[$0.promise.component].name }) {
      guard let rto = proof.unprovedTime, !rto.within.isUnknown, let time = proof.worst(against: rto)?.time
      else { continue }
      let name = system.system.components[proof.promise.component].name
      for need in LostNeed.among(time, of: proof, in: system)
      where !need.isTold(in: proof.promise.scope, system) {
        let same = groups.firstIndex { group in
          // A whole system may be needed by one word.
          let first = group.component
          return (group.place == need.place || group.needs.map(\.needed) == [need.needed])
            && (first == proof.promise.component
              || !waived.contains(name) && !waived.contains(system.system.components[first].name))
        }
        guard let index = same else {
          groups.append(LostNeedGroup(place: need.place, needs: [need], proofs: [(proof, rto, time)]))
          continue
        }
        if !groups[index].needs.contains(where: { $0.needed == need.needed }) {
          groups[index].needs.append(need)
        }
        if !groups[index].proofs.contains(where: { $0.proof === proof }) {
          groups[index].proofs.append((proof, rto, time))
        }
      }
    }
    return groups
  }

  private var component: Int { proofs[0].proof.promise.component }
}

extension Finding {
  /// One finding about a need that nothing brings back.
  static func lost(_ group: LostNeedGroup, in system: ProvedSystem) -> Finding {
    let scopes = Scope.allCases.filter { scope in group.proofs.contains { $0.proof.promise.scope == scope } }
    let waiting = Set(group.proofs.map { system.system.components[$0.proof.promise.component].name }).sorted()
    let first = group.proofs[0]
    let needs = group.needs.byName(\.name)
    let (take, it) = needs.count == 1 ? ("takes", "it") : ("take", "them")
    let wait = waiting.count == 1 ? "waits" : "wait"
    let own = needs.map { system.plan.systems[$0.needed.system].components[$0.needed.component].name }
    let recovers = own.count == 1 ? own[0] : "[\(own.joined(separator: ", "))]"
    let other =
      needs[0].needed.system == system.system.index ? nil : system.plan.systems[needs[0].needed.system]
    return UnprovedPromise.finding(
      """
      nothing says how long \(needs.map(\.name).quoted("or")) \(take) to come back when \(scopes.happening), \
      and \(waiting.quoted("and")) \(wait) for \(it)
      """,
      at: group.place, label: "no procedure recovers this for \(scopes.names)",
      subject: waiting.count == 1 ? system.subject(waiting[0]) : system.system.name
    ).and(first.rto.within.span, "back within this time").proof(first.time.text)
      .help(
        """
        add a procedure\(other.map { " to `\($0.name)`" } ?? "") with `recovers: \(recovers)` and \
        `when: [\(scopes.map(\.rawValue).joined(separator: ", "))]`, or say where it stands if the failure leaves it
        """)
  }
}
