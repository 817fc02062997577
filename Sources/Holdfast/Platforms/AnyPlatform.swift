/// A platform that is said by its name, whose methods nobody checks before the spec is read.
public enum AnyPlatform: HoldsBackups, OffersAppendOnlyFile, OffersAutomatedBackups, OffersAutomatedSnapshots,
  OffersAWSBackup, OffersBacktrack, OffersBinaryLog, OffersCopy, OffersDifferentialBackup, OffersDump,
  OffersExport,
  OffersFullBackup, OffersGeoRestore, OffersVersionControl, OffersIncrementalBackup, OffersLogBackup,
  OffersLongTermRetention,
  OffersManualSnapshot, OffersMirrorCopy, OffersPointInTime, OffersReplicatedBackups, OffersSnapshot,
  OffersSoftDelete, OffersVeleroBackup, OffersVersioning, OffersWALArchiving
{}

extension On where Kind == AnyPlatform {
  /// A platform by its name, one of one's own above all: `.platform("house-postgres", "orders")`.
  ///
  /// - Parameters:
  ///   - platform: The platform's name in the language: a ``Platform`` of one's own, or a `String`.
  ///   - resource: The thing's own name on the platform; a bucket's name where it keeps objects.
  ///   - region: The region in which it runs, as the platform names it.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public static func platform(
    _ platform: any PlatformReference, _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> On<AnyPlatform> { On(platform, resource, region, Call(fileID, filePath, line, column)) }
}
