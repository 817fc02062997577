extension Store {
  /// A place that backups go to: a bucket, a second repository, a tape library.
  ///
  /// - Parameters:
  ///   - name: The name of the store.
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
}
