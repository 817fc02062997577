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
    system.system.components.compactMap { component in
      guard component.levels.count > 1, component.isProduction, !component.isStateless,
        system.system.promises.contains(where: { $0.component == component.index })
      else { return nil }
      let restores = system.system.restores(of: component)
      // Where a procedure does not say what it reads it may be any of them.
      guard !restores.contains(where: \.isOpen), let read = restores.first(where: { $0.level != nil }) else {
        return nil
      }
      let unread = component.unread(by: restores, in: system)
      return unread.isEmpty ? nil : .unread(unread, component, read, in: system)
    }
  }
}

extension SystemPlan {
  /// What the procedures that exist restore a component from. Of several steps that restore it the last says what comes
  /// back; each of them reads something.
  fileprivate func restores(of component: Component) -> [Restore] {
    var found: [Restore] = []
    for procedure in procedures.filter(\.isLive).byName(\.name) {
      for restore in procedure.restores where restore.component == component.index { found.append(restore) }
      for step in procedure.steps {
        if let restore = step.restore, restore.component == component.index { found.append(restore) }
      }
    }
    return found
  }

  /// Whether a procedure reads by its name what a backup writes.
  fileprivate func readsByName(_ backup: BackupSpec) -> Bool {
    guard let store = backup.to?.known, let writes = backup.writes?.known else { return false }
    let pattern = NamePattern(writes)
    func isMet(_ read: ReadSpec) -> Bool {
      guard read.store.text == store, let name = read.name.known else { return false }
      return NamePattern(name).canMeet(pattern)
    }
    return spec.recovery.contains { procedure in
      procedure.reads.contains(where: isMet) || procedure.steps.contains { $0.reads.contains(where: isMet) }
    }
  }
}

extension Restore {
  /// Whether nobody can say what it reads.
  fileprivate var isOpen: Bool {
    switch from {
    case .unknown, .unsaid, .dangling: true
    case .level, .nothing: false
    }
  }

  /// The level that it reads; nil where it reads none.
  fileprivate var level: Int? { if case .level(let index) = from { index } else { nil } }
}

extension Component {
  /// The live backups of a kind that nothing reads: not themselves, not as a source of what is read, and not by name.
  fileprivate func unread(by restores: [Restore], in system: ProvedSystem) -> [Level] {
    var used: [Int] = []
    /// A level is of use, and so is what it is a copy of.
    func use(_ index: Int) {
      var next: Int? = index
      while let level = next, !used.contains(level) {
        used.append(level)
        next = levels[level].source
      }
    }
    for restore in restores {
      guard let index = restore.level else { continue }
      use(index)
      if let copy = restore.copy { use(copy) }
    }
    // Who runs a server restores its logs upon a full, whether or not the plan says upon which.
    if platform?.provider == .selfHosted,
      used.contains(where: { levels[$0].isIncrement && levels[$0].source == nil })
    {
      for (index, level) in levels.enumerated() where level.mayBeBase { use(index) }
    }
    guard levels.contains(where: { isUnread($0, used) }) else { return [] }
    for (index, level) in levels.enumerated() {
      if let backup = level.backup, system.system.readsByName(backup) { use(index) }
    }
    return levels.filter { isUnread($0, used) }.byName(\.name)
  }

  /// Whether it is a backup of a kind of which none is used. What mirrors the present is there to be gone on with, not to
  /// be restored.
  private func isUnread(_ level: Level, _ used: [Int]) -> Bool {
    guard level.isLive, level.backup != nil, level.keepsPast, let kind = level.kind else { return false }
    return !used.contains { levels[$0].kind == kind }
  }
}

extension Level {
  /// Whether logs and increments can build on it: a copy of the whole server, not of what is in it.
  fileprivate var mayBeBase: Bool {
    !isIncrement && backup.map { !["dump", "export"].contains($0.method?.known) } ?? false
  }

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
