import ConfigTrees
import Quantities
import RecoveryModel

/// A command of the spec that the clock starts.
struct ScheduledJob {
  /// Its name everywhere.
  var name: String
  /// Its name among the module's resources.
  let label: String
  /// What it makes, for people.
  let makes: String
  /// The command.
  let run: String
  /// The name that it writes, where the spec says one.
  let writes: String?
  /// When it runs.
  let schedules: [Written<Schedule>]
  /// What starts it.
  let runner: RunsOn

  /// What is called by its name: one thing, or one for each of several schedules.
  var names: [String] {
    schedules.count > 1 ? [name] + (1...schedules.count).map { "\(name)-\($0)" } : [name]
  }
}

extension ModuleSubjects {
  /// The jobs that a cloud's scheduler or a cluster starts.
  func scheduledJobs() -> ModuleParts {
    var parts = ModuleParts()
    for job in jobs {
      for (index, schedule) in job.schedules.enumerated() where schedule.known?.isEventDriven != true {
        let number = job.schedules.count > 1 ? index + 1 : nil
        switch job.runner {
        case .eventbridge: parts.add(eventBridge(job, schedule, number))
        case .kubernetes: parts.add(cronJob(job, schedule, number))
        case .cloudScheduler: parts.add(cloudScheduler(job, schedule, number))
        case .cron, .systemd, .githubActions: break
        }
      }
    }
    return parts
  }

  /// Every command with a schedule: those of backups, what verifies them, jobs that make several, and drills.
  private var jobs: [ScheduledJob] {
    let own = system.components.filter { ($0.spec.status?.known ?? .live) == .live }.flatMap { component in
      component.levels.flatMap { level in
        [job(of: level, in: component), verification(of: level, in: component)].compactMap { $0 }
      }
    }
    return apart(own + system.spec.jobs.compactMap(shared) + system.spec.drills.compactMap(drill))
  }

  /// The jobs with names of which no two meet: hyphens stand between names and within them, so that `a-b` of `c` and `a`
  /// of `b-c` would; such jobs are told apart by a checksum of what they are.
  private func apart(_ jobs: [ScheduledJob]) -> [ScheduledJob] {
    var bearers: [String: Int] = [:]
    for name in jobs.flatMap(\.names) { bearers[name, default: 0] += 1 }
    return jobs.map { job in
      guard job.names.contains(where: { bearers[$0, default: 0] > 1 }) else { return job }
      var renamed = job
      renamed.name = Names.told(job.name, by: job.label)
      return renamed
    }
  }

  private func shared(_ job: JobSpec) -> ScheduledJob? {
    guard let run = job.run?.known, job.manual?.known != true,
      let runner = job.runsOn?.known ?? system.usualRunner
    else { return nil }
    return ScheduledJob(
      name: "\(system.name)-\(job.name.text)", label: "Job__\(Names.terraform(job.name.text))",
      makes: "The job \(job.name.text).", run: run, writes: nil, schedules: job.schedules, runner: runner)
  }

  private func drill(_ drill: DrillSpec) -> ScheduledJob? {
    guard let run = drill.run?.known, (drill.status?.known ?? .live) == .live,
      let runner = system.usualRunner
    else { return nil }
    return ScheduledJob(
      name: "\(system.name)-drill-\(drill.name.text)", label: "Drill__\(Names.terraform(drill.name.text))",
      makes: "The drill \(drill.name.text).", run: run, writes: nil, schedules: drill.schedules,
      runner: runner)
  }

  private func verification(of level: Level, in component: Component) -> ScheduledJob? {
    guard level.isLive, let backup = level.backup, let verify = backup.verify, let run = verify.run?.known,
      let runner = backup.runsOn?.known ?? system.usualRunner
    else { return nil }
    return ScheduledJob(
      name: "\(Names.job(system.name, component.name, level.name))-verify",
      label: "Verify__\(Names.terraform(component.name, level.name))",
      makes: "The verification of \(level.name) of \(component.name).", run: run, writes: nil,
      schedules: verify.schedules, runner: runner)
  }

