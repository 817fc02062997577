import Findings
import PlatformFacts
import RecoveryModel

/// A procedure goes over to a replica, and no step of it makes the replica the first.
struct UnpromotedReplica: Rule {
  static let card = RuleCard(
    "unpromoted-replica", .error,
    summary: "A procedure goes over to a replica of a database, and no step promotes it.",
    why: """
      A replica refuses writes until somebody promotes it: the application comes up beside it, reads, passes its health \
      check and fails at the first thing that a customer does.
      """,
    mend: """
      Add the step that promotes it (`restore:` with the replica as its `from:`), before what writes to it comes up. A \
      replica whose platform never promotes one is no way back: restore a backup there.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.flatMap { procedure in
      procedure.restores.compactMap { restore in
        let component = system.system.components[restore.component]
        guard procedure.isLive, case .level(let index) = restore.from,
          let replica = component.levels[index].followedReplica,
          let promotion = component.promotion(of: component.levels[index]),
          !system.system.mayPromote(replica, of: component, by: procedure)
        else { return nil }
        return .unpromoted(component, component.levels[index], promotion, restore, procedure, in: system)
      }
    }
  }
}

extension Level {
  /// The replica of the component itself that makes its points, where it exists.
  fileprivate var followedReplica: ReplicaSpec? {
    guard let replica, isLive, origin == .replica else { return nil }
    return replica
  }
}

extension SystemPlan {
  /// Whether some step of a procedure, or of one that it stands on, promotes a replica or may do so: prose, scripts and
  /// tools that build whole sites may.
  fileprivate func mayPromote(_ replica: ReplicaSpec, of component: Component, by procedure: Procedure)
    -> Bool
  {
    let names = [replica.name.text, replica.resource?.known].compactMap { $0 }
    var seen: Set<Int> = [procedure.index]
    var open = [procedure]
    while let next = open.popLast() {
      if next.steps.isEmpty { return true }
      for step in next.steps {
        if let inner = step.procedure {
          if seen.insert(inner).inserted { open.append(procedures[inner]) }
        } else if step.mayPromote(component.index, called: names) {
          return true
        }
      }
    }
    return false
  }
}

extension Step {
  /// What people write where a copy becomes the first.
  private static let words = [
    "promot", "failover", "fail over", "fail-over", "switchover", "switch over", "takeover", "take over",
    "primary",
    "leader", "master", "writable", "read-write", "standby", "no one",
  ]

  /// Whether it promotes a component's replica, or may do so.
  fileprivate func mayPromote(_ component: Int, called names: [String]) -> Bool {
    if let restore { return restore.component == component || !isPlain }
    let texts = [spec.name?.known, spec.id?.known, spec.notes?.known, spec.run?.known].compactMap { $0 }
    if texts.contains(where: { text in (Self.words + names).contains { text.holds($0) } }) { return true }
    return !isPlain
  }

  /// Whether all that it does can be seen, and none of it makes one copy of a database the first.
  private var isPlain: Bool {
    if let run = spec.run { return run.known.map(PlainCommand.all) ?? false }
    return restore != nil || spec.ttl != nil || !spec.checks.isEmpty
  }
}

extension Finding {
  fileprivate static func unpromoted(
    _ component: Component, _ level: Level, _ promotion: ReplicaMode.Promotion, _ restore: Restore,
    _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    let platform = component.platform?.title ?? "its platform"
    let isNever = promotion == .none
    let byItself =
      level.replica?.promote == nil ? ", or say `promote: automatic` where nobody need do so" : ""
    let finding = UnpromotedReplica.finding(
      "`\(procedure.name)` goes over to `\(level.name)` of `\(component.name)`, but no step promotes it",
      at: restore.span,
      label: isNever ? "\(platform) documents no way to promote it" : "it takes no writes until then",
      subject: system.subject(procedure.name)
    ).and(
      level.clause.key,
      level.replica?.promote?.known == .manual ? "promoted by hand" : "a copy that only follows"
    )
    .help(
      isNever
        ? "restore a backup there, which can be written to"
        : "add a step with `restore: \(component.name)` and `from: \(level.name)` that promotes it\(byItself)"
    )
    let facts = isNever ? (level.replicaMode ?? component.platform?.replicas.first)?.facts ?? [] : []
    return facts.first.flatMap(Facts.named).map(finding.citing) ?? finding
  }
}
