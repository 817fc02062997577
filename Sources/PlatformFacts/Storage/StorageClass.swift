import Quantities

/// A class of storage in which an object of a bucket can lie; an object, as `Method` is.
package final class StorageClass: Hashable, Sendable {
  /// The word of a spec's `class:`.
  package let word: String
  /// Other words for it that specs use.
  package let aliases: [String]
  /// The name that the provider's interface takes.
  package let apiName: String
  /// The store that has it.
  package let store: StoreKind
  /// How cold it is, from 0; rules only ever move to a greater number.
  package let coldness: Int
  /// Days that are billed, however soon the object goes.
  package let minimumBilledDays: Int
  /// Days that an object must be old before a rule may move it here; 0 where it may at once.
  package let minimumAgeDays: Int
  /// Bytes that are billed at least for one object; 0 where none.
  package let minimumBilledBytes: Int
  /// Availability zones that hold it, at least.
  package let zones: Int
  /// How long a thaw takes, by speed; empty when the object can be read at once.
  package let retrievals: [Retrieval]
  /// The words of the classes that a rule may move it to next.
  package let next: [String]
  /// The ids of the facts that all this rests on.
  package let facts: [String]

  /// A class; what is left out is as in a warm class of three zones.
  package init(
    _ word: String, _ apiName: String, aliases: [String] = [], in store: StoreKind, coldness: Int,
    minimumBilledDays: Int = 0, minimumAgeDays: Int = 0, minimumBilledBytes: Int = 0, zones: Int = 3,
    retrievals: [Retrieval] = [], next: [String], facts: [String]
  ) {
    self.word = word
    self.aliases = aliases
    self.apiName = apiName
    self.store = store
    self.coldness = coldness
    self.minimumBilledDays = minimumBilledDays
    self.minimumAgeDays = minimumAgeDays
    self.minimumBilledBytes = minimumBilledBytes
    self.zones = zones
    self.retrievals = retrievals
    self.next = next
    self.facts = facts
  }

  /// Whether an object must be thawed before it can be read.
  package var needsThaw: Bool { !retrievals.isEmpty }

  /// The thaw at the standard speed, which is what one gets when none is asked for; nil when none is needed.
  package var standardRetrieval: Retrieval? { retrieval(.standard) }

  /// The thaw at a speed; nil when none is needed or the class does not have the speed.
  package func retrieval(_ speed: Retrieval.Speed) -> Retrieval? { retrievals.first { $0.speed == speed } }

  /// Whether a rule may move an object from here to the other class.
  package func mayMove(to other: StorageClass) -> Bool { store == other.store && next.contains(other.word) }

  /// Whether it is the same class of the same store; a store has one class of a word.
  package static func == (one: StorageClass, other: StorageClass) -> Bool {
    one === other || one.store == other.store && one.word == other.word
  }

  /// Hashes what makes it the class that it is.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(store)
    hasher.combine(word)
  }
}
