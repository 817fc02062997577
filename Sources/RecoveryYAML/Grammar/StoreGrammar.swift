import RecoveryModel
import YAMLTree

extension Grammars {
  /// A place that backups go to.
  static let store = Grammar<StoreSpec>(
    "store", "A place that backups go to: a bucket, a second repository, a tape library",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .platform({ $0.platform }, { $0.platform = $1 }),
      .text("bucket", { $0.bucket }, { $0.bucket = $1 }, "The bucket's name"),
      .resource({ $0.resource }, { $0.resource = $1 }),
    ],
    Field.place({ $0.location }, { $1(&$0.location) }),
    [
      .clause("encryption", encryption, { $0.encryption }, { $0.encryption = $1 }, "How it is encrypted"),
      .one(
        "versioning", { $0.versioning }, { $0.versioning = $1 }, "Whether older versions of an object stay"),
      .one(
        "noncurrent", { $0.noncurrent }, { $0.noncurrent = $1 }, "How long older versions of an object stay"),
      .clause(
        "lock", lock, { $0.lock }, { $0.lock = $1 },
        "A lock that nobody, or only a few, can lift before its time"),
      .named(
        "replicas", replica, { $0.replicas }, { $0.replicas = $1 }, "Copies that follow its present state"),
      .custom(
        "lifecycle", .map(.list(.clause("lifecycle step"))), "What happens to objects as they age, by prefix",
        read: { node, clause, reading in clause.lifecycle += reading.lifecycles(node) },
        said: { $0.lifecycle.flatMap(\.statements) }),
      .one("size", { $0.size }, { $0.size = $1 }, "How much data it holds"),
      .status({ $0.status }, { $0.status = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .vendor({ $0.vendor }, { $0.vendor = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// How a store is encrypted.
  static let encryption = Grammar<EncryptionSpec>(
    "encryption", "How a store is encrypted",
    [
      .text("key", { $0.key }, { $0.key = $1 }, "The key that opens it"),
      .references(
        "kept", [.place, .store, .component, .person], { $0.kept }, { $0.kept = $1 }, "Where the key is kept"),
    ])

  /// One step in the age of an object.
  static let lifecycleStep = Grammar<LifecycleStepSpec>(
    "lifecycle step", "One step in the age of an object: into a class, or away",
    [
      .one("after", { $0.after }, { $0.after = $1 }, "The age at which it happens").required,
      .storageClass({ $0.storageClass }, { $0.storageClass = $1 }),
      .one("expire", { $0.expire }, { $0.expire = $1 }, "Whether the object is removed"),
    ])

  /// A key on which copies depend.
  static let key = Grammar<KeySpec>(
    "key", "A key on which copies depend",
    [
      .references(
        "opens", [.store, .backup], { $0.opens }, { $0.opens = $1 },
        "What it opens: stores, or `component.backup`"),
      .references(
        "kept", [.place, .store, .component, .person], { $0.kept }, { $0.kept = $1 }, "Where the key is kept"),
      .text("quorum", { $0.quorum }, { $0.quorum = $1 }, "How many holders it takes: `2 of 4`"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])
}

extension Reading {
  /// What happens to objects as they age, by prefix.
  mutating func lifecycles(_ node: YAMLNode) -> [LifecycleSpec] {
    var all: [LifecycleSpec] = []
    entries(of: node, as: .map(.list(.clause("lifecycle step")))) { key, value, reading in
      let steps = reading.list(value, Grammars.lifecycleStep)
      all.append(LifecycleSpec(prefix: Key(key.text, at: key.span), steps: steps))
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
