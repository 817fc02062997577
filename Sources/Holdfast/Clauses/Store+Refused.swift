extension Store {
  /// A platform in which no backup can lie.
  @available(
    *, unavailable,
    message: "no backup can lie on this platform; a store is a bucket, a vault, a file system or a repository"
  )
  public init<Kind: PlatformKind>(
    _ name: String,
    on platform: On<Kind>,
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
    @StoreBuilder content: () -> Contents<StoreBuilder> = { Contents() }
  ) { self.init(name) }
}
