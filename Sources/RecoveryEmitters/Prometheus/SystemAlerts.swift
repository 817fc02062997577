import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// Everything that Prometheus watches of one system.
struct SystemAlerts {
  /// The system.
  let system: SystemPlan
  /// What is proved of it.
  let proofs: SystemProofs
  /// The runs that write metrics.
  let jobs: [SelfRunJob]

  /// Its alerts and ages by group, and what nothing measures.
  private(set) var groups: [AlertGroup] = []
  /// The things that no metric tells of, in words.
  private(set) var unmeasured: [String] = []

  /// The alerts of a system.
  init(system: SystemPlan, proofs: SystemProofs) {
    self.system = system
    self.proofs = proofs
    jobs = system.selfRunJobs
    for component in system.components where (component.spec.status?.known ?? .live) == .live {
      add(component)
    }
    addStoreReplicas()
    addDrills()
    groups = groups.filter { !$0.rules.isEmpty }
  }

  private mutating func add(_ component: Component) {
    var group = AlertGroup(name: "\(system.name)/\(component.name)")
    for (index, level) in component.levels.enumerated() where level.isLive {
      guard level.origin == .backup || level.origin == .replica else { continue }
      if let backup = level.backup { add(backup, level, at: index, of: component, to: &group) }
      if let replica = level.replica { add(replica, level, at: index, of: component, to: &group) }
    }
    groups.append(group)
  }

  private mutating func add(
    _ backup: BackupSpec, _ level: Level, at index: Int, of component: Component, to group: inout AlertGroup
  ) {
    let path = "\(component.name).\(level.name)"
    let labels = MetricLabel.backup(system.name, component.name, level.name)
    let subject = subject(
      path, labels: labels, watched: [path, component.name], owner: backup.owner ?? component.spec.owner,
      in: group)
    let signal = system.signal(of: level, in: component, jobs: jobs)
    let alerts = BackupAlerts(
      subject: subject, level: level, staleness: proofs.staleness(of: level, at: index, in: component),
      gap: gap(of: level, at: index, in: component), signal: signal,
      success: success(signal, labels, level, component), status: status(signal, labels, level, component))
    if let age = alerts.age { group.ages.append(RecordedAge(labels: labels, expression: age)) }
    group.rules += alerts.rules
    if alerts.success == nil { unmeasured.append("when \(path) last succeeded") }
    addVerification(of: backup, labels, subject, to: &group)
  }

  private mutating func addVerification(
    of backup: BackupSpec, _ labels: [MetricLabel], _ subject: AlertSubject, to group: inout AlertGroup
  ) {
    guard let job = jobs.first(where: { $0.purpose == .verification && $0.series.contains(labels) }) else {
      if backup.verify != nil { unmeasured.append("when \(subject.watched[0]) was last verified") }
      return
    }
    let schedules = job.schedules
    group.rules +=
      VerificationAlerts(
        subject: subject, gap: schedules.compactMap { $0.longestGap(in: system.zone)?.span }.min(),
        takes: backup.verify?.takes?.known?.high
      ).rules
  }

  private mutating func add(
    _ replica: ReplicaSpec, _ level: Level, at index: Int, of component: Component, to group: inout AlertGroup
  ) {
    guard replica.mode?.known != .sync else { return }
    let path = "\(component.name).\(level.name)"
    let labels = [
      MetricLabel("system", system.name), MetricLabel("component", component.name),
      MetricLabel("replica", level.name),
    ]
    let metric = component.platform.flatMap { AlertMetrics.lag(of: $0) }
    let lag = metric.map {
      WatchedMetric($0, job: "", resource: replica.resource?.known, else: labels)
    }
    let promised = replica.lag?.known ?? level.replicaMode?.lag
    group.rules +=
      ReplicaAlerts(
        subject: subject(
          path, labels: labels, watched: [path, component.name], owner: component.spec.owner, in: group),
        promised: promised, words: promised.map { "The proofs count on \($0) at most." } ?? "",
        leaving: proofs.staleness(of: level, at: index, in: component),
        lag: lag ?? WatchedMetric(.replicaLag, labels), isExported: lag != nil
      ).rules
    if lag == nil { unmeasured.append("how far \(path) is behind") }
  }

