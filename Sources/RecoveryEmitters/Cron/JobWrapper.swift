import ConfigTrees
import Quantities
import RecoveryModel

/// The POSIX script through which every run of a system goes.
///
/// It takes a lock, ends what takes too long, and tells node_exporter when a run began, when one last succeeded, how
/// the last one ended, how long it took and how much it wrote. The user's command is one literal that another shell
/// reads, so nothing in it can reach the wrapper itself.
struct JobWrapper {
  /// The system whose runs they are.
  let system: SystemPlan
  /// The runs that it knows.
  let jobs: [SelfRunJob]

  /// The script as a tree.
  var script: ShellScript {
    ShellScript(
      comment: heading,
      settings + Self.functions + [.blank, choice, .blank, Self.metrics] + Self.run(zoneTest))
  }

  private var heading: String {
    """

    \(Names.origin(of: system.name))

    Usage: \(system.name).sh JOB

    Settings and credentials are read from HOLDFAST_SETTINGS (\(Names.settingsPath(of: system.name))); a command
    that names files by relative paths finds them below HOLDFAST_WORKDIR, which belongs there too.
    Metrics go to HOLDFAST_TEXTFILE_DIR, locks to HOLDFAST_LOCK_DIR. HOLDFAST_ANY_ZONE=1 runs a job on a host in
    another timezone. It needs flock, timeout and GNU date.
    Exit codes: the command's own; 64 unknown job; 75 the run before is still going; 78 wrong timezone;
    124 stopped because it took too long.
    """
  }

  /// The variables that hold for all jobs.
  private var settings: [ShellStatement] {
    [
      .assign("system", .literal(system.name)),
      .assign("settings", [.variableOr("HOLDFAST_SETTINGS", Names.settingsPath(of: system.name))]),
      .when(
        .run("[", "-r", .variable("settings"), "]"),
        [.run("set", "-a"), .allow(warnings: [1090]), .run(".", .variable("settings")), .run("set", "+a")]),
      .assign(
        "textfiles", [.variableOr("HOLDFAST_TEXTFILE_DIR", "/var/lib/node_exporter/textfile_collector")]),
      .assign("locks", [.variableOr("HOLDFAST_LOCK_DIR", "/run/lock")]),
      .when(
        .run("[", "-n", [.variableOr("HOLDFAST_WORKDIR", "")], "]"),
        [.run("cd", .variable("HOLDFAST_WORKDIR"))]),
      .assign("job", [.variableOr("1", "")]),
      .blank,
    ]
  }

  /// What each job is: a branch for each.
  private var choice: ShellStatement {
    let unknown: [ShellStatement] = [
      Self.complain([.text("\(system.name).sh: no such job: "), .variable("job")]), .run("exit", "64"),
    ]
    return .match(.variable("job"), jobs.map(arm) + [ShellArm([], unknown)])
  }

  private func arm(for job: SelfRunJob) -> ShellArm {
    let labels = job.series.map { series in
      ShellWord.literal(series.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: ","))
    }
    var body: [ShellStatement] = [
      .assign("purpose", .literal(job.purpose.rawValue)),
      .assign("limit", .literal(String(job.limit.seconds))),
      .assign("command", .literal(job.command)),
    ]
    if let writes = job.writes {
      body += [
        .assign("BACKUP_FILE", .output(Self.date("+" + writes, in: system.zone))),
        .assign("BACKUP_NAME", .output(.run("basename", "--", .variable("BACKUP_FILE")))),
        .run("export", "BACKUP_FILE", "BACKUP_NAME"),
      ]
    }
    body.append(.command(ShellCommand(["set", "--"] + labels)))
    return ShellArm([job.word], body)
  }

  /// The time in a zone in the words of a pattern.
  private static func date(_ pattern: String, in zone: Zone) -> ShellStatement {
    .command(
      ShellCommand(environment: [ShellVariable("TZ", .literal(zone.name))], ["date", .literal(pattern)]))
  }

  /// The test that succeeds on a host whose clock is not the system's, where a cron table would run at other times.
  ///
  /// A zone that the host does not know would be read as UTC without a word, so its file must be there.
  private var zoneTest: ShellStatement {
    let differs = ShellStatement.run(
      "[", .output(.run("date", "+%z")), "!=", .output(Self.date("+%z", in: system.zone)), "]")
    let strict = ShellStatement.run("[", [.variableOr("HOLDFAST_ANY_ZONE", "0")], "!=", "1", "]")
    guard !system.zone.isUTC else { return .both(strict, differs) }
    let unknown = ShellStatement.not(
      .run("[", "-e", .literal("/usr/share/zoneinfo/\(system.zone.name)"), "]"))
    return .both(strict, .either(differs, unknown))
  }

  /// Says something to whoever reads the job's mail.
  static func complain(_ words: [ShellPart]) -> ShellStatement {
    .command(ShellCommand(["echo", ShellWord(words)], [.duplicate(1, onto: 2)]))
  }
}
