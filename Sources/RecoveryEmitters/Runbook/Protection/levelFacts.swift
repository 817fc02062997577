import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// What the table of a component's copies has no room for: commands, names, locks, keys, prose.
  func levelFacts(of component: Component) -> [MarkdownBlock] {
    let items = component.levels.compactMap { level -> MarkdownListItem? in
      var facts = FactList()
      if let backup = level.backup { addFacts(of: backup, to: &facts) }
      if let replica = level.replica, case .replica = level.origin { addFacts(of: replica, to: &facts) }
      return facts.blocks.isEmpty ? nil : MarkdownListItem([.code(level.name)], nested: facts.blocks)
    }
    return items.isEmpty ? [] : [.list(MarkdownList(.bullet, items))]
  }

  private func addFacts(of backup: BackupSpec, to facts: inout FactList) {
    facts.add("Title", backup.title.inlines())
    facts.add("Copy of", backup.from.codes())
    facts.add("Holds only", backup.includes.inlines())
    facts.add("Leaves out", backup.excludes.inlines())
    facts.add("Runs in", backup.window.inlines())
    facts.add("Waits", backup.delay.inlines())
    facts.add("Copies at", backup.throughput.inlines())
    facts.add("Writes", backup.writes.codes())
    facts.add("Reaches the disk", backup.fsync.inlines())
    facts.add("Storage class", backup.storageClass.inlines())
    facts.add("Opened by key", backup.key.codes())
    facts.add("Lock", words(backup.lock))
    facts.add("By hand", backup.manual.inlines("a person runs it"))
    facts.add("Runs on", backup.runsOn.inlines())
    facts.add("Runs it", backup.owner.map { who($0) } ?? [])
    facts.add("Status", backup.status?.known == .live ? [] : backup.status.inlines())
    facts.add("Command", command: backup.run)
    addVerification(backup.verify, to: &facts)
    facts.add("Notes", backup.notes.inlines())
  }

  private func addVerification(_ verify: VerifySpec?, to facts: inout FactList) {
    guard let verify else { return }
    facts.add("Verification takes", verify.takes.inlines())
    facts.add("Verified with", command: verify.run)
    for check in verify.checks {
      let name = check.name.map { ["Check ", $0.inline] } ?? ["Check"] as [MarkdownInline]
      facts.add(name.plain, command: check.run ?? check.name)
      if check.expect != nil || check.atLeast != nil || check.atMost != nil {
        facts.add("\(name.plain) must show", bounds(of: check))
      }
    }
    facts.add("Verification", verify.notes.inlines())
  }

  private func bounds(of check: CheckSpec) -> [MarkdownInline] {
    [
      check.expect.codes(), check.atLeast.map { ["at least ", $0.inline] } ?? [],
      check.atMost.map { ["at most ", $0.inline] } ?? [],
    ].joined(with: ", ")
  }

  /// Adds what a copy that follows the present says of itself.
  func addFacts(of replica: ReplicaSpec, to facts: inout FactList) {
    facts.add("Title", replica.title.inlines())
    facts.add("Called", replica.resource.codes())
    facts.add("May fall behind by", replica.lag.inlines())
    facts.add("Stays behind on purpose by", replica.delay.inlines())
    facts.add("Deletions", replica.deleteMarkers.inlines("are copied", "are not copied"))
    facts.add("Status", replica.status?.known == .live ? [] : replica.status.inlines())
    facts.add("Notes", replica.notes.inlines())
  }

  /// A lock in words.
  func words(_ lock: LockSpec?) -> [MarkdownInline] {
    guard let lock else { return [] }
    return [lock.mode.inlines(), lock.keep.map { ["for ", $0.inline] } ?? []].joined(with: " ")
  }

  /// Which copies are lost in which failure, and why.
  func lostWith(_ component: Component) -> [MarkdownBlock] {
    var reasons: [(level: Int, reason: String, scopes: [Scope])] = []
    for proof in proofs.promises where proof.promise.component == component.index {
      for fate in proof.best.levels where !fate.survival.isLeft {
        let reason = fate.survival.reason
        if let found = reasons.firstIndex(where: { $0.level == fate.level && $0.reason == reason }) {
          reasons[found].scopes.append(proof.promise.scope)
        } else {
          reasons.append((fate.level, reason, [proof.promise.scope]))
        }
      }
    }
    if reasons.isEmpty { return [] }
    let rows = reasons.sorted { $0.level < $1.level }.map { entry -> [[MarkdownInline]] in
      [
        [.code(component.levels[entry.level].name)],
        [.text(entry.scopes.map(\.rawValue).joined(separator: ", "))],
        [.text("it \(entry.reason)")],
      ]
    }
    return [.paragraph("Not to be counted on:"), .filled(["Copy", "When this is lost", "Because"], rows)]
  }
}
