import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// The storage class of a level's points at an age: as written, then as the store's lifecycle moves them.
///
/// `writer` is the level that writes them: the copy of a point in a store's replica has its name and its class.
package func storageClass(
  of level: Level, writing writer: Level? = nil, in store: Store, atAge age: TimeSpan
) -> (storageClass: StorageClass, span: SourceSpan)? {
  var result = (writer ?? level).backup?.storageClass.flatMap { written in
    written.known.flatMap { store.storageClass(named: $0) }.map { ($0, written.span) }
  }
  for rule in store.lifecycle(for: writer ?? level) {
    for step in rule.steps {
      guard let after = step.after?.known, after.shortest <= age, let written = step.storageClass,
        let found = written.known.flatMap({ store.storageClass(named: $0) })
      else { continue }
      if result.map({ $0.0.coldness < found.coldness }) ?? true { result = (found, written.span) }
    }
  }
  return result
}

extension Store {
  /// The class that a word of the spec means on this store's platform.
  package func storageClass(named word: String) -> StorageClass? {
    platform?.storageClasses.first { $0.word == word || $0.aliases.contains(word) }
  }

  /// The lifecycle rules under whose prefix a level writes; rules without a prefix bind all.
  package func lifecycle(for level: Level) -> [LifecycleSpec] {
    let name = level.backup?.writes?.known ?? ""
    return spec.lifecycle.filter { $0.prefix.text.isEmpty || name.hasPrefix($0.prefix.text) }
  }
}

extension SystemPlan {
  /// Whether anything is ever written in, or moved to, a storage class from which it has to be thawed, so that it matters
  /// how old a point is. A copy in a store's replica keeps the class that its backup names, so each store is asked.
  var writesColdClasses: Bool {
    stores.contains { store in
      store.spec.lifecycle.contains { rule in rule.steps.contains { store.isCold($0.storageClass) } }
    }
      || backupLevels.contains { entry in
        entry.level.backup?.storageClass.map { word in stores.contains { $0.isCold(word) } } ?? false
      }
  }
}

extension Store {
  /// Whether a word of the spec means a class that has to be thawed.
  fileprivate func isCold(_ word: Written<String>?) -> Bool {
    guard let word = word?.known, let found = storageClass(named: word) else { return false }
    return found.standardRetrieval != nil
  }
}
