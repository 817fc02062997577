import Quantities

extension Facts {
  /// What is known of Azure Blob Storage.
  static let azureBlob: [Fact] = [
    Fact(
      "az.blob.hot", "Azure Blob Storage", .rule,
      "Azure Blob hot has no minimum charge and is read at once",
      from: "Azure Blob Storage documentation, \"Access tiers\"", .verified),
    Fact(
      "az.blob.cool", "Azure Blob Storage", .duration(.days(30)),
      "Azure Blob cool bills at least 30 days and is read at once",
      from: "Azure Blob Storage documentation, \"Access tiers\"", .verified),
    Fact(
      "az.blob.cold", "Azure Blob Storage", .duration(.days(90)),
      "Azure Blob cold bills at least 90 days and is read at once",
      from: "Azure Blob Storage documentation, \"Access tiers\"", .verified),
    Fact(
      "az.blob", "Azure Blob Storage", .duration(.days(180)),
      "Azure Blob archive bills at least 180 days and must be rehydrated before it is read",
      from: "Azure Blob Storage documentation, \"Access tiers\"", .verified),
    Fact(
      "az.blob.rehydrate", "Azure Blob Storage", .duration(.hours(15)),
      "Azure Blob archive comes back within 15 hours at standard priority",
      from: "Azure Blob Storage documentation, \"Blob rehydration from the archive tier\"", .verified),
    Fact(
      "az.blob.rehydrate.high", "Azure Blob Storage", .rule,
      """
      Azure Blob archive at high priority may come back in less than 1 hour when the blob is small, \
      without a promise
      """,
      from: "Azure Blob Storage documentation, \"Blob rehydration from the archive tier\"", .verified),
    Fact(
      "azblob.pitr", "Azure Blob Storage", .days(1, 364),
      """
      Azure Blob point-in-time restore reaches back 1 to 364 days, less than soft delete, and needs \
      versioning and the change feed
      """,
      from: Source.azureProvider, .verified),
    Fact(
      "azblob.pitr.inplace", "Azure Blob Storage", .rule,
      "Azure Blob point-in-time restore works in place and blocks reads and writes meanwhile",
      from: "Azure Blob Storage documentation, \"Point-in-time restore\" (2022-06)", .secondary),
    Fact(
      "azblob.softdelete", "Azure Blob Storage", .days(1, 365),
      "Azure Blob soft delete keeps blobs and containers for 1 to 365 days",
      from: Source.azureProvider, .verified),
    Fact(
      "azblob.or", "Azure Blob Storage", .rule,
      "Azure Blob object replication is asynchronous and promises no time",
      from: "Azure Blob Storage documentation, \"Object replication\" (2021-09)", .secondary),
    Fact(
      "azblob.redundancy", "Azure Blob Storage", .words(["LRS", "ZRS", "GRS", "RAGRS", "GZRS", "RAGZRS"]),
      "An Azure storage account lies in one building (LRS), three zones (ZRS) or two regions (GRS, GZRS)",
      from: Source.azureProvider, .verified),
    Fact(
      "azblob.grs.rpo", "Azure Blob Storage", .rule,
      """
      The second region of an Azure storage account typically lags less than 15 minutes, without a promise
      """,
      from: "Azure documentation, \"Azure Storage redundancy\"", .secondary),
    Fact(
      "azblob.immut", "Azure Blob Storage", .days(1, 146000),
      "An Azure Blob immutability policy keeps 1 to 146,000 days, and once locked can only be extended",
      from: Source.azureProvider, .verified),
    Fact(
      "azblob.lc.range", "Azure Blob Storage", .numbers(0, 99999, "days"),
      "Azure Blob lifecycle rules take 0 to 99,999 days",
      from: Source.azureProvider, .verified),
    Fact(
      "azblob.lc.types", "Azure Blob Storage", .words(["blockBlob", "appendBlob"]),
      "An Azure Blob lifecycle filter must name blob types, and append blobs can only be deleted",
      from: "Azure SDK for Python, storage management 25.3.0", .verified),
  ]
}
