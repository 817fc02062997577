import Quantities

extension StorageClasses {
  /// The classes of S3, warmest first.
  static let s3: [StorageClass] = [
    StorageClass(
      "standard", "STANDARD", in: .s3, coldness: 0,
      next: [
        "standard-ia", "intelligent-tiering", "onezone-ia", "glacier-instant", "glacier", "deep-archive",
      ], facts: ["s3.class.standard", "s3lc.waterfall"]),
    StorageClass(
      "standard-ia", "STANDARD_IA", aliases: ["infrequent-access", "ia"], in: .s3, coldness: 1,
      minimumBilledDays: 30, minimumAgeDays: 30, minimumBilledBytes: 131_072,
      next: ["intelligent-tiering", "onezone-ia", "glacier-instant", "glacier", "deep-archive"],
      facts: ["s3.class.ia", "s3lc.days.ia", "s3lc.ia.gap", "s3lc.waterfall"]),
    StorageClass(
      "intelligent-tiering", "INTELLIGENT_TIERING", in: .s3, coldness: 2,
      next: ["onezone-ia", "glacier-instant", "glacier", "deep-archive"],
      facts: ["s3.class.intelligent", "s3lc.days.arch", "s3lc.waterfall"]),
    StorageClass(
      "onezone-ia", "ONEZONE_IA", aliases: ["one-zone-ia"], in: .s3, coldness: 3,
      minimumBilledDays: 30, minimumAgeDays: 30, minimumBilledBytes: 131_072, zones: 1,
      next: ["glacier", "deep-archive"],
      facts: ["s3.class.onezone", "s3lc.days.ia", "s3lc.ia.gap", "s3lc.waterfall"]),
    StorageClass(
      "glacier-instant", "GLACIER_IR", aliases: ["glacier-ir"], in: .s3, coldness: 4, minimumBilledDays: 90,
      minimumBilledBytes: 131_072, next: ["glacier", "deep-archive"],
      facts: ["s3.class.glacier.instant", "s3lc.days.arch", "s3lc.ia.gap", "s3lc.waterfall"]),
    StorageClass(
      "glacier", "GLACIER", aliases: ["glacier-flexible"], in: .s3, coldness: 5, minimumBilledDays: 90,
      retrievals: [
        Retrieval(.expedited, .minutes(1) ... .minutes(5)),
        Retrieval(.standard, .hours(3) ... .hours(5)),
        Retrieval(.bulk, .hours(5) ... .hours(12)),
      ], next: ["deep-archive"],
      facts: [
        "s3.class.glacier", "s3.thaw.glacier.expedited", "s3.thaw.glacier.standard", "s3.thaw.glacier.bulk",
        "s3.thaw.default", "s3lc.days.arch", "s3lc.ia.gap", "s3lc.waterfall",
      ]),
    StorageClass(
      "deep-archive", "DEEP_ARCHIVE", aliases: ["glacier-deep-archive"], in: .s3, coldness: 6,
      minimumBilledDays: 180,
      retrievals: [
        Retrieval(.standard, .seconds(0) ... .hours(12)),
        Retrieval(.bulk, .seconds(0) ... .hours(48)),
      ], next: [],
      facts: [
        "s3.class.deep", "s3.thaw.deep.standard", "s3.thaw.deep.bulk", "s3.thaw.deep.expedited",
        "s3lc.days.arch", "s3lc.waterfall",
      ]),
  ]
}
