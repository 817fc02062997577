import Findings
import PlatformFacts
import RecoveryModel

/// A lock or a replica on a store whose platform asks for versioning.
struct LockWithoutVersioning: Rule {
  static let card = RuleCard(
    "lock-without-versioning", .error,
    summary: "A store is locked or replicated, but does not keep versions.",
    why: "S3 refuses a lock or a replication on a bucket without versioning.",
    mend: "Say `versioning: true`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.stores.compactMap { store in
      guard store.platform?.store == .s3, store.spec.versioning?.known != true else { return nil }
      let lock = store.spec.lock?.place.key
      guard
        let cause = lock ?? store.spec.replicas.first(where: { $0.mode?.isUnknown != true })?.name.span
      else { return nil }
      let what = lock == nil ? "replicated" : "locked"
      let finding = Self.finding(
        "`\(store.name)` is \(what), but keeps no versions", at: cause, label: "needs versioning",
        subject: system.subject(store.name)
      ).and(store.spec.versioning?.span, "turned off here")
      guard let versioning = store.spec.versioning else {
        return finding.help("add `versioning: true` to `\(store.name)`")
      }
      return finding.fix(Fix("keep versions", [Edit(versioning.span, "true")]))
    }
  }
}
