import Findings
import PlatformFacts
import RecoveryModel

/// A procedure sends people to what it has not brought back yet.
struct TrafficBeforeData: Rule {
  static let card = RuleCard(
    "traffic-before-data", .error,
    summary: "A procedure moves addresses before it restores the data behind them.",
    why: """
      Whoever follows the new address writes into an empty or an old database, and the restore that comes after takes \
      that away again.
      """,
    mend: "Restore first, then move the traffic.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      let steps = procedure.steps
      let restoring = steps.indices.filter { index in
        steps[index].restore.map { system.system.holdsData($0) } ?? false
      }
      guard !restoring.isEmpty else { return nil }
      // What is restored after the move, behind something that came before it, may be what people can wait for.
      for moving in steps.indices
      where steps[moving].movesTraffic && !restoring.contains(where: { steps.waits(moving, for: $0) }) {
        guard let late = restoring.first(where: { steps.waits($0, for: moving) }) else { continue }
        let place = steps[moving].spec.ttl?.span ?? steps[moving].spec.place.key
        return Self.finding(
          "`\(procedure.name)` moves traffic by `\(steps[moving].title)` before `\(steps[late].title)` has brought the data back",
          at: steps[moving].spec.name?.span ?? place, label: "people arrive from here on",
          subject: system.subject(procedure.name)
        ).and(steps[late].spec.restore?.span ?? steps[late].spec.place.key, "restored only here")
          .help("put `\(steps[moving].title)` behind it")
      }
      return nil
    }
  }
}

extension SystemPlan {
  /// Whether a restore brings data back, and not a thing that starts empty.
  fileprivate func holdsData(_ restore: Restore) -> Bool {
    restore.from != .nothing && !components[restore.component].isStateless
  }
}

extension Step {
  /// Whether it moves addresses: resolvers keep the old ones for a while, or its command changes records of names.
  fileprivate var movesTraffic: Bool {
    if spec.ttl != nil { return true }
    guard let run = spec.run?.known else { return false }
    return run.holds("route53 change-resource-record-sets") || run.holds("dns record-sets update")
      || run.holds("dns record-sets transaction execute")
  }
}
