import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure restores into a database that is not there: it has dropped it, or built a server that has none yet.
struct RestoreIntoMissingDatabase: Rule {
  static let card = RuleCard(
    "restore-into-missing-database", .error,
    summary:
      "A procedure restores into a database that it has dropped, or on a new server on which nobody created it.",
    why: """
      A server comes up with no database but its own, and a restore connects to one by its name: it ends with "does not \
      exist" at once, and whoever runs it looks for what is wrong with the copy.
      """,
    mend: """
      Create the database first: `createdb`, `gcloud sql databases create`. `pg_restore --create` does so itself, when \
      it is given another database to connect to.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      let commands = system.commands.ofSteps(in: procedure)
      guard procedure.isLive, commands.contains(where: \.mayTakeAway) else { return nil }
      var missing: [MissingDatabase] = []
      for (index, step) in procedure.steps.enumerated() {
        guard let command = commands.first(where: { $0.step == index }) else {
          // A person may do anything, another procedure too; who only looks creates nothing.
          if step.spec.checks.isEmpty, !step.title.speaksOfChecking { missing = [] }
          continue
        }
        for part in command.parts {
          if let range = part.restore(into: missing, of: procedure.steps, at: index) {
            return .missing(range.missing, range.range, in: command, procedure, in: system)
          }
          part.change(&missing, in: command)
        }
      }
      return nil
    }
  }
}

/// A database that a command took away, or a server on which there is none yet.
private struct MissingDatabase {
  /// The name of the database, or of the server.
  let name: String
  let isServer: Bool
  let command: Command
  /// The bytes that name it.
  let range: Range<Int>
}

extension Command {
  /// Whether it holds a word by which a database goes, or a server comes; few do.
  fileprivate var mayTakeAway: Bool {
    words.contains { word in
      switch word.text {
      case "dropdb": true
      case "psql", "mysql", "mariadb": text.holds("drop database")
      case "gcloud": text.holds("instances create")
      default: false
      }
    }
  }
}

extension ArraySlice<ShellLine.Word> {
  /// What the programs are called that neither create a database nor run what others wrote.
  private static let plain: Set<String> = [
    "aws", "gsutil", "cp", "mv", "rm", "gunzip", "gzip", "zcat", "cat", "tar", "ls", "echo", "printf",
    "sleep",
    "date", "cd", "set", "export", "pg_restore", "kubectl", "curl", "wget", "unzip", "zstd", "sha256sum",
  ]

  /// Takes in what a command creates and drops; one that nobody can look into may create anything.
  fileprivate func change(_ missing: inout [MissingDatabase], in command: Command) {
    let words = invocation
    guard let program = words.first else { return }
    switch program.text {
    case "dropdb":
      guard let name = words.last, !name.isFlag, name.range != program.range else { return }
      missing.append(MissingDatabase(name: name.text, isServer: false, command: command, range: name.range))
    case "psql", "mysql", "mariadb":
      for word in words.dropFirst() where word.text.holds("database") { word.change(&missing, in: command) }
    case "gcloud":
      let texts = words.map(\.text)
      // A dump of MySQL may bring the statement with it that creates its database.
      if texts.starts(with: ["gcloud", "sql", "instances", "create"]),
        texts.contains(where: { $0.holds("postgres") }),
        let name = words.dropFirst(4).first(where: { !$0.isFlag })
      {
        missing.append(MissingDatabase(name: name.text, isServer: true, command: command, range: name.range))
      } else if texts.starts(with: ["gcloud", "sql", "databases"])
        || texts.starts(with: ["gcloud", "sql", "backups"])
      {
        missing = []
      }
    case "kubectl":
      if contains(where: { ["apply", "create", "exec", "run"].contains($0.text) }) { missing = [] }
    default: if !Self.plain.contains(program.text) { missing = [] }
    }
  }

  /// The bytes of a restore that names what is missing, and what that is; nil where it names nothing of it.
  fileprivate func restore(
    into missing: [MissingDatabase], of steps: [Step], at index: Int
  ) -> (range: Range<Int>, missing: MissingDatabase)? {
    guard !missing.isEmpty, let target = restoreTarget else { return nil }
    for one in missing where one.isServer == (target.server != nil) {
      guard let begin = one.command.step, begin == index || steps.waits(index, for: begin),
        (target.server ?? target.database.text) == one.name
      else { continue }
      return (target.database.range, one)
    }
    return nil
  }

  /// The database into which it restores, and the server where it names one; nil where it restores nothing, or into
  /// nothing that must be there.
  private var restoreTarget: (database: ShellLine.Word, server: String?)? {
    let words = invocation
    switch words.first?.text {
    case "pg_restore":
      guard !words.contains(where: { ["-C", "--create", "-l", "--list"].contains($0.text) }) else {
        return nil
      }
      return (words.value(of: "--dbname") ?? words.value(of: "-d")).map { ($0, nil) }
    case "psql":
      let name = words.value(of: "--dbname") ?? words.value(of: "-d")
      guard
        words.contains(where: { ["-f", "<", "--file"].contains($0.text) || $0.text.hasPrefix("--file=") })
      else { return nil }
      return name.map { ($0, nil) }
    case "mysql", "mariadb":
      guard let sign = words.firstIndex(where: { $0.text == "<" }), sign > words.startIndex,
        !words[sign - 1].isFlag
      else { return nil }
      return (words[sign - 1], nil)
    case "gcloud":
      guard words.map(\.text).starts(with: ["gcloud", "sql", "import"]),
        let server = words.dropFirst(4).first(where: { !$0.isFlag }),
        let name = words.value(of: "--database") ?? words.value(of: "-d"),
        !["postgres", "mysql"].contains(name.text)
      else { return nil }
      return (name, server.text)
    default: return nil
    }
  }
}

extension ShellLine.Word {
  /// Takes in what the SQL of a word creates and drops.
  fileprivate func change(_ missing: inout [MissingDatabase], in command: Command) {
    if text.holds("create database") {
      missing = []
      return
    }
    var names = text.split { " ;\"'`".contains($0) }.map(String.init)[...]
    while names.count > 2 {
      defer { names = names.dropFirst() }
      guard names[names.startIndex].lowercased() == "drop",
        names[names.startIndex + 1].lowercased() == "database"
      else { continue }
      let rest = names.dropFirst(2)
      let name =
        rest.map { $0.lowercased() }.starts(with: ["if", "exists"]) ? rest.dropFirst(2).first : rest.first
      guard let name else { continue }
      missing.append(MissingDatabase(name: name, isServer: false, command: command, range: range))
    }
  }
}

extension Finding {
  fileprivate static func missing(
    _ missing: MissingDatabase, _ range: Range<Int>, in command: Command, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let span = spec.span(of: range, in: command.run)
    let before = spec.span(of: missing.range, in: missing.command.run)
    guard missing.isServer else {
      return RestoreIntoMissingDatabase.finding(
        "`\(procedure.name)` restores into `\(missing.name)`, which it has dropped", at: span,
        label: "does not exist by then", subject: system.subject(procedure.name)
      ).and(before, "dropped here").help("create `\(missing.name)` anew before it is restored")
    }
    let finding = RestoreIntoMissingDatabase.finding(
      "`\(procedure.name)` imports into a database of `\(missing.name)`, on which it created none", at: span,
      label: "does not exist by then", subject: system.subject(procedure.name)
    ).and(before, "comes up without it")
      .help("run `gcloud sql databases create` before the import")
    return Facts.named("csql.import.database").map(finding.citing) ?? finding
  }
}
