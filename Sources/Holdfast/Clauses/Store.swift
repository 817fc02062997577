/// A place that backups go to: a bucket, a second repository, a tape library.
public struct Store: SystemContent, StoreReference, NeedReference, KeeperReference, OpenedReference,
  WatchedReference, WaivedReference
{
  let saying: Saying
  let name: String

  /// A place that backups go to: a bucket, a second repository, a tape library.
  ///
  /// - Parameters:
  ///   - name: The name of the store.
  ///   - platform: The platform it runs on, with its bucket or its own name there.
  ///   - title: The name for people.
  ///   - bucket: The bucket's name.
  ///   - resource: The platform's own name for it.
  ///   - at: The place where it stands.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - location: A location of several regions, as the platform names it.
  ///   - versioning: Whether older versions of an object stay.
  ///   - noncurrent: How long older versions of an object stay.
  ///   - size: How much data it holds, such as `.gibibytes(40)`.
  ///   - status: Whether it exists: what is planned or retired protects nothing.
  ///   - owner: Who answers for it.
  ///   - vendor: The vendor that runs it.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    _ name: String,
    on platform: On<some HoldsBackups>,
    title: (any TextValue)? = nil,
    bucket: (any TextValue)? = nil,
    resource: (any TextValue)? = nil,
    at: (any PlaceReference)? = nil,
    provider: (any TextValue)? = nil,
    region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil,
    site: (any TextValue)? = nil,
    account: (any TextValue)? = nil,
    location: (any TextValue)? = nil,
    versioning: (any FlagValue)? = nil,
    noncurrent: Keep? = nil,
    size: DataSize? = nil,
    status: Status? = nil,
    owner: (any PersonReference)? = nil,
    vendor: (any PersonReference)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @StoreBuilder content: () -> Contents<StoreBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    platform.say(in: &saying, isStore: true)
    saying.set("title", title)
    saying.set("bucket", bucket)
    saying.set("resource", resource)
    saying.set("at", at)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("location", location)
    saying.set("versioning", versioning)
    saying.set("noncurrent", noncurrent)
    saying.set("size", size)
    saying.set("status", status)
    saying.set("owner", owner)
    saying.set("vendor", vendor)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "stores", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// How a store is encrypted.
public struct Encryption: StoreContent {
  private let saying: Saying

  /// How a store is encrypted.
  ///
  /// - Parameters:
  ///   - key: The key that opens it.
  ///   - kept: Where the key is kept.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    key: (any TextValue)? = nil,
    kept: [any KeeperReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("key", key)
    saying.set("kept", all: kept)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "encryption", saying)]) }
}

/// A lock that nobody, or only a few, can lift before its time.
public struct Lock: StoreContent, BackupContent {
  private let saying: Saying

  /// A lock that nobody, or only a few, can lift before its time.
  ///
  /// - Parameters:
  ///   - mode: Whom the lock binds: `compliance` everybody, `governance` those without a special right.
  ///   - keep: How long an object stays locked, such as `.days(30)`.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    mode: LockMode? = nil,
    keep: Period? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("mode", mode)
    saying.set("keep", keep)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "lock", saying)]) }
}

/// One step in the age of an object: into a class, or away.
public struct After: LifecycleContent {
  private let saying: Saying

  /// One step in the age of an object: into a class, or away.
  ///
  /// - Parameters:
  ///   - after: The age at which it happens.
  ///   - className: The storage class in which it is kept.
  ///   - expire: Whether the object is removed.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ after: Period,
    class className: StorageClass? = nil,
    expire: (any FlagValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("after", after, at: .unlabelled(0))
    saying.set("class", className)
    saying.set("expire", expire)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.item(section: "steps", saying)]) }
}
