import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure recovers a database of SQL Server before it has restored the logs that are to follow.
struct RecoveredTooSoon: Rule {
  static let card = RuleCard(
    "recovered-too-soon", .error,
    summary: "A procedure opens a database of SQL Server before it restores the logs that are to follow.",
    why: """
      `RESTORE DATABASE` opens the database when it is done, unless it is told not to, and an open one takes no log. The full \
      backup is back after hours, the first log is refused, and all of it begins again.
      """,
    mend: "Restore all but the last by `WITH NORECOVERY`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      var open: SQLRestore?
      for command in system.commands.ofSteps(in: procedure) where command.mayRestoreLogs {
        for restore in SQLRestore.all(in: command) {
          if restore.isLog, let first = open, first.precedes(restore, in: procedure) {
            return .tooSoon(first, before: restore, procedure, in: system)
          }
          open = restore.opens ? restore : nil
        }
      }
      return nil
    }
  }
}

extension Command {
  /// Whether it may restore something on SQL Server; few do, and only these need to be taken apart.
  fileprivate var mayRestoreLogs: Bool {
    holds("restore database") || holds("restore log")
  }
}

/// A statement of SQL Server that restores a backup.
private struct SQLRestore {
  let command: Command
  /// The bytes of the word that the statement stands in.
  let range: Range<Int>
  let database: Substring
  let isLog: Bool
  /// Whether the database is open behind it.
  let opens: Bool

  /// The statements of a command, in order.
  static func all(in command: Command) -> [SQLRestore] {
    command.words.flatMap { word -> [SQLRestore] in
      guard word.text.holds("restore") else { return [] }
      return word.text.split(separator: ";").compactMap { statement in
        let words = statement.split { " \n\t[]".contains($0) }
        guard let begin = words.firstIndex(where: { $0.lowercased() == "restore" }), words.count > begin + 2
        else { return nil }
        let kind = words[begin + 1].lowercased()
        guard kind == "log" || kind == "database" else { return nil }
        let text = statement.lowercased()
        return SQLRestore(
          command: command, range: word.range, database: words[begin + 2],
          isLog: kind == "log" && text.contains(" from "),
          opens: !text.contains("norecovery") && !text.contains("standby"))
      }
    }
  }

  /// Whether it certainly comes before another one, of the same database.
  func precedes(_ other: SQLRestore, in procedure: Procedure) -> Bool {
    guard database == other.database, let step = command.step, let later = other.command.step else {
      return false
    }
    return step == later || procedure.steps.waits(later, for: step)
  }
}

extension Finding {
  fileprivate static func tooSoon(
    _ first: SQLRestore, before later: SQLRestore, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    var finding = RecoveredTooSoon.finding(
      "`\(procedure.name)` opens `\(first.database)` before it restores a log into it",
      at: spec.span(of: first.range, in: first.command.run), label: "open from here on",
      subject: system.subject(procedure.name))
    if first.command !== later.command || first.range != later.range {
      finding = finding.and(spec.span(of: later.range, in: later.command.run), "refused by then")
    }
    finding = finding.help("restore all but the last by `WITH NORECOVERY`")
    return Facts.named("mssql.recovery").map(finding.citing) ?? finding
  }
}