  private func job(of level: Level, in component: Component) -> ScheduledJob? {
    guard level.isLive, !level.runsItself, let backup = level.backup, let run = backup.run?.known,
      backup.manual?.known != true, let runner = backup.runsOn?.known ?? system.usualRunner
    else { return nil }
    return ScheduledJob(
      name: Names.job(system.name, component.name, level.name),
      label: Names.terraform(component.name, level.name),
      makes: "The backup \(level.name) of \(component.name).", run: run, writes: backup.writes?.known,
      schedules: backup.schedules, runner: runner)
  }

  /// The comment above a job, with the promises that rest on it.
  private func says(_ job: ScheduledJob) -> String {
    comment(job.makes) { component, level in
      Names.terraform(component.name, component.levels[level].name) == job.label
    }
  }

  /// A schedule of EventBridge, which hands the job to whatever the caller runs it with.
  private func eventBridge(_ job: ScheduledJob, _ schedule: Written<Schedule>, _ number: Int?) -> ModuleParts
  {
    var parts = ModuleParts()
    let target = ModuleVariable(
      name: "\(job.label)_target_arn",
      description: "What runs the job \(job.name): a function, a task, a state machine.",
      pattern: ("^arn:", "A target is named by its ARN."),
      example: .string("arn:aws:lambda:eu-west-1:123456789012:function:\(job.name)"))
    let role = ModuleVariable(
      name: "scheduler_role_arn", description: "The role that EventBridge Scheduler takes on to start jobs.",
      pattern: ("^arn:", "A role is named by its ARN."), example: "arn:aws:iam::123456789012:role/scheduler")
    let suffix = number.map { "__\($0)" } ?? ""
    var items: [HCLItem] = [
      .attribute("name", .string(Names.cut(job.name + (number.map { "-\($0)" } ?? ""), to: 64)))
    ]
    items += eventBridgeItems(
      schedule, name: job.label + suffix, as: ("schedule_expression", "schedule_expression_timezone"),
      parts: &parts)
    items += [
      .block("flexible_time_window", [.attribute("mode", "OFF")]),
      .block(
        "target",
        [
          .attribute("arn", parts.variable(target)), .attribute("role_arn", parts.variable(role)),
          .attribute("input", .jsonencode(message(of: job, guarded: nil))),
        ]),
    ]
    parts.resource(.schedules, "aws_scheduler_schedule", job.label + suffix, says: says(job), items)
    return parts
  }

  /// A job of Cloud Scheduler, which calls whatever the caller runs the job with.
  private func cloudScheduler(_ job: ScheduledJob, _ schedule: Written<Schedule>, _ number: Int?)
    -> ModuleParts
  {
    var parts = ModuleParts()
    let suffix = number.map { "__\($0)" } ?? ""
    let lowered = lowered(schedule, to: .cloudScheduler, name: job.label + suffix, parts: &parts)
    let uri = ModuleVariable(
      name: "\(job.label)_uri", description: "The address that runs the job \(job.name) when it is called.",
      pattern: ("^https://", "A job is called over https."),
      example: .string("https://jobs.example.com/\(job.name)"))
    let account = ModuleVariable(
      name: "scheduler_service_account", description: "The service account as which Cloud Scheduler calls.",
      example: "scheduler@example.iam.gserviceaccount.com")
    let region = ModuleVariable(
      name: "scheduler_region", description: "The region of the jobs of Cloud Scheduler.",
      fallback: providers.home(of: .google).region.map(HCLExpression.string), example: "europe-west1")
    let body = HCLExpression.call("base64encode", [.jsonencode(message(of: job, guarded: lowered.runGuard))])
    let items: [HCLItem] = [
      .attribute("name", .string(job.name + (number.map { "-\($0)" } ?? ""))),
      .attribute("region", parts.variable(region)), .attribute("schedule", lowered.expression),
      .attribute("time_zone", .string(lowered.zone)),
      .block(
        "http_target",
        [
          .attribute("http_method", "POST"), .attribute("uri", parts.variable(uri)), .attribute("body", body),
          .block("oidc_token", [.attribute("service_account_email", parts.variable(account))]),
        ]),
    ]
    parts.resource(.schedules, "google_cloud_scheduler_job", job.label + suffix, says: says(job), items)
    return parts
  }

