/// A backup of what changed since the last full one: method `differential`.
public struct DifferentialBackup<Kind: OffersDifferentialBackup>: ComponentContent {
  private let saying: Saying
  private let name: String

  /// A backup of what changed since the last full one: method `differential`.
  ///
  /// - Parameters:
  ///   - name: The name of the backup.
  ///   - title: The name for people.
  ///   - schedule: When it is done: a phrase such as `"daily 02:00"`, five-field cron, or several as one series.
  ///   - delay: How long it waits before it copies, such as `.hours(1)`.
  ///   - takes: How long it takes, such as `.minutes(20...50)`; proofs count with the greatest.
  ///   - throughput: How fast it copies, such as `.mebibytesPerSecond(200)`, where its time follows from the size.
  ///   - keep: How long or how many are kept, such as `.days(30)` or `.copies(12)`.
  ///   - to: The store that receives the copy, by value or name; a name that there is not is a finding.
  ///   - from: What it is made from: a backup or a replica; `"none"` where nothing is.
  ///   - at: The place where it stands.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - writes: The name that it writes, with `%Y %m %d %H %M %S` for the time.
  ///   - run: The command, as a shell reads it; several lines are a script.
  ///   - runsOn: What runs the command.
  ///   - manual: Whether a person does it by hand.
  ///   - status: Whether it exists: what is planned or retired protects nothing.
  ///   - owner: Who answers for it.
  ///   - includes: The only parts that it holds.
  ///   - excludes: Parts that it leaves out.
  ///   - className: The storage class in which it is kept.
  ///   - key: The key that opens it.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    _ name: String = "differential",
    title: (any TextValue)? = nil,
    schedule: Schedule? = nil,
    delay: TimeSpan? = nil,
    takes: TimeRange? = nil,
    throughput: DataRate? = nil,
    keep: Keep? = nil,
    to: (any StoreReference)? = nil,
    from: (any SourceReference)? = nil,
    at: (any PlaceReference)? = nil,
    provider: (any TextValue)? = nil,
    region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil,
    site: (any TextValue)? = nil,
    account: (any TextValue)? = nil,
    writes: (any TextValue)? = nil,
    run: (any TextValue)? = nil,
    runsOn: RunsOn? = nil,
    manual: (any FlagValue)? = nil,
    status: Status? = nil,
    owner: (any PersonReference)? = nil,
    includes: [any TextValue]? = nil,
    excludes: [any TextValue]? = nil,
    class className: StorageClass? = nil,
    key: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @BackupBuilder content: () -> Contents<BackupBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("method", "differential", at: .callee)
    saying.set("title", title)
    saying.set("schedule", schedule)
    saying.set("delay", delay)
    saying.set("takes", takes)
    saying.set("throughput", throughput)
    saying.set("keep", keep)
    saying.set("to", to)
    saying.set("from", from)
    saying.set("at", at)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("writes", writes)
    saying.set("run", run)
    saying.set("runs-on", runsOn)
    saying.set("manual", manual)
    saying.set("status", status)
    saying.set("owner", owner)
    saying.set("includes", all: includes)
    saying.set("excludes", all: excludes)
    saying.set("class", className)
    saying.set("key", key)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "backups", name: name, saying)]) }
}
