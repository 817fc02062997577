/// A copy that follows the present state of a component or a store.
public struct Replica: StoreContent {
  private let saying: Saying
  private let name: String

  /// A copy that follows the present state of a component or a store.
  ///
  /// - Parameters:
  ///   - name: The name of the replica.
  ///   - title: The name for people.
  ///   - at: The place where it stands.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - location: A location of several regions, as the platform names it.
  ///   - to: The store that receives the copy, by value or name; a name that there is not is a finding.
  ///   - resource: The platform's own name for it.
  ///   - mode: Whether a write waits for the copy.
  ///   - lag: How far it may fall behind, such as `.seconds(30)`.
  ///   - promote: How it takes over.
  ///   - deleteMarkers: Whether deletions are copied.
  ///   - delay: How long it waits before it copies, such as `.hours(1)`.
  ///   - status: Whether it exists: what is planned or retired protects nothing.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    at: (any PlaceReference)? = nil,
    provider: (any TextValue)? = nil,
    region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil,
    site: (any TextValue)? = nil,
    account: (any TextValue)? = nil,
    location: (any TextValue)? = nil,
    to: (any StoreReference)? = nil,
    resource: (any TextValue)? = nil,
    mode: ReplicationMode? = nil,
    lag: TimeSpan? = nil,
    promote: Promotion? = nil,
    deleteMarkers: (any FlagValue)? = nil,
    delay: TimeSpan? = nil,
    status: Status? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("at", at)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("location", location)
    saying.set("to", to)
    saying.set("resource", resource)
    saying.set("mode", mode)
    saying.set("lag", lag)
    saying.set("promote", promote)
    saying.set("delete-markers", deleteMarkers)
    saying.set("delay", delay)
    saying.set("status", status)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "replicas", name: name, saying)]) }
}
