import RecoveryModel
import YAMLTree

extension Grammars {
  /// A place that backups go to.
  static let store = Grammar<StoreSpec>(
    "store", "A place that backups go to: a bucket, a second repository, a tape library",
    [
      .title { $1(&$0.title) },
      .platform { $1(&$0.platform) },
      .text("bucket", { $1(&$0.bucket) }, "The bucket's name"),
      .resource { $1(&$0.resource) },
    ],
    Field.place { $1(&$0.location) },
    [
      .clause("encryption", encryption, { $1(&$0.encryption) }, "How it is encrypted"),
      .one("versioning", { $1(&$0.versioning) }, "Whether older versions of an object stay"),
      .one("noncurrent", { $1(&$0.noncurrent) }, "How long older versions of an object stay"),
      .clause("lock", lock, { $1(&$0.lock) }, "A lock that nobody, or only a few, can lift before its time"),
      .named("replicas", replica, { $1(&$0.replicas) }, "Copies that follow its present state"),
      .custom(
        "lifecycle", .map(.list(.clause("lifecycle step"))), "What happens to objects as they age, by prefix",
        read: { node, clause, reading in clause.lifecycle += reading.lifecycles(node) },
        said: { $0.lifecycle.flatMap(\.statements) }),
      .one("size", { $1(&$0.size) }, "How much data it holds"),
      .status { $1(&$0.status) },
      .owner { $1(&$0.owner) },
      .vendor { $1(&$0.vendor) },
      .notes { $1(&$0.notes) },
    ])

  /// How a store is encrypted.
  static let encryption = Grammar<EncryptionSpec>(
    "encryption", "How a store is encrypted",
    [
      .text("key", { $1(&$0.key) }, "The key that opens it"),
      .references("kept", [.place, .store, .component, .person], { $1(&$0.kept) }, "Where the key is kept"),
    ])

  /// One step in the age of an object.
  static let lifecycleStep = Grammar<LifecycleStepSpec>(
    "lifecycle step", "One step in the age of an object: into a class, or away",
    [
      .one("after", { $1(&$0.after) }, "The age at which it happens").required,
      .storageClass { $1(&$0.storageClass) },
      .one("expire", { $1(&$0.expire) }, "Whether the object is removed"),
    ])

  /// A key on which copies depend.
  static let key = Grammar<KeySpec>(
    "key", "A key on which copies depend",
    [
      .references(
        "opens", [.store, .backup], { $1(&$0.opens) }, "What it opens: stores, or `component.backup`"),
      .references("kept", [.place, .store, .component, .person], { $1(&$0.kept) }, "Where the key is kept"),
      .text("quorum", { $1(&$0.quorum) }, "How many holders it takes: `2 of 4`"),
      .notes { $1(&$0.notes) },
    ])
}

extension Reading {
  /// What happens to objects as they age, by prefix.
  mutating func lifecycles(_ node: YAMLNode) -> [LifecycleSpec] {
    var all: [LifecycleSpec] = []
    entries(of: node, as: .map(.list(.clause("lifecycle step")))) { entry, reading in
      let steps = reading.list(entry.value, Grammars.lifecycleStep)
      all.append(LifecycleSpec(prefix: Key(entry.key.text, at: entry.key.span), steps: steps))
    }
    return all
  }
}

extension LifecycleSpec {
  /// What it states, step by step.
  fileprivate var statements: [Statement] {
    steps.enumerated().flatMap { place, step in
      Grammars.lifecycleStep.statements(of: step).map {
        $0.within("\(place + 1)").within(prefix.text).within("lifecycle")
      }
    }
  }
}
