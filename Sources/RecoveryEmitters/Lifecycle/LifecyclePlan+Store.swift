import PlatformFacts
import Quantities
import RecoveryModel

extension LifecyclePlan {
  /// The plan for a store of a system; nil where it keeps no objects.
  ///
  /// A keep is a least: where rules overlap a store obeys the shortest, so no rule expires sooner than any point
  /// that can lie under its prefix must stay.
  package init?(for store: Store, in system: SystemPlan) {
    guard let kind = store.platform?.store, kind.isObjectStore else { return nil }
    let writers = system.writers(to: store)
    let lock = store.spec.lock?.keep?.known?.longest.daysRoundedUp
    var prefixes = Set(writers.map(\.writes.prefix))
    prefixes.formUnion(store.spec.lifecycle.map(\.prefix.text))
    self.kind = kind
    var names: Set<String> = []
    rules = prefixes.sorted().compactMap { prefix in
      let steps = store.spec.lifecycle.filter { $0.prefix.text == prefix }.flatMap(\.steps)
      let rule = Rule(prefix: prefix, steps: steps, writers: writers, lock: lock, kind: kind)
      return rule.map { $0.named(uniquelyAmong: &names) }
    }
    isVersioned = system.keepsVersions(store)
    noncurrentDays = isVersioned ? system.noncurrentDays(of: store, writers: writers, lock: lock).count : nil
  }
}

extension LifecyclePlan.Rule {
  /// The rule for a prefix; nil where nothing ever happens there.
  fileprivate init?(
    prefix: String, steps: [LifecycleStepSpec], writers: [StoreWriter], lock: Int?, kind: StoreKind
  ) {
    let own = writers.filter { $0.writes.prefix == prefix }
    let touched = writers.filter { $0.writes.canLie(under: prefix) }
    let asked = steps.filter { $0.expire?.known == true }.compactMap {
      $0.after?.known?.longest.daysRoundedUp
    }.min()
    let least = touched.map(\.kept).reduce(KeptDays.days(0)) { $0.longer($1) }
    let expires = !own.isEmpty || asked != nil
    expiration = expires ? least.count.map { max($0, asked ?? 0, lock ?? 0) } : nil
    let end = expiration
    moves = LifecyclePlan.moves(of: steps, in: kind).filter { move in end.map { move.days < $0 } ?? true }
    guard expiration != nil || !moves.isEmpty else { return nil }
    self.prefix = prefix
    let deciding = touched.filter { $0.kept == least }
    if expiration == nil {
      name = "moves of \(prefix.isEmpty ? "all objects" : prefix)"
    } else if let first = deciding.first {
      name =
        "\(first.name) kept \(first.keep)" + (touched.count > 1 ? ", the longest of \(touched.count)" : "")
    } else {
      name = "expiry of \(prefix.isEmpty ? "all objects" : prefix)"
    }
  }

  private init(_ rule: LifecyclePlan.Rule, name: String) {
    self.name = name
    prefix = rule.prefix
    moves = rule.moves
    expiration = rule.expiration
  }

  /// The rule under a name that no other has, and that every provider takes for its length.
  fileprivate func named(uniquelyAmong names: inout Set<String>) -> LifecyclePlan.Rule {
    let plain = name.unicodeScalars.map { $0.value >= 0x20 && $0.value < 0x7F ? Character($0) : "-" }
    let stem = String(plain.prefix(200))
    var candidate = stem
    var count = 2
    while !names.insert(candidate).inserted {
      candidate = "\(stem) (\(count))"
      count += 1
    }
    return LifecyclePlan.Rule(self, name: candidate)
  }
}

extension LifecyclePlan {
  /// The moves that steps ask for, by age; each into a colder class than the one before, as every store demands.
  fileprivate static func moves(of steps: [LifecycleStepSpec], in kind: StoreKind) -> [Move] {
    let asked = steps.compactMap { step -> Move? in
      guard let after = step.after?.known, let word = step.storageClass?.known,
        let storageClass = StorageClasses.named(word, in: kind)
      else { return nil }
      let days = after.longest == .zero ? 0 : after.longest.daysRoundedUp
      return Move(days: max(days, storageClass.minimumAgeDays), storageClass: storageClass)
    }
    var moves: [Move] = []
    for move in asked.sorted(by: { ($0.days, $0.storageClass.coldness) < ($1.days, $1.storageClass.coldness) }
    ) {
      guard let last = moves.last else {
        if move.storageClass.coldness > 0 { moves.append(move) }
        continue
      }
      guard last.storageClass.mayMove(to: move.storageClass) else { continue }
      if last.days == move.days { moves.removeLast() }
      moves.append(move)
    }
    return moves
  }
}

extension SystemPlan {
  /// What writes into a store: the backups that go there, in the order of components and levels; those of stores that
  /// are copied there; and components that are mirrored there, whose present must never go.
  func writers(to store: Store) -> [StoreWriter] {
    let stores = [store.index] + senders(to: store).map(\.index)
    return components.flatMap { component in
      component.levels.indices.compactMap { index in
        writer(index, of: component, into: store, among: stores)
      }
    }
  }

  private func writer(
    _ index: Int, of component: Component, into store: Store, among stores: [Int]
  ) -> StoreWriter? {
    let level = component.levels[index]
    guard let target = level.store, stores.contains(target) else { return nil }
    let name = "\(component.name).\(level.name)"
    switch level.origin {
    case .backup:
      return StoreWriter(
        name: name, writes: WrittenName(level.backup?.writes?.known),
        kept: keptDays(of: index, in: component),
        keep: level.keep?.text ?? "forever")
    case .replica where target == store.index:
      return StoreWriter(name: name, writes: WrittenName(nil), kept: .forever, keep: "forever")
    case .replica, .storeReplica: return nil
    }
  }

  /// How long a version stays that was overwritten or deleted: as the store says; else until the damage must have
  /// been noticed, or as long as the lock, or as an unfinished upload.
  ///
  /// A backup that writes over the same name keeps its past in versions alone, so these stay as long as its keep.
  func noncurrentDays(of store: Store, writers: [StoreWriter], lock: Int?) -> KeptDays {
    var kept: KeptDays
    switch store.spec.noncurrent?.known {
    case .forever?, .copies?: return .forever
    case .period(let period)?: kept = .days(period.longest.daysRoundedUp)
    case nil:
      let noticed = promises.compactMap { $0.noticed?.known?.daysRoundedUp }.max()
      kept = .days(noticed ?? lock ?? LifecyclePlan.abandonedUploadDays)
    }
    for writer in writers where writer.writes.rest == .nothing { kept = kept.longer(writer.kept) }
    return kept
  }
}
