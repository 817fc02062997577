import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

@testable import RecoveryEmitters

/// A spec that a test writes field by field, without a file.
struct SpecSample {
  /// What is written.
  var system: SystemSpec

  /// A system of this name with nothing in it.
  init(_ name: String) {
    system = SystemSpec(place: Self.nowhere)
    system.name = Key(name, at: Self.span)
    system.timezone = Self.said(Zone.utc)
  }

  /// A place of no file.
  static let span = SourceSpan(file: FileID(0), start: 0, end: 0)
  /// A clause of no file.
  static let nowhere = ClausePlace(key: span, body: span)

  /// A value as if it were written.
  static func said<Value: Sendable>(_ value: Value) -> Written<Value> { Written(value, at: span) }

  /// A value as if it were written, from the text of a spec.
  static func said<Value: Quantity>(_ text: String, as type: Value.Type) -> Written<Value> {
    do { return Written(try Value(text), at: span) } catch { return Written(unknownAt: span) }
  }

  /// Adds a clause by name.
  static func clause<Clause: NamedClause>(_ name: String, _ fill: (inout Clause) -> Void) -> Clause {
    var clause = Clause(place: nowhere)
    clause.name = Key(name, at: span)
    fill(&clause)
    return clause
  }

  /// Names a place.
  mutating func place(_ name: String, region: String, account: String) {
    system.places.append(
      Self.clause(name) { place in
        place.parts.region = Self.said(region)
        place.parts.account = Self.said(account)
      })
  }

  /// Adds a component.
  mutating func component(
    _ name: String, on platform: String, resource: String? = nil, at place: String? = nil,
    _ fill: (inout ComponentSpec) -> Void
  ) {
    system.components.append(
      Self.clause(name) { component in
        component.platform = Self.said(platform)
        component.resource = resource.map { Self.said($0) }
        component.location.at = place.map { Self.said($0) }
        fill(&component)
      })
  }

  /// Adds a store.
  mutating func store(
    _ name: String, on platform: String, bucket: String? = nil, at place: String? = nil,
    _ fill: (inout StoreSpec) -> Void
  ) {
    system.stores.append(
      Self.clause(name) { store in
        store.platform = Self.said(platform)
        store.bucket = bucket.map { Self.said($0) }
        store.location.at = place.map { Self.said($0) }
        fill(&store)
      })
  }

  /// Promises a recovery point for the usual scopes and for some wider ones.
  mutating func promise(rpo: String, in scopes: [Scope: String] = [:]) {
    let objectives = ObjectivesSpec(place: Self.nowhere)
    objectives.rpo = Self.point(rpo)
    objectives.noticed = Self.said("7d", as: TimeSpan.self)
    for (scope, rpo) in scopes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let narrow = ScopedObjectives(place: Self.nowhere)
      narrow.scope = Self.said(scope)
      narrow.rpo = Self.point(rpo)
      objectives.when.append(narrow)
    }
    system.objectives = objectives
  }

  private static func point(_ text: String) -> Written<RecoveryPointPromise>? {
    said(text, as: TimeSpan.self).known.map { said(.atMost($0)) }
  }

  /// Adds a procedure that restores one component from one level.
  mutating func procedure(
    _ name: String, restores component: String, from level: String, _ scopes: [Scope] = []
  ) {
    system.recovery.append(
      Self.clause(name) { procedure in
        procedure.recovers = [Self.said(component)]
        procedure.from = Self.said(level)
        procedure.when = scopes.map { Self.said($0) }
      })
  }

  /// The plan of the sample alone.
  var plan: Plan { resolve(Spec(systems: [system])) }
  /// The module that it gives.
  var module: [OutputFile] {
    let plan = plan
    return TerraformModule.files(for: plan.systems[0], prove(plan).systems[0], in: plan)
  }
  /// Its lifecycle documents.
  var lifecycles: [OutputFile] { LifecycleFiles.files(for: plan.systems[0]) }
}

extension ComponentSpec {
  /// Adds a backup.
  func backup(
    _ name: String, _ method: String, _ schedule: String? = nil, keep: String? = nil, to store: String? = nil,
    writes: String? = nil, run: String? = nil, fill: (inout BackupSpec) -> Void = { _ in }
  ) {
    backups.append(
      SpecSample.clause(name) { backup in
        backup.method = SpecSample.said(method)
        if let schedule { backup.schedules = [SpecSample.said(schedule, as: Schedule.self)] }
        backup.keep = keep.map { SpecSample.said($0, as: Keep.self) }
        backup.to = store.map { SpecSample.said($0) }
        backup.writes = writes.map { SpecSample.said($0) }
        backup.run = run.map { SpecSample.said($0) }
        fill(&backup)
      })
  }

  /// Adds a replica.
  func replica(_ name: String, at place: String, mode: ReplicationMode = .async, lag: String? = nil) {
    replicas.append(.sample(name, at: place, mode: mode, lag: lag))
  }
}

extension StoreSpec {
  /// Adds a replica.
  func replica(_ name: String, at place: String, lag: String? = nil) {
    replicas.append(.sample(name, at: place, mode: .async, lag: lag))
  }

  /// Adds lifecycle steps for a prefix.
  func ages(_ prefix: String, _ steps: [(after: String, into: String?)]) {
    lifecycle.append(
      LifecycleSpec(
        prefix: Key(prefix, at: SpecSample.span),
        steps: steps.map { step in
          var clause = LifecycleStepSpec(place: SpecSample.nowhere)
          clause.after = SpecSample.said(step.after, as: Period.self)
          if let into = step.into {
            clause.storageClass = SpecSample.said(into)
          } else {
            clause.expire = SpecSample.said(true)
          }
          return clause
        }))
  }

  /// Locks it.
  func locked(_ keep: String, _ mode: LockMode = .compliance) {
    let clause = LockSpec(place: SpecSample.nowhere)
    clause.mode = SpecSample.said(mode)
    clause.keep = SpecSample.said(keep, as: Period.self)
    lock = clause
  }
}

extension ReplicaSpec {
  fileprivate static func sample(_ name: String, at place: String, mode: ReplicationMode, lag: String?)
    -> ReplicaSpec
  {
    SpecSample.clause(name) { replica in
      replica.location.at = SpecSample.said(place)
      replica.mode = SpecSample.said(mode)
      replica.lag = lag.map { SpecSample.said($0, as: TimeSpan.self) }
    }
  }
}