  /// What a job is told: its command, and the days on which it must do nothing.
  private func message(of job: ScheduledJob, guarded: RunGuard?) -> HCLExpression {
    var members = [HCLMember("job", .string(job.name)), HCLMember("run", .string(job.run))]
    if let writes = job.writes { members.append(HCLMember("writes", .string(writes))) }
    if let days = guarded?.weekdays {
      members.append(HCLMember("only_on", .list(days.days.map { .string($0.description) })))
    }
    if let last = guarded?.lastDays { members.append(HCLMember("only_on_last_days", .integer(last))) }
    return .object(members)
  }

  /// A CronJob of Kubernetes.
  private func cronJob(_ job: ScheduledJob, _ schedule: Written<Schedule>, _ number: Int?) -> ModuleParts {
    var parts = ModuleParts()
    let suffix = number.map { "__\($0)" } ?? ""
    let lowered = lowered(schedule, to: .kubernetes, name: job.label + suffix, parts: &parts)
    let name = Names.closed(job.name + (number.map { "-\($0)" } ?? ""), to: 52)
    let labels: HCLExpression = [
      "managed-by": "holdfast", "system": .string(Names.closed(system.name, to: 63)),
    ]
    let metadata: [HCLItem] = [
      .attribute("name", .string(name)), .attribute("namespace", parts.variable(.namespace)),
      .attribute("labels", system.name.utf8.last == UInt8(ascii: "-") ? labels : .reference("local", "tags")),
    ]
    let spec: [HCLItem] = [
      .attribute("schedule", lowered.expression), .attribute("timezone", .string(lowered.zone)),
      .attribute("concurrency_policy", "Forbid"),
      .block("job_template", [.block("metadata", []), .block("spec", jobSpec(job, lowered, &parts))]),
    ]
    parts.resource(
      .schedules, "kubernetes_cron_job_v1", job.label + suffix, says: says(job),
      [.block("metadata", metadata), .block("spec", spec)])
    return parts
  }

  private func jobSpec(_ job: ScheduledJob, _ lowered: LoweredSchedule, _ parts: inout ModuleParts)
    -> [HCLItem]
  {
    let script = CronJobScript(job: job, runGuard: lowered.runGuard).text
    let container: [HCLItem] = [
      .attribute("name", "backup"), .attribute("image", parts.variable(.image)),
      .attribute("command", ["/bin/sh", "-c", .string(script)]),
      .block("env", [.attribute("name", "TZ"), .attribute("value", .string(lowered.zone))]),
      .block(
        "env_from",
        [.block("secret_ref", [.attribute("name", parts.variable(.secret)), .attribute("optional", true)])]),
    ]
    return [
      .attribute("backoff_limit", 0),
      .block(
        "template",
        [
          .block("metadata", []),
          .block(
            "spec",
            [
              .attribute("restart_policy", "Never"),
              .attribute("service_account_name", parts.variable(.serviceAccount)),
              .block("container", container),
            ]),
        ]),
    ]
  }
}

extension ModuleVariable {
  fileprivate static let namespace = ModuleVariable(
    name: "namespace", description: "The namespace in which jobs run.", fallback: "default")
  fileprivate static let serviceAccount = ModuleVariable(
    name: "service_account", description: "The service account as which jobs run.", fallback: "default")
  fileprivate static let secret = ModuleVariable(
    name: "job_secret", description: "The secret whose entries jobs get as environment variables.",
    fallback: "backup")
  fileprivate static let image = ModuleVariable(
    name: "job_image", description: "The image that holds the programs which jobs call.",
    example: "registry.example.com/backup:1.0")
}
