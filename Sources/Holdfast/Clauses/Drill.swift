/// A rehearsal of recovery, and when it was last held.
public struct Drill: SystemContent, WatchedReference {
  private let saying: Saying
  private let name: String

  /// A rehearsal of recovery, and when it was last held.
  ///
  /// - Parameters:
  ///   - name: The name of the drill.
  ///   - title: The name for people.
  ///   - type: What kind of rehearsal it is.
  ///   - schedule: When it is done: a phrase such as `"daily 02:00"`, five-field cron, or several as one series.
  ///   - covers: The procedures that it rehearses.
  ///   - last: When it was last held, such as `"2026-10-10"`.
  ///   - next: When it will be held next, such as `"2027-01-10"`.
  ///   - takes: How long it takes, such as `.minutes(20...50)`; proofs count with the greatest.
  ///   - environment: The environment it belongs to; the system's objectives bind `production` only.
  ///   - owner: Who answers for it.
  ///   - does: What is done.
  ///   - run: The command, as a shell reads it; several lines are a script.
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
    type: DrillType,
    schedule: Schedule? = nil,
    covers: [any ProcedureReference]? = nil,
    last: Day? = nil,
    next: Day? = nil,
    takes: TimeRange? = nil,
    environment: (any TextValue)? = nil,
    owner: (any PersonReference)? = nil,
    does: [any TextValue]? = nil,
    run: (any TextValue)? = nil,
    status: Status? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @DrillBuilder content: () -> Contents<DrillBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("type", type)
    saying.set("schedule", schedule)
    saying.set("covers", all: covers)
    saying.set("last", last)
    saying.set("next", next)
    saying.set("takes", takes)
    saying.set("environment", environment)
    saying.set("owner", owner)
    saying.set("does", all: does)
    saying.set("run", run)
    saying.set("status", status)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "drills", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// What a rehearsal showed.
public struct Measured: DrillContent {
  private let saying: Saying

  /// What a rehearsal showed.
  ///
  /// - Parameters:
  ///   - rto: How long recovery took, such as `.minutes(95)`.
  ///   - rpo: How much was lost, as the time of the changes, such as `.minutes(5)`.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    rto: TimeSpan? = nil,
    rpo: TimeSpan? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("rto", rto)
    saying.set("rpo", rpo)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "measured", saying)]) }
}

/// When the plan itself is looked at again.
public struct Review: SystemContent {
  private let saying: Saying

  /// When the plan itself is looked at again.
  ///
  /// - Parameters:
  ///   - schedule: When it is done: a phrase such as `"daily 02:00"`, five-field cron, or several as one series.
  ///   - last: When it was last held, such as `"2026-10-10"`.
  ///   - next: When it will be held next, such as `"2027-01-10"`.
  ///   - by: Who does it.
  ///   - after: Events that ask for it.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    schedule: Schedule? = nil,
    last: Day? = nil,
    next: Day? = nil,
    by: [any PersonReference]? = nil,
    after: [any TextValue]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("schedule", schedule)
    saying.set("last", last)
    saying.set("next", next)
    saying.set("by", all: by)
    saying.set("after", all: after)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "review", saying)]) }
}
