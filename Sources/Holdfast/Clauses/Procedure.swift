/// How something is brought back, step by step.
public struct Procedure: SystemContent, ProcedureReference, WaivedReference {
  private let saying: Saying
  private let name: String

  /// How something is brought back, step by step.
  ///
  /// - Parameters:
  ///   - name: The name of the procedure.
  ///   - title: The name for people.
  ///   - recovers: The components that it brings back, by value or name; a name that there is not is a finding.
  ///   - from: What it is made from: a backup or a replica; `"none"` where nothing is.
  ///   - when: The failures that it answers.
  ///   - into: Where it brings things back, when not where they stood.
  ///   - detect: How long until somebody knows, such as `.minutes(10)`; it counts into the recovery time.
  ///   - declare: How long until somebody with the right to do so declares it; it counts into the recovery time.
  ///   - takes: How long it takes, such as `.minutes(20...50)`; proofs count with the greatest.
  ///   - symptoms: What one sees when it happens.
  ///   - severity: How bad it is, in the words of the organisation.
  ///   - impact: What it means for the business.
  ///   - requires: Roles, access or things that must be at hand.
  ///   - reads: What is read by name, by store: a name, a pattern, or a prefix that ends in `/`.
  ///   - lookBack: How far back to look after a leak, such as `.days(30)`.
  ///   - owner: Who answers for it.
  ///   - crew: How many people can work at a time.
  ///   - status: Whether it exists: what is planned or retired protects nothing.
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
    recovers: [any ComponentReference]? = nil,
    from: (any SourceReference)? = nil,
    when: [Scope]? = nil,
    into: (any PlaceReference)? = nil,
    detect: TimeRange? = nil,
    declare: TimeRange? = nil,
    takes: TimeRange? = nil,
    symptoms: [any TextValue]? = nil,
    severity: (any TextValue)? = nil,
    impact: (any TextValue)? = nil,
    requires: [any PersonReference]? = nil,
    reads: TextsByName? = nil,
    lookBack: TimeSpan? = nil,
    owner: (any PersonReference)? = nil,
    crew: (any NumberValue)? = nil,
    status: Status? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @ProcedureBuilder content: () -> Contents<ProcedureBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("recovers", all: recovers)
    saying.set("from", from)
    saying.set("when", all: when)
    saying.set("into", into.map(PlaceTarget.init))
    saying.set("detect", detect)
    saying.set("declare", declare)
    saying.set("takes", takes)
    saying.set("symptoms", all: symptoms)
    saying.set("severity", severity)
    saying.set("impact", impact)
    saying.set("requires", all: requires)
    saying.set("reads", reads)
    saying.set("look-back", lookBack)
    saying.set("owner", owner)
    saying.set("crew", crew)
    saying.set("status", status)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "recovery", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}
