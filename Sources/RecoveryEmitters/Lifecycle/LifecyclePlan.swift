import PlatformFacts
import Quantities
import RecoveryModel

/// What happens to the objects of a store as they age: computed once, printed for each tool that sets it.
package struct LifecyclePlan: Hashable, Sendable {
  /// The kind of store, one that keeps objects.
  package let kind: StoreKind
  /// The rules by prefix, in the order of their prefixes.
  package let rules: [Rule]
  /// Days after which a version goes that was overwritten or deleted; nil where they stay or there are none.
  package let noncurrentDays: Int?
  /// Whether the store keeps versions.
  package let isVersioned: Bool

  /// What happens to the objects under one prefix.
  package struct Rule: Hashable, Sendable {
    /// A name for people, unique in the plan: whose points these are and which keep decides.
    package let name: String
    /// The prefix; empty for the whole store.
    package let prefix: String
    /// The moves into colder classes, by age.
    package let moves: [Move]
    /// Days after which an object goes; nil where it stays.
    package let expiration: Int?
  }

  /// A move into a colder class.
  package struct Move: Hashable, Sendable {
    /// The age in days.
    package let days: Int
    /// The class.
    package let storageClass: StorageClass
  }

  /// Days after which the parts of an upload go that nobody finished: a choice of ours and no limit of a provider;
  /// long enough for any upload that still makes headway.
  package static let abandonedUploadDays = 7
}

/// A backup that writes into a store: what it writes, and how long that must stay.
struct StoreWriter {
  /// `component.backup`.
  let name: String
  /// What it writes.
  let writes: WrittenName
  /// How long its points must stay.
  let kept: KeptDays
  /// The keep in the words of the spec.
  let keep: String
}
