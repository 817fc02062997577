import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A backup that no procedure restores from, of a component that procedures restore from something else.
struct UnreadBackup: Rule {
  static let card = RuleCard(
    "unread-backup", .note,
    summary: "No procedure restores a component from one of its kinds of backup.",
    why: """
      What was never restored is a hope: nobody has written down which command reads it, into what, and how long that \
      takes. On the day when only this copy is left, somebody finds out.
      """,
    mend: "Write a procedure that restores from it, or stop paying for it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let names = system.namesRead
    var restores: [Int: [Restore]] = [:]
    for procedure in system.system.procedures where procedure.isLive {
      // Of several steps that restore a component the last says what comes back; each of them reads something.
      for restore in procedure.restores + procedure.steps.compactMap(\.restore) {
        restores[restore.component, default: []].append(restore)
      }
    }
    let promised = Set(system.system.promises.map(\.component))
    return system.system.components.compactMap { component in
      guard component.levels.count > 1, let restores = restores[component.index],
        component.isProduction, !component.isStateless, promised.contains(component.index),
        // Where a procedure does not say what it reads it may be any of them.
        !restores.contains(where: { [.unknown, .unsaid, .dangling].contains($0.from) }),
        let read = restores.first(where: { if case .level = $0.from { true } else { false } })
      else { return nil }
      let unread = component.unread(by: restores, names: names)
      return unread.isEmpty ? nil : .unread(unread, component, read, in: system)
    }
  }
}

extension ProvedSystem {
  /// What procedures read by name, by store.
  fileprivate var namesRead: [(store: String, name: String)] {
    system.spec.recovery.flatMap { $0.reads + $0.steps.flatMap(\.reads) }.compactMap { read in
      read.name.known.map { (read.store.text, $0) }
    }
  }
}

extension Component {
  /// The live backups of a kind that nothing reads: not themselves, not as a source of what is read, and not by name.
  fileprivate func unread(by restores: [Restore], names: [(store: String, name: String)]) -> [Level] {
    var used: Set<Int> = []
    for restore in restores {
      guard case .level(let index) = restore.from else { continue }
      used.formUnion([index, restore.copy ?? index])
    }
    for (index, level) in levels.enumerated() {
      guard let store = level.backup?.to?.known, let writes = level.backup?.writes?.known else { continue }
      if names.contains(where: { $0.store == store && NamePattern($0.name).canMeet(NamePattern(writes)) }) {
        used.insert(index)
      }
    }
    for index in used {
      var source = levels[index].source
      while let next = source, used.insert(next).inserted { source = levels[next].source }
    }
    let kinds = Set(used.compactMap { levels[$0].kind })
    return levels.indices.filter { index in
      let level = levels[index]
      // What mirrors the present is there to be gone on with, not to be restored.
      guard !used.contains(index), level.isLive, level.backup != nil, level.keepsPast, let kind = level.kind
      else { return false }
      return !kinds.contains(kind)
    }.map { levels[$0] }
  }
}

extension Level {
  /// What is restored in one way: the platform's setting behind the method, or the method.
  fileprivate var kind: String? { method.map { $0.setting ?? $0.name } }
}

extension Finding {
  fileprivate static func unread(
    _ levels: [Level], _ component: Component, _ read: Restore, in system: ProvedSystem
  ) -> Finding {
    var finding = UnreadBackup.finding(
      "no procedure restores `\(component.name)` from \(levels.map(\.name).quoted("or"))",
      at: levels[0].clause.key, label: "nobody reads this", subject: system.subject(component.name))
    for level in levels.dropFirst().prefix(4) { finding = finding.and(level.clause.key, "nor this") }
    return finding.and(read.span, "this is read")
      .help("write a procedure that restores from \(levels.count == 1 ? "it" : "them"), with its times")
  }
}
