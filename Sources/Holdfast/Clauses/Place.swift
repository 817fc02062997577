/// What fails together: things at one place share its parts.
public struct Place: SystemContent, PlaceReference, KeeperReference {
  private let saying: Saying
  private let name: String

  /// What fails together: things at one place share its parts.
  ///
  /// - Parameters:
  ///   - name: The name of the place.
  ///   - title: The name for people.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - location: A location of several regions, as the platform names it.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    provider: (any TextValue)? = nil,
    region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil,
    site: (any TextValue)? = nil,
    account: (any TextValue)? = nil,
    location: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("location", location)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "places", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}
