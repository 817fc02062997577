import Quantities

extension StorageClasses {
  /// The access tiers of Azure Blob Storage, warmest first.
  ///
  /// How many zones hold an object is the account's redundancy, not the tier's: one is the least. High
  /// priority thaws archive quicker but promises nothing, so it is not listed as a speed.
  static let azureBlob: [StorageClass] = [
    StorageClass(
      "hot", "Hot", in: .azureBlob, coldness: 0, zones: 1, next: ["cool", "cold", "archive"],
      facts: ["az.blob.hot"]),
    StorageClass(
      "cool", "Cool", in: .azureBlob, coldness: 1, minimumBilledDays: 30, zones: 1,
      next: ["cold", "archive"], facts: ["az.blob.cool"]),
    StorageClass(
      "cold", "Cold", in: .azureBlob, coldness: 2, minimumBilledDays: 90, zones: 1, next: ["archive"],
      facts: ["az.blob.cold"]),
    StorageClass(
      "archive", "Archive", in: .azureBlob, coldness: 3, minimumBilledDays: 180, zones: 1,
      retrievals: [Retrieval(.standard, .seconds(0) ... .hours(15))], next: [],
      facts: ["az.blob", "az.blob.rehydrate", "az.blob.rehydrate.high"]),
  ]
}
