import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure throws away what is there before anything of the copy that is to replace it was seen.
struct EmptiedBeforeRestored: Rule {
  static let card = RuleCard(
    "emptied-before-restored", .warning,
    summary: "A procedure deletes what is there before it has looked at the copy that is to take its place.",
    why: """
      The copy is older than what is there, and may be gone, or unreadable. Whoever deletes first has nothing left on the \
      day on which the restore fails, and no trace of what went wrong on any other.
      """,
    mend: "Fetch and check the copy first, or set what is there aside: a dump, a snapshot, another name.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      let commands = system.commands.ofSteps(in: procedure)
      guard commands.contains(where: \.mayDelete) else { return nil }
      for command in commands {
        if command.sets(aside: procedure) { return nil }
        guard let range = command.deletion, let index = command.step,
          let late = procedure.steps.indices.first(where: {
            $0 != index && procedure.steps[$0].bringsBack && procedure.steps.waits($0, for: index)
          })
        else { continue }
        return .emptied(command, range, procedure.steps[late], procedure, in: system)
      }
      return nil
    }
  }
}

extension Step {
  /// Whether it brings stored data back.
  fileprivate var bringsBack: Bool { restore.map { $0.from != .nothing } ?? false }
}

extension Command {
  /// Whether it names a program that can delete; few do, and only these need to be taken apart.
  fileprivate var mayDelete: Bool {
    words.contains { word in
      guard let letter = word.text.utf8.first, Deletion.letters >> (letter & 31) & 1 == 1 else {
        return false
      }
      return Deletion.all.contains { $0.program == word.text }
    }
  }

  /// Whether it copies something, or looks whether a copy is sound, before a deletion in it.
  fileprivate func sets(aside procedure: Procedure) -> Bool {
    if let step, !procedure.steps[step].spec.checks.isEmpty { return true }
    let end = deletion?.lowerBound ?? .max
    return words.contains { $0.range.lowerBound < end && Self.copies.contains($0.text.lowercased()) }
  }

  private static let copies: Set<String> = [
    "cp", "mv", "sync", "rsync", "copy", "rename", "pg_dump", "pg_dumpall", "mysqldump", "mongodump",
    "bgsave",
    "save", "--rdb", "export", "extract", "create-db-snapshot", "create-snapshot", "create-backup",
    "snapshot",
    "redis-check-rdb", "pg_verifybackup", "sha256sum", "head-object", "verify",
  ]

  /// The bytes of the words that delete all that a store of data holds; nil where none do.
  fileprivate var deletion: Range<Int>? {
    for part in parts {
      guard let program = part.program,
        let deletion = Deletion.all.first(where: { $0.program == program.text }),
        let word = part.first(where: { deletion.isBy($0.text) })
      else { continue }
      return program.range.lowerBound..<word.range.upperBound
    }
    return nil
  }
}

/// A program that can delete a whole store of data.
private struct Deletion {
  let program: String
  /// Whether a word of its command is the one by which it does.
  let isBy: @Sendable (String) -> Bool

  static let all = [
    Deletion(program: "redis-cli") { ["flushall", "flushdb"].contains($0.lowercased()) },
    Deletion(program: "dropdb") { $0 == "dropdb" },
    Deletion(program: "psql") { $0.holds("drop database") || $0.holds("drop schema") },
    Deletion(program: "mysql") { $0.holds("drop database") },
    Deletion(program: "aws") { ["delete-db-instance", "delete-db-cluster", "delete-table"].contains($0) },
  ]

  /// A bit for each first letter of the programs, without its case: most words of commands begin with another.
  static let letters = all.reduce(UInt32(0)) { $0 | 1 << (($1.program.utf8.first ?? 0) & 31) }
}

extension Finding {
  fileprivate static func emptied(
    _ command: Command, _ range: Range<Int>, _ late: Step, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    EmptiedBeforeRestored.finding(
      "`\(procedure.name)` deletes what is there before it has seen what it restores",
      at: system.system.spec.span(of: range, in: command.run), label: "from here on there is nothing",
      subject: system.subject(procedure.name)
    ).and(late.spec.restore?.span ?? late.spec.place.key, "restored only here")
      .help("fetch and check the copy first, or set aside what is there")
  }
}