  /// The copies of stores: one for all backups that lie in the store.
  private mutating func addStoreReplicas() {
    for store in system.stores where store.isLive {
      var group = AlertGroup(name: "\(system.name)/\(store.name)")
      for replica in store.spec.replicas where (replica.status?.known ?? .live) == .live {
        let path = "\(store.name).\(replica.name.text)"
        let labels = [
          MetricLabel("system", system.name), MetricLabel("store", store.name),
          MetricLabel("replica", replica.name.text),
        ]
        let promised = replica.lag?.known
        group.rules +=
          ReplicaAlerts(
            subject: subject(
              path, labels: labels, watched: [path, store.name], owner: store.spec.owner, in: group),
            promised: promised, words: promised.map { "The proofs count on \($0) at most." } ?? "",
            lag: WatchedMetric(.replicaLag, labels), isExported: false
          ).rules
        unmeasured.append("how far \(path) is behind")
      }
      groups.append(group)
    }
  }

  private mutating func addDrills() {
    var group = AlertGroup(name: "\(system.name)/drills")
    for drill in system.spec.drills where (drill.status?.known ?? .live) == .live {
      let name = drill.name.text
      let subject = subject(
        "Drill \(name)", labels: MetricLabel.drill(system.name, name), watched: [name, "drills.\(name)"],
        owner: drill.owner, in: group)
      group.rules +=
        DrillAlerts(
          subject: subject, drill: drill,
          gap: drill.schedules.compactMap { $0.known?.longestGap(in: system.zone)?.span }.min(),
          recoveryTime: recoveryTime(rehearsedBy: drill),
          isRun: jobs.contains { $0.word == Names.drillJob(name) }
        ).rules
    }
    groups.append(group)
  }

  /// The shortest time that is promised for anything that the drill's procedures bring back.
  private func recoveryTime(rehearsedBy drill: DrillSpec) -> TimeSpan? {
    let covered = Set(drill.covers.compactMap(\.known))
    let indices = Set(system.procedures.filter { covered.contains($0.name) }.map(\.index))
    let promises = proofs.promises.filter { $0.answers.contains { indices.contains($0.procedure) } }
    return promises.flatMap(\.promise.rto).filter { $0.state == nil }
      .compactMap(\.within.known).min()
  }

  private func subject(
    _ path: String, labels: [MetricLabel], watched: [String], owner: Written<String>?, in group: AlertGroup
  ) -> AlertSubject {
    AlertSubject(
      system: system, group: group.name, title: "\(path) of \(system.name)", labels: labels, watched: watched,
      owner: owner?.known ?? system.spec.owner?.known)
  }

  /// The longest time between two points of a level: as proved, or as scheduled where no promise asked.
  private func gap(of level: Level, at index: Int, in component: Component) -> TimeSpan? {
    let proved = proofs.lag(of: index, in: component.index)?.terms.first {
      $0.kind == .gap(of: level.name) || $0.kind == .floor(of: level.name)
    }
    if case .known(let span)? = proved?.amount { return span }
    return level.schedules.compactMap { $0.known?.longestGap(in: system.zone)?.span }.min()
  }

  private func success(
    _ signal: SuccessSignal, _ labels: [MetricLabel], _ level: Level, _ component: Component
  ) -> WatchedMetric? {
    switch signal {
    case .wrapper, .poll: WatchedMetric(.lastSuccess, labels)
    case .exporter(let success, status: _): exported(success, level, component)
    case .state, .none: nil
    }
  }

  private func status(
    _ signal: SuccessSignal, _ labels: [MetricLabel], _ level: Level, _ component: Component
  ) -> (metric: WatchedMetric, good: Int)? {
    switch signal {
    case .wrapper: (WatchedMetric(.exitCode, labels), 0)
    case .exporter(success: _, let status?), .state(let status):
      (exported(status, level, component), status.good ?? 0)
    case .poll, .none, .exporter: nil
    }
  }

  private func exported(_ metric: AlertMetric, _ level: Level, _ component: Component) -> WatchedMetric {
    WatchedMetric(
      metric, job: Names.job(system.name, component.name, level.name),
      resource: component.spec.resource?.known,
      else: [MetricLabel("system", system.name), MetricLabel("component", component.name)])
  }
}

extension AlertMetrics {
  /// The lag of a platform's copies in seconds; a metric of bytes or of another platform says nothing of time.
  fileprivate static func lag(of platform: Platform) -> AlertMetric? {
    all.first { $0.kind == .lag && $0.platforms.contains(platform.name) && !$0.name.hasSuffix("_diff") }
  }
}
