/// One step of a procedure.
public struct Step: ProcedureContent, StepsContent {
  private let saying: Saying

  /// One step of a procedure.
  ///
  /// - Parameters:
  ///   - name: What it is, in a few words.
  ///   - id: A name for references within the procedure.
  ///   - takes: How long it takes, such as `.minutes(20...50)`; proofs count with the greatest.
  ///   - elapsed: The window since the start of the procedure in which it lies, such as `.minutes(0...15)`.
  ///   - run: The command, as a shell reads it; several lines are a script.
  ///   - restore: The component that it restores.
  ///   - from: What it is made from: a backup or a replica; `"none"` where nothing is.
  ///   - at: The place where it stands.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - location: A location of several regions, as the platform names it.
  ///   - throughput: How fast it copies, such as `.mebibytesPerSecond(200)`, where its time follows from the size.
  ///   - procedure: The procedure that it stands for.
  ///   - within: The time within which it must be done, such as `.hours(2)`.
  ///   - ttl: How long resolvers keep the old address, such as `.minutes(5)`.
  ///   - checks: Groups of checks that are made.
  ///   - needs: What it leans on: components, `system/component` of another, or things by their own names.
  ///   - after: Steps that must be done before it; the one above where none is named.
  ///   - follows: Steps that it comes behind without waiting for more.
  ///   - instead: The step that it can take the place of.
  ///   - reaches: The state that is reached when it is done.
  ///   - by: Who does it.
  ///   - reads: What is read by name, by store: a name, a pattern, or a prefix that ends in `/`.
  ///   - manual: Whether a person does it by hand.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: (any TextValue)? = nil,
    id: (any TextValue)? = nil,
    takes: TimeRange? = nil,
    elapsed: TimeRange? = nil,
    run: (any TextValue)? = nil,
    restore: (any ComponentReference)? = nil,
    from: (any SourceReference)? = nil,
    at: (any PlaceReference)? = nil,
    provider: (any TextValue)? = nil,
    region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil,
    site: (any TextValue)? = nil,
    account: (any TextValue)? = nil,
    location: (any TextValue)? = nil,
    throughput: DataRate? = nil,
    procedure: (any ProcedureReference)? = nil,
    within: TimeSpan? = nil,
    ttl: TimeSpan? = nil,
    checks: [any ChecksReference]? = nil,
    needs: [any NeedReference]? = nil,
    after: [any StepReference]? = nil,
    follows: [any StepReference]? = nil,
    instead: (any StepReference)? = nil,
    reaches: (any TextValue)? = nil,
    by: [any PersonReference]? = nil,
    reads: TextsByName? = nil,
    manual: (any FlagValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("name", name, at: .unlabelled(0))
    saying.set("id", id)
    saying.set("takes", takes)
    saying.set("elapsed", elapsed)
    saying.set("run", run)
    saying.set("restore", restore)
    saying.set("from", from)
    saying.set("at", at)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("location", location)
    saying.set("throughput", throughput)
    saying.set("procedure", procedure)
    saying.set("within", within)
    saying.set("ttl", ttl)
    saying.set("checks", all: checks)
    saying.set("needs", all: needs)
    saying.set("after", all: after)
    saying.set("follows", all: follows)
    saying.set("instead", instead)
    saying.set("reaches", reaches)
    saying.set("by", all: by)
    saying.set("reads", reads)
    saying.set("manual", manual)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.item(section: "steps", saying)]) }
}
