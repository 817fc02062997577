/// A part of a system that can be lost and must come back: a database, a bucket, an application.
public struct Component<Kind: PlatformKind>: SystemContent, ComponentReference, NeedReference,
  KeeperReference, WatchedReference, WaivedReference
{
  let saying: Saying
  let name: String

  /// A part of a system that can be lost and must come back: a database, a bucket, an application.
  ///
  /// - Parameters:
  ///   - name: The name of the component.
  ///   - platform: The platform it runs on, with its own name there.
  ///   - title: The name for people.
  ///   - resource: The platform's own name for it.
  ///   - at: The place where it stands.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - location: A location of several regions, as the platform names it.
  ///   - environment: The environment it belongs to; the system's objectives bind `production` only.
  ///   - owner: Who answers for it.
  ///   - size: How much data it holds, such as `.gibibytes(40)`.
  ///   - holds: The classes of data that it holds.
  ///   - stateless: Whether it keeps nothing that could be lost.
  ///   - status: Whether it exists: what is planned or retired protects nothing.
  ///   - needs: What it leans on: components, `system/component` of another, or things by their own names.
  ///   - parts: Parts of it that backups may include or leave out.
  ///   - scheme: A scheme of backups from a policy.
  ///   - maintenance: When the platform may take it down for upkeep, such as `"Sun 05:00..06:00"`.
  ///   - vendor: The vendor that runs it.
  ///   - alternative: What to use when the vendor is gone.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    _ name: String,
    on platform: On<Kind>,
    title: (any TextValue)? = nil,
    resource: (any TextValue)? = nil,
    at: (any PlaceReference)? = nil,
    provider: (any TextValue)? = nil,
    region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil,
    site: (any TextValue)? = nil,
    account: (any TextValue)? = nil,
    location: (any TextValue)? = nil,
    environment: (any TextValue)? = nil,
    owner: (any PersonReference)? = nil,
    size: DataSize? = nil,
    holds: [any TextValue]? = nil,
    stateless: (any FlagValue)? = nil,
    status: Status? = nil,
    needs: [any ComponentReference]? = nil,
    parts: [any TextValue]? = nil,
    scheme: (any SchemeReference)? = nil,
    maintenance: TimeWindow? = nil,
    vendor: (any PersonReference)? = nil,
    alternative: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @ComponentBuilder<Kind> content: () -> Contents<ComponentBuilder<Kind>> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    platform.say(in: &saying, isStore: false)
    saying.set("title", title)
    saying.set("resource", resource)
    saying.set("at", at)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("location", location)
    saying.set("environment", environment)
    saying.set("owner", owner)
    saying.set("size", size)
    saying.set("holds", all: holds)
    saying.set("stateless", stateless)
    saying.set("status", status)
    saying.set("needs", all: needs)
    saying.set("parts", all: parts)
    saying.set("scheme", scheme)
    saying.set("maintenance", maintenance)
    saying.set("vendor", vendor)
    saying.set("alternative", alternative)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "components", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}
