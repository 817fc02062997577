extension StorageClasses {
  /// The classes of Google Cloud Storage, warmest first; all are read at once.
  static let gcs: [StorageClass] = [
    StorageClass(
      "standard", "STANDARD", in: .gcs, coldness: 0, next: ["nearline", "coldline", "archive"],
      facts: ["gcs.class.standard", "gcs.lifecycle.prec"]),
    StorageClass(
      "nearline", "NEARLINE", in: .gcs, coldness: 1, minimumBilledDays: 30, next: ["coldline", "archive"],
      facts: ["gcs.class.nearline", "gcs.lifecycle.prec"]),
    StorageClass(
      "coldline", "COLDLINE", in: .gcs, coldness: 2, minimumBilledDays: 90, next: ["archive"],
      facts: ["gcs.class.coldline", "gcs.lifecycle.prec"]),
    StorageClass(
      "archive", "ARCHIVE", in: .gcs, coldness: 3, minimumBilledDays: 365, next: [],
      facts: ["gcs.class.archive", "gcs.lifecycle.prec"]),
  ]
}
