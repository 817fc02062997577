import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure overwrites a database in place while what writes to it runs on.
struct RestoredUnderWriters: Rule {
  static let card = RuleCard(
    "restored-under-writers", .warning,
    summary: "A procedure overwrites a database in place, and no step stops what writes to it.",
    why: """
      The application goes on writing: into tables that are dropped under it, into the gap between two of them, with keys \
      that the restored rows do not have. What it wrote last is lost without a trace, the restore fails on its locks, and \
      what comes back fits together nowhere.
      """,
    mend: "Stop what writes to it first, and start it again when the data were checked.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive, procedure.spec.into.isEmpty, procedure.scopes.contains(.logical) else {
        return nil
      }
      let commands = system.commands.ofSteps(in: procedure)
      for command in commands {
        guard let index = command.step, let restore = procedure.steps[index].restore,
          restore.from != .nothing, let range = command.overwriting,
          let writer = system.system.writer(of: restore.component)
        else { continue }
        guard !system.system.isRunByOthers(procedure), !procedure.spec.speaksOfStopping else { return nil }
        let before = procedure.steps.indices.filter { $0 != index && !procedure.steps.waits($0, for: index) }
        guard !procedure.steps[index].mayStop(nil, but: range),
          !before.contains(where: { place in
            procedure.steps[place].mayStop(commands.first { $0.step == place }, but: nil)
          })
        else { return nil }
        let database = system.system.components[restore.component].name
        return .underWriters(range, in: command, database, writer, procedure, in: system)
      }
      return nil
    }
  }
}

extension SystemPlan {
  /// Something that needs a database, and so may write to it.
  fileprivate func writer(of component: Int) -> Component? {
    guard components[component].platform?.family == .database else { return nil }
    return components.first { $0.isProduction && $0.needs.contains(component) }
  }
}

extension Command {
  /// The bytes of a command that overwrites a database which is in use; nil where none does.
  fileprivate var overwriting: Range<Int>? {
    guard holds("restore"), !holds("create") else { return nil }
    for part in parts {
      let words = part.invocation
      guard let program = words.first else { continue }
      let flag: ShellLine.Word?
      switch program.text {
      case "pg_restore": flag = words.first { $0.text == "--clean" || $0.text == "-c" }
      case "mongorestore": flag = words.first { $0.text == "--drop" }
      case "supabase":
        flag = words.contains { $0.text == "--dry-run" } ? nil : words.first { $0.text == "restore" }
      default: flag = nil
      }
      guard let flag, !words.contains(where: \.namesAnother) else { continue }
      return program.range.lowerBound..<flag.range.upperBound
    }
    return nil
  }
}

extension ShellLine.Word {
  /// Whether it names a database that is not the one in use.
  fileprivate var namesAnother: Bool {
    ["test", "verif", "tmp", "temp", "new", "recover", "restored", "staging", "scratch", "copy", "standby"]
      .contains(where: text.holds)
  }
}

extension String {
  /// Whether it speaks of keeping writers away.
  fileprivate var speaksOfStopping: Bool {
    [
      "stop", "halt", "shut", "paus", "quiesc", "mainten", "freez", "frozen", "read-only", "read only",
      "readonly",
      "block", "drain", "scale", "disconnect", "kill", "lock", "isolat", "revoke", "disabl", "suspend",
      "offline",
      "fence", "terminat", "desired-count", "take down", "switch off", "cut off", "undeploy", "evict",
      "detach",
    ].contains(where: holds)
  }
}

extension ProcedureSpec {
  /// Whether what it asks for, or says to its reader, speaks of keeping writers away.
  fileprivate var speaksOfStopping: Bool {
    (requires.compactMap(\.known) + symptoms.compactMap(\.known)
      + [notes?.known, title?.known].compactMap { $0 })
      .contains(where: \.speaksOfStopping)
  }
}

extension Step {
  /// Whether it keeps writers away, or may do so: another procedure, a script that nobody can look into.
  fileprivate func mayStop(_ command: Command?, but own: Range<Int>?) -> Bool {
    if procedure != nil { return true }
    let texts = [spec.name?.known, spec.id?.known, spec.notes?.known, spec.run?.known].compactMap { $0 }
    if texts.contains(where: \.speaksOfStopping) { return true }
    guard own == nil, spec.run != nil else { return false }
    guard let command else { return true }
    return command.parts.contains { part in
      guard !part.isScriptThatChecks,
        let program = part.program
      else { return false }
      return !Self.known.contains(program.text)
    }
  }

  /// The programs that stop nothing without a word that says so.
  private static let known: Set<String> = [
    "aws", "gcloud", "gsutil", "az", "kubectl", "psql", "pg_restore", "mysql", "mongorestore", "mongosh",
    "supabase",
    "curl", "wget", "echo", "printf", "date", "export", "set", "cd", "cp", "mv", "ls", "cat", "tar", "gunzip",
    "gzip",
    "zcat", "jq", "grep", "head", "tail", "sleep", "createdb", "dropdb", "sha256sum", "redis-cli",
  ]
}

extension Finding {
  fileprivate static func underWriters(
    _ range: Range<Int>, in command: Command, _ database: String, _ writer: Component, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    RestoredUnderWriters.finding(
      "`\(procedure.name)` overwrites `\(database)` while `\(writer.name)` may write to it",
      at: system.system.spec.span(of: range, in: command.run), label: "nothing was stopped by then",
      subject: system.subject(procedure.name)
    ).and(writer.spec.place(ofNeed: database), "`\(writer.name)` works with it")
      .help("put a step before it that stops `\(writer.name)`, and one behind it that starts it again")
  }
}
