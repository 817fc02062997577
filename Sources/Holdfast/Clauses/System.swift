/// A system as its team describes it.
public struct System: SpecContent {
  private let saying: Saying
  private let name: String

  /// A system as its team describes it.
  ///
  /// - Parameters:
  ///   - name: The system's name.
  ///   - title: The name for people.
  ///   - owner: Who answers for it.
  ///   - className: The class of a policy.
  ///   - timezone: The timezone of schedules that have an hour, such as `"Europe/Berlin"`.
  ///   - compliance: The frameworks that bind it.
  ///   - runsOn: What runs the command.
  ///   - crew: How many people can work at a time.
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
    owner: (any PersonReference)? = nil,
    class className: (any ClassReference)? = nil,
    timezone: (any TextValue)? = nil,
    compliance: [any TextValue]? = nil,
    runsOn: RunsOn? = nil,
    crew: (any NumberValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @SystemBuilder content: () -> Contents<SystemBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("owner", owner)
    saying.set("class", className)
    saying.set("timezone", timezone)
    saying.set("compliance", all: compliance)
    saying.set("runs-on", runsOn)
    saying.set("crew", crew)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.document(kind: "system", name: name, saying)]) }
}
