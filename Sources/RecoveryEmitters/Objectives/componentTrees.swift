import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension ObjectivesTree {
  /// A component with its sources of recovery points.
  func component(_ component: Component) -> JSONValue {
    [
      "name": .string(component.name),
      "platform": component.spec.platform.json(),
      "place": place(component.place),
      "production": .bool(component.isProduction),
      "stateless": .bool(component.isStateless),
      "needs": .array(component.spec.needs.map(\.json)),
      "levels": .array(component.levels.indices.map { level($0, of: component) }),
    ]
  }

  private func level(_ index: Int, of component: Component) -> JSONValue {
    let level = component.levels[index]
    let fates = proofs.promises.filter { $0.promise.component == component.index }
      .compactMap { proof in proof.best.levels.first { $0.level == index }.map { (proof.promise.scope, $0) } }
    let survivals = fates.map { JSONMember($0.rawValue, survival(of: $1)) }
    return [
      "name": .string(level.name),
      "kind": .string(kind(of: level)),
      "live": .bool(level.isLive),
      "keepsPast": .bool(level.keepsPast),
      "source": level.source.map { .string(component.levels[$0].name) } ?? .null,
      "store": level.store.map { .string(system.stores[$0].name) } ?? .null,
      "place": place(level.place),
      "schedules": .array(level.schedules.map(\.json)),
      "keep": level.keep.json(),
      "newestPoint": fates.first?.1.lag.json ?? .null,
      "survival": .object(survivals),
    ]
  }

  /// Whether points are there, why not, and what of that nobody knows.
  private func survival(of fate: LevelFate) -> JSONValue {
    var members = [
      JSONMember("survives", .bool(fate.survival.isLeft)),
      JSONMember("reason", .string(fate.survival.reason)),
    ]
    if !fate.restsOn.isEmpty {
      members.append(JSONMember("restsOn", .array(fate.restsOn.map { .string($0.text) })))
    }
    return .object(members)
  }

  private func kind(of level: Level) -> String {
    switch level.origin {
    case .backup: "backup"
    case .replica: "replica"
    case .storeReplica: "storeReplica"
    }
  }

  private func place(_ place: Place) -> JSONValue {
    let parts = [
      ("name", place.name), ("provider", place.provider), ("region", place.region),
      ("location", place.location),
      ("zone", place.zone), ("site", place.site), ("account", place.account),
    ]
    return .object(parts.map { JSONMember($0.0, $0.1.map(JSONValue.string) ?? .null) })
  }

  /// A procedure with its time and its critical path.
  func procedure(_ procedure: Procedure) -> JSONValue {
    let time = proofs.procedures[procedure.index]
    let steps = zip(procedure.steps, time?.steps ?? []).map { step, timing -> JSONValue in
      [
        "name": .string(step.title),
        "startSeconds": .array([timing.earliestStart.json, timing.latestStart.json]),
        "endSeconds": .array([timing.earliestEnd.json, timing.latestEnd.json]),
        "exact": .bool(timing.path.isExact),
        "critical": .bool(timing.isCritical),
      ]
    }
    return [
      "name": .string(procedure.name),
      "live": .bool(procedure.isLive),
      "scopes": .array(procedure.scopes.members.map { .string($0.rawValue) }),
      "restores": .array(procedure.restores.map(restore)),
      "bestSeconds": time?.best.json ?? .null,
      "worst": time?.worst.json ?? .null,
      "steps": .array(steps),
    ]
  }

  private func restore(_ restore: Restore) -> JSONValue {
    let component = system.components[restore.component]
    let from: JSONValue
    switch restore.from {
    case .level(let index): from = .string(component.levels[index].name)
    case .nothing: from = "none"
    case .unknown, .dangling: from = "unknown"
    case .unsaid: from = .null
    }
    return ["component": .string(component.name), "from": from]
  }
}
