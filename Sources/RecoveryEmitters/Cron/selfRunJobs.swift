import PlatformFacts
import Quantities
import RecoveryModel

extension SystemPlan {
  /// Every run that the wrapper of this system knows: backups by component, then what verifies them, then runs that
  /// make several, drills, and questions to platforms that publish no time of success.
  var selfRunJobs: [SelfRunJob] {
    components.flatMap(backupJobs) + components.flatMap(verificationJobs) + spec.jobs.compactMap(sharedJob)
      + spec.drills.compactMap(drillJob) + components.flatMap(pollJobs)
  }

  /// What starts a job that says so itself, or whose system does; Debian's cron where nobody says.
  func scheduler(_ own: Written<RunsOn>?...) -> RunsOn {
    own.lazy.compactMap { $0?.known }.first ?? usualRunner ?? .cron
  }

  /// The runs of a component's own backups; a planned backup has none, nor one that the platform runs.
  private func backupJobs(of component: Component) -> [SelfRunJob] {
    component.levels.compactMap { level in
      guard let backup = level.backup, let command = backup.run?.known, level.isLive, !level.runsItself else {
        return nil
      }
      let isManual = backup.manual?.known == true
      return SelfRunJob(
        word: Names.backupJob(component.name, level.name), purpose: .backup, command: command,
        schedules: isManual ? [] : level.schedules.compactMap(\.known),
        runsOn: isManual ? nil : scheduler(backup.runsOn),
        limit: limit(takes: level.takes, schedules: level.schedules), writes: backup.writes?.known,
        series: [MetricLabel.backup(name, component.name, level.name)])
    }
  }

  /// The runs that verify a component's backups by a command of their own.
  private func verificationJobs(of component: Component) -> [SelfRunJob] {
    component.levels.compactMap { level in
      guard level.isLive, let backup = level.backup, let verify = backup.verify,
        let command = verify.run?.known
      else { return nil }
      return SelfRunJob(
        word: Names.verificationJob(component.name, level.name), purpose: .verification, command: command,
        schedules: verify.schedules.compactMap(\.known), runsOn: scheduler(backup.runsOn),
        limit: limit(takes: verify.takes, schedules: verify.schedules), writes: nil,
        series: [MetricLabel.backup(name, component.name, level.name)])
    }
  }

  /// A run that makes or verifies several backups.
  private func sharedJob(_ job: JobSpec) -> SelfRunJob? {
    guard let command = job.run?.known else { return nil }
    let made = job.makes.compactMap(\.known).compactMap(liveBackup)
    let verified = job.verifies.compactMap(\.known).compactMap(liveBackup)
    guard !made.isEmpty || !verified.isEmpty else { return nil }
    let isManual = job.manual?.known == true
    return SelfRunJob(
      word: Names.sharedJob(job.name.text), purpose: made.isEmpty ? .verification : .backup, command: command,
      schedules: isManual ? [] : job.schedules.compactMap(\.known),
      runsOn: isManual ? nil : scheduler(job.runsOn),
      limit: limit(takes: job.takes, schedules: job.schedules), writes: nil,
      series: made.isEmpty ? verified : made)
  }

  /// The labels of the live backup that `component.backup` names; nil where there is none.
  private func liveBackup(_ path: String) -> [MetricLabel]? {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let component = components.first(where: { $0.name == parts[0] }),
      let level = component.level(named: parts[1]), component.levels[level].isLive
    else { return nil }
    return MetricLabel.backup(name, parts[0], parts[1])
  }

  /// A drill that runs by itself.
  private func drillJob(_ drill: DrillSpec) -> SelfRunJob? {
    guard let command = drill.run?.known, (drill.status?.known ?? .live) == .live else { return nil }
    return SelfRunJob(
      word: Names.drillJob(drill.name.text), purpose: .drill, command: command,
      schedules: drill.schedules.compactMap(\.known), runsOn: scheduler(),
      limit: limit(takes: drill.takes, schedules: drill.schedules), writes: nil,
      series: [MetricLabel.drill(name, drill.name.text)])
  }

  /// The questions to platforms about backups that they run and publish no metric of.
  ///
  /// They are asked from a host, by systemd where it is usual and by cron else: the answer is a metric, and only the
  /// wrapper on a host with node_exporter writes those.
  private func pollJobs(of component: Component) -> [SelfRunJob] {
    let runner: RunsOn = usualRunner == .systemd ? .systemd : .cron
    return component.levels.compactMap { level in
      guard level.isLive, let command = PlatformPoll.command(for: level, of: component) else { return nil }
      return SelfRunJob(
        word: Names.pollJob(component.name, level.name), purpose: .poll, command: command,
        schedules: [Schedule(.every(Period(PlatformPoll.interval)))], runsOn: runner,
        limit: TimeSpan(seconds: PlatformPoll.interval.seconds / 2), writes: nil,
        series: [MetricLabel.backup(name, component.name, level.name)])
    }
  }

  /// Twice the worst time that a run takes, but no longer than until the next one; a day where nobody knows either.
  private func limit(takes: Written<TimeRange>?, schedules: [Written<Schedule>]) -> TimeSpan {
    let timed = schedules.compactMap(\.known).filter { !$0.isLoose }
    let interval = timed.compactMap { $0.shortestGap(in: zone)?.span }.min()
    let twice = takes?.known.map { $0.high * 2 }
    let limit = [interval, twice].compactMap { $0 }.min() ?? .days(1)
    return max(limit, .minutes(1))
  }
}
