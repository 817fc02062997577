import Findings
import PlatformFacts
import RecoveryModel

/// Nobody says how long the points of a backup stay.
struct BackupWithoutRetention: Rule {
  static let card = RuleCard(
    "backup-without-retention", .warning,
    summary: "Nobody says how long the points of a backup are kept.",
    why: """
      A corruption is noticed days later. Whether there is still a point from before it, and whether one stays for longer \
      than the law allows, cannot be said of what is kept for a time that nobody chose.
      """,
    mend: "Say `keep:`, and let something enforce it: a lifecycle, the platform's setting, the job itself.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.compactMap { component in
      guard component.isProduction else { return nil }
      let open = component.levels.filter {
        $0.isLive && $0.isOfNoKnownAge(in: system.system) && $0.method != nil
      }
      guard !open.isEmpty else { return nil }
      let told = system.levelsToldUnproved(of: component)
      let endless = open.filter { !told.contains($0.name) }.byName(\.name)
      guard let first = endless.first, let backup = first.backup else { return nil }
      let names = endless.map { "`\($0.name)`" }.listed("and")
      var finding = Self.finding(
        "nobody knows how long \(names) of `\(component.name)` \(endless.count == 1 ? "is" : "are") kept",
        at: backup.keep?.span ?? first.clause.key,
        label: backup.keep == nil ? "says nothing of it" : "not known",
        subject: system.subject("\(component.name).\(first.name)"))
      for level in endless.dropFirst() {
        finding = finding.and(level.backup?.keep?.span ?? level.clause.key, "nor here")
      }
      return finding.help("say `keep:`, and let something remove what is older")
    }
  }
}

extension ProvedSystem {
  /// The names of the levels of a component whose unknown retention leaves a promise unproved, which says so already.
  fileprivate func levelsToldUnproved(of component: Component) -> Set<String> {
    var names: Set<String> = []
    for proof in proofs.promises
    where proof.promise.component == component.index && proof.pointVerdict == .unproved {
      guard proof.promise.rpo?.known != nil, case .since(let index, let sum) = proof.loss.outcome else {
        continue
      }
      guard sum.unknowns.contains(where: { if case .keep = $0.kind { true } else { false } }) else {
        continue
      }
      var level = component.levels[index]
      if case .storeReplica(of: let original) = level.origin { level = component.levels[original] }
      names.insert(level.name)
    }
    return names
  }
}
