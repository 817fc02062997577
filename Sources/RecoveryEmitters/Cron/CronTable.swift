import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// The table for `/etc/cron.d` with every run that Debian's cron starts for a system, and the wrapper that runs them.
package enum CronTable {
  /// The table and the wrapper of a system; nothing where it runs nothing itself.
  package static func files(for system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> [OutputFile] {
    let jobs = system.selfRunJobs
    let wrapped = jobs.filter(\.isWrapped)
    guard !wrapped.isEmpty else { return [] }
    let folder = "\(Names.folder(of: system.name))/cron"
    return [
      OutputFile(path: "\(folder)/\(system.name)", bytes: table(of: jobs, in: system)),
      OutputFile(
        path: "\(folder)/\(system.name).sh", bytes: JobWrapper(system: system, jobs: wrapped).script.bytes,
        isExecutable: true),
    ]
  }

  /// The bytes of the table.
  private static func table(of jobs: [SelfRunJob], in system: SystemPlan) -> [UInt8] {
    var lines: [CronLine] = [.comment(heading(of: system)), .blank, .variable("SHELL", "/bin/sh")]
    lines.append(.variable("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"))
    for job in jobs {
      lines.append(.blank)
      lines += self.lines(of: job, in: system)
    }
    var out = OutputBuffer()
    do {
      try CronTablePrinter().print(ConfigTrees.CronTable(lines), into: &out)
    } catch {
      // Names of specs fit in a table, so this is not reached; a table that cannot be printed runs nothing.
      out.append(comment: "This table cannot be printed: \(error)", indent: 0)
    }
    return out.bytes
  }

  private static func heading(of system: SystemPlan) -> String {
    """
    \(Names.origin(of: system.name))

    Install it as /etc/cron.d/\(system.name), owned by root and writable by nobody else, and the script beside it as
    \(Names.wrapperPath(of: system.name)).
    Times are those of \(system.zone), which must be the zone of the host: Debian's cron knows no other.
    Jobs run as root, for a table that names a user who does not exist runs nothing; what they need to know
    stands in \(Names.settingsPath(of: system.name)), readable by root alone.
    """
  }

  /// The lines of one job: what it is and its entries, or why it has none.
  private static func lines(of job: SelfRunJob, in system: SystemPlan) -> [CronLine] {
    switch job.runsOn {
    case nil:
      return [.comment("\(job.word) is started by hand: \(Names.wrapperPath(of: system.name)) \(job.word)")]
    case .cron?: break
    case let other?: return [.comment("\(job.word) runs on \(other), not here")]
    }
    guard !job.schedules.isEmpty else {
      return [.comment("\(job.word) has no schedule that is known: the runbook's part on jobs names it")]
    }
    return [.comment(job.word)] + job.schedules.flatMap { lines(of: job, at: $0, in: system) }
  }

  private static func lines(of job: SelfRunJob, at schedule: Schedule, in system: SystemPlan) -> [CronLine] {
    switch schedule.lowered(to: .debianCron, in: system.zone) {
    case .failure(let refusal):
      return [
        .comment(
          "\(schedule): Debian's cron cannot say this, since \(refusal.reason).\n"
            + "It is started by hand instead: the runbook's part on jobs names it.")
      ]
    case .success(let lowering):
      let run = "\(Names.wrapperPath(of: system.name)) \(job.word)"
      let command = lowering.runGuard.map { "\($0.command) && \(run)" } ?? run
      return [.comment("\(schedule)"), .entry(CronEntry(lowering.text, user: "root", command: command))]
    }
  }
}
