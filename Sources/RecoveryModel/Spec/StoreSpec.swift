import Quantities

/// A place that backups go to: a bucket, a second repository, a tape library.
package final class StoreSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// The platform it runs on.
  package var platform: Written<String>?
  /// The bucket's name.
  package var bucket: Written<String>?
  /// The platform's own name, where it is no bucket.
  @Rare package var resource: Written<String>?
  /// Where it stands.
  package var location = PlaceFields()
  /// How it is encrypted.
  package var encryption: EncryptionSpec?
  /// Whether older versions of an object stay.
  @Rare package var versioning: Written<Bool>?
  /// How long older versions of an object stay.
  @Rare package var noncurrent: Written<Keep>?
  /// A lock on what is written.
  package var lock: LockSpec?
  /// Copies of it elsewhere.
  package var replicas = ByName<ReplicaSpec>()
  /// What happens to objects as they age, by prefix.
  package var lifecycle: [LifecycleSpec] = []
  /// How much it holds.
  @Rare package var size: Written<ByteSize>?
  /// Whether it exists yet.
  @Rare package var status: Written<Status>?
  /// Who answers for it.
  @Rare package var owner: Written<String>?
  /// A vendor that runs it.
  @Rare package var vendor: Written<String>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// How a store is encrypted.
package struct EncryptionSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The key's name.
  package var key: Written<String>?
  /// The place or store in which the key lives.
  package var kept: [Written<String>] = []

  package init(place: ClausePlace) { self.place = place }
}

/// What happens to the objects under one prefix as they age.
package struct LifecycleSpec: Sendable {
  /// The prefix; empty for the whole store.
  package let prefix: Key
  /// The steps in written order.
  package let steps: [LifecycleStepSpec]

  /// The steps of a prefix.
  package init(prefix: Key, steps: [LifecycleStepSpec]) {
    self.prefix = prefix
    self.steps = steps
  }
}

/// One step in the age of an object: into a class, or away.
package struct LifecycleStepSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The age at which it happens.
  package var after: Written<Period>?
  /// The storage class that it moves to.
  package var storageClass: Written<String>?
  /// Whether it is removed.
  package var expire: Written<Bool>?

  package init(place: ClausePlace) { self.place = place }
}

/// A key on which copies depend.
package struct KeySpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// What it opens: stores, or `component.backup`.
  package var opens: [Written<String>] = []
  /// Where it is kept: places, stores, components or people.
  package var kept: [Written<String>] = []
  /// How many holders it takes: `2 of 4`.
  package var quorum: Written<String>?
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
