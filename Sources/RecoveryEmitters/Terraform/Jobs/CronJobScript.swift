import ConfigTrees
import Quantities
import RecoveryModel

/// The shell script that a CronJob runs: the guard, the name to write, the command.
struct CronJobScript {
  /// The job.
  let job: ScheduledJob
  /// The days on which it goes on.
  let runGuard: RunGuard?

  /// The script, with every `$` doubled: Kubernetes takes `$(NAME)` and `$$` in a command for its own.
  var text: String {
    let script = ShellScript(comment: "The job \(job.name).", statements).text
    return script.split(separator: "$", omittingEmptySubsequences: false).joined(separator: "$$")
  }

  private var statements: [ShellStatement] {
    var statements: [ShellStatement] = []
    if let days = runGuard?.weekdays {
      let numbers = days.days.map { $0 == .sunday ? "7" : "\($0.rawValue)" }
      let today = ShellWord.output(.run("date", "+%u"))
      statements.append(
        .match(today, [ShellArm(numbers, [.run(":")]), ShellArm([], [.run("exit", "0")])]))
    }
    if let last = runGuard?.lastDays { statements += onlyOnLastDays(last) }
    if let writes = job.writes {
      statements.append(.assign("BACKUP_FILE", .output(.run("date", .literal("+\(writes)")))))
      statements.append(.run("export", "BACKUP_FILE"))
    }
    return statements + [.run("exec", "/bin/sh", "-c", .literal(job.run))]
  }

  /// Goes on only where so many days later another month has begun; counted from noon in UTC, where no clock changes.
  private func onlyOnLastDays(_ last: Int) -> [ShellStatement] {
    let noon = ShellWord.output(
      .run("date", "-u", "-d", [.output(.run("date", "+%Y-%m-%d")), " 12:00"], "+%s"))
    let later = ShellArithmetic.sum(
      .variable("noon"), .integer(last.multipliedReportingOverflow(by: 86400).partialValue))
    return [
      .assign("noon", noon),
      .assign("later", .output(.run("date", "-u", "-d", ["@", .arithmetic(later)], "+%m"))),
      .when(.run("[", .variable("later"), "=", .output(.run("date", "+%m")), "]"), [.run("exit", "0")]),
    ]
  }
}
