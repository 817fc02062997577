/// Active Directory.
public enum ActiveDirectory: OffersFullBackup, OffersExport {}

extension On where Kind == ActiveDirectory {
  /// Active Directory, by its own name there: platform `active-directory`.
  public static func activeDirectory(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ActiveDirectory> { On("active-directory", resource, region, Call(fileID, filePath, line, column)) }
}

/// Domain name system.
public enum DNS: OffersVersionControl, OffersExport {}

extension On where Kind == DNS {
  /// Domain name system, by its own name there: platform `dns`.
  public static func dns(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<DNS> { On("dns", resource, region, Call(fileID, filePath, line, column)) }
}

/// Google Workspace.
public enum GoogleWorkspace: OffersExport, OffersCopy {}

extension On where Kind == GoogleWorkspace {
  /// Google Workspace, by its own name there: platform `google-workspace`.
  public static func googleWorkspace(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<GoogleWorkspace> { On("google-workspace", resource, region, Call(fileID, filePath, line, column)) }
}

/// InfluxDB.
public enum InfluxDB: OffersFullBackup, OffersIncrementalBackup, OffersExport {}

extension On where Kind == InfluxDB {
  /// InfluxDB, by its own name there: platform `influxdb`.
  public static func influxDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<InfluxDB> { On("influxdb", resource, region, Call(fileID, filePath, line, column)) }
}

/// AWS KMS.
public enum KMS: OffersSoftDelete {}

extension On where Kind == KMS {
  /// AWS KMS, by its own name there: platform `kms`.
  public static func kms(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<KMS> { On("kms", resource, region, Call(fileID, filePath, line, column)) }
}

/// Microsoft 365.
public enum Microsoft365: OffersSoftDelete, OffersExport, OffersCopy {}

extension On where Kind == Microsoft365 {
  /// Microsoft 365, by its own name there: platform `microsoft-365`.
  public static func microsoft365(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Microsoft365> { On("microsoft-365", resource, region, Call(fileID, filePath, line, column)) }
}

/// NATS JetStream.
public enum NATS: OffersSnapshot {}

extension On where Kind == NATS {
  /// NATS JetStream, by its own name there: platform `nats`.
  public static func nats(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<NATS> { On("nats", resource, region, Call(fileID, filePath, line, column)) }
}

/// Google Pub/Sub.
public enum PubSub: OffersPointInTime, OffersSnapshot {}

extension On where Kind == PubSub {
  /// Google Pub/Sub, by its own name there: platform `pubsub`.
  public static func pubSub(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<PubSub> { On("pubsub", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon SQS.
public enum SQS: OffersVersionControl, OffersExport {}

extension On where Kind == SQS {
  /// Amazon SQS, by its own name there: platform `sqs`.
  public static func sqs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SQS> { On("sqs", resource, region, Call(fileID, filePath, line, column)) }
}

/// Tape.
public enum Tape: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == Tape {
  /// Tape, by its own name there: platform `tape`.
  public static func tape(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Tape> { On("tape", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon Timestream.
public enum Timestream: OffersAWSBackup, OffersExport {}

extension On where Kind == Timestream {
  /// Amazon Timestream, by its own name there: platform `timestream`.
  public static func timestream(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Timestream> { On("timestream", resource, region, Call(fileID, filePath, line, column)) }
}
