import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// What backups go to; nil where there is none.
  var storeSection: RunbookSection? {
    guard !system.stores.isEmpty else { return nil }
    return RunbookSection(.stores, "Stores") { _ in
      let heads = [
        "Store", "Platform", "Bucket or name", "Where", "Older versions", "Lock", "Encrypted with",
        "Key kept in",
      ]
      let lists = self.system.stores.flatMap(self.facts)
      return [.filled(heads, self.system.stores.map(self.row))]
        + (lists.isEmpty ? [] : [.list(MarkdownList(.bullet, lists))])
    }
  }

  private func row(_ store: Store) -> [[MarkdownInline]] {
    let written = store.spec
    let versions: [[MarkdownInline]] = [
      written.versioning.inlines("kept", "not kept"), written.noncurrent.map { ["for ", $0.inline] } ?? [],
    ]
    return [
      [.code(store.name)], platform(written.platform, store.platform),
      (written.bucket ?? written.resource).codes(),
      [.text(words(store.place))], versions.joined(with: " "), words(written.lock),
      written.encryption?.key.codes() ?? [], written.encryption?.kept.inlines() ?? [],
    ]
  }

  /// What the table has no room for: copies elsewhere, lifecycles, prose.
  private func facts(of store: Store) -> [MarkdownListItem] {
    var facts = FactList()
    let written = store.spec
    facts.add("Title", written.title.inlines())
    facts.add("Owner", written.owner.map { who($0) } ?? [])
    facts.add("Vendor", written.vendor.map { who($0) } ?? [])
    facts.add("Size", written.size.inlines())
    facts.add("Status", written.status?.known == .live ? [] : written.status.inlines())
    for (index, replica) in written.replicas.enumerated() where index < store.replicaPlaces.count {
      facts.add("Copied to", copy(replica, in: words(store.replicaPlaces[index])))
    }
    for rule in written.lifecycle { facts.add("As objects age", lifecycle(rule)) }
    facts.add("Notes", written.notes.inlines())
    return facts.blocks.isEmpty ? [] : [MarkdownListItem([.code(store.name)], nested: facts.blocks)]
  }

  private func copy(_ replica: ReplicaSpec, in place: String) -> [MarkdownInline] {
    let deletions = replica.deleteMarkers.inlines("deletions are copied", "deletions are not copied")
    return [
      [.code(replica.name.text), .text(" in \(place)")], replica.mode.inlines(),
      replica.lag.map { ["at most ", $0.inline, " behind"] } ?? [], deletions,
      replica.status?.known == .live ? [] : replica.status.inlines(), replica.notes.inlines(),
    ].joined(with: ", ")
  }

  private func lifecycle(_ rule: LifecycleSpec) -> [MarkdownInline] {
    let prefix: [MarkdownInline] = rule.prefix.text.isEmpty ? ["all"] : [.code(rule.prefix.text)]
    let steps = rule.steps.map { step -> [MarkdownInline] in
      let what = step.expire?.known == true ? ["removed"] : step.storageClass.inlines()
      return [step.after.map { ["after ", $0.inline] } ?? [], what].joined(with: " ")
    }
    return prefix + [": "] + steps.joined(with: ", ")
  }

  /// The keys on which copies depend; nil where there is none.
  var keySection: RunbookSection? {
    guard !spec.keys.isEmpty else { return nil }
    return RunbookSection(.keys, "Keys") { _ in
      let rows = self.spec.keys.map { key -> [[MarkdownInline]] in
        [
          [.code(key.name.text)], key.opens.codes(), key.kept.inlines(), key.quorum.inlines(),
          key.notes.inlines(),
        ]
      }
      return [.filled(["Key", "Opens", "Kept with", "Holders needed", "Notes"], rows)]
    }
  }
}
