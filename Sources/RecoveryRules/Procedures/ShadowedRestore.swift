import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A snapshot is put back beside an append-only file, which the server loads in its place.
struct ShadowedRestore: Rule {
  static let card = RuleCard(
    "shadowed-restore", .error,
    summary: "A snapshot is restored while an append-only file is kept, and the server loads the file.",
    why: """
      Redis reads the append-only file when it starts, and the snapshot only where there is none: the wrong data comes \
      back, or none, and nothing says that the restored file was never looked at.
      """,
    mend: """
      Switch the append-only file off before the server starts with the snapshot (`appendonly no`), and on again when it \
      is up (`config set appendonly yes`).
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.flatMap { component -> [Finding] in
      guard component.platform?.name == "redis",
        let log = component.levels.first(where: { $0.isLive && $0.method?.name == "append-only-file" })
      else { return [] }
      return system.system.procedures.compactMap { procedure in
        guard procedure.isLive, let restore = procedure.restore(of: component.index),
          case .level(let index) = restore.from,
          ["snapshot", "dump"].contains(component.levels[index].method?.name),
          !system.switchesFileOff(procedure)
        else { return nil }
        return .shadowed(component, component.levels[index], log, restore, procedure, in: system)
      }
    }
  }
}

extension ProvedSystem {
  /// Whether some step of a procedure, or of one that it stands on, speaks of the append-only file, or runs a script
  /// that may see to it.
  fileprivate func switchesFileOff(_ procedure: Procedure) -> Bool {
    var seen: Set<Int> = [procedure.index]
    var open = [procedure]
    while let next = open.popLast() {
      for step in next.steps {
        let texts = [step.spec.run?.known, step.spec.name?.known, step.spec.notes?.known].compactMap { $0 }
        let words = ["appendonly", "append-only", "append only"]
        if texts.contains(where: { text in words.contains { text.holds($0) } }) { return true }
        let run = step.spec.run?.known.map(ShellLine.words) ?? []
        if run.contains(where: \.isScript) { return true }
        if let inner = step.procedure, seen.insert(inner).inserted { open.append(system.procedures[inner]) }
      }
    }
    return false
  }
}

extension ShellLine.Word {
  /// Whether it names a script, of which nobody knows what it does.
  fileprivate var isScript: Bool {
    text.hasPrefix("./") || [".sh", ".py", ".ps1", ".rb", ".pl"].contains(where: text.hasSuffix)
  }
}

extension Finding {
  fileprivate static func shadowed(
    _ component: Component, _ level: Level, _ log: Level, _ restore: Restore, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    let finding = ShadowedRestore.finding(
      "`\(procedure.name)` restores `\(level.name)` of `\(component.name)`, but the server loads `\(log.name)`",
      at: restore.span, label: "restored from here", subject: system.subject(procedure.name)
    ).and(log.clause.key, "the server loads this when it starts")
      .help("switch the append-only file off before the server starts, and on again when it is up")
    return Facts.named("redis.load").map(finding.citing) ?? finding
  }
}
