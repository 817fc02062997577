/// The storage classes of every object store.
package enum StorageClasses {
  /// The classes of a store, warmest first; none for stores without classes.
  package static func of(_ store: StoreKind) -> [StorageClass] {
    switch store {
    case .s3: s3
    case .gcs: gcs
    case .azureBlob: azureBlob
    default: []
    }
  }

  /// The class of that word, alias or API name in a store.
  package static func named(_ word: String, in store: StoreKind) -> StorageClass? {
    of(store).first { $0.word == word || $0.apiName == word || $0.aliases.contains(word) }
  }

  /// The word nearest to a misspelt one.
  package static func nearest(to word: String, in store: StoreKind) -> String? {
    Spelling.nearest(to: word, among: of(store).flatMap { [$0.word] + $0.aliases })
      .flatMap { named($0, in: store)?.word }
  }
}
