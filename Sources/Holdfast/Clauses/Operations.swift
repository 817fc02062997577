/// One run that makes several backups, or checks some.
public struct Job: SystemContent {
  private let saying: Saying
  private let name: String

  /// One run that makes several backups, or checks some.
  ///
  /// - Parameters:
  ///   - name: The name of the job.
  ///   - makes: The backups that it makes: `component.backup`.
  ///   - verifies: The backups that it checks.
  ///   - schedule: When it is done: a phrase such as `"daily 02:00"`, five-field cron, or several as one series.
  ///   - takes: How long it takes, such as `.minutes(20...50)`; proofs count with the greatest.
  ///   - run: The command, as a shell reads it; several lines are a script.
  ///   - runsOn: What runs the command.
  ///   - manual: Whether a person does it by hand.
  ///   - owner: Who answers for it.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    makes: [any SourceReference]? = nil,
    verifies: [any SourceReference]? = nil,
    schedule: Schedule? = nil,
    takes: TimeRange? = nil,
    run: (any TextValue)? = nil,
    runsOn: RunsOn? = nil,
    manual: (any FlagValue)? = nil,
    owner: (any PersonReference)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("makes", all: makes)
    saying.set("verifies", all: verifies)
    saying.set("schedule", schedule)
    saying.set("takes", takes)
    saying.set("run", run)
    saying.set("runs-on", runsOn)
    saying.set("manual", manual)
    saying.set("owner", owner)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "jobs", name: name, saying)]) }
}

/// An alert that somebody answers.
public struct Alert: SystemContent {
  private let saying: Saying
  private let name: String

  /// An alert that somebody answers.
  ///
  /// - Parameters:
  ///   - name: The name of the alert.
  ///   - title: The name for people.
  ///   - watches: What it watches: `component.backup`, components, stores or drills.
  ///   - trigger: What sets it off.
  ///   - over: The bound past which it goes off.
  ///   - lasting: How long it must hold before it goes off.
  ///   - respond: How soon somebody acts.
  ///   - action: What they do.
  ///   - severity: How bad it is, in the words of the organisation.
  ///   - notify: Who is told.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    watches: [any WatchedReference]? = nil,
    trigger: AlertTrigger? = nil,
    over: TimeSpan? = nil,
    lasting: TimeSpan? = nil,
    respond: TimeSpan? = nil,
    do action: (any TextValue)? = nil,
    severity: (any TextValue)? = nil,
    notify: [any PersonReference]? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("watches", all: watches)
    saying.set("trigger", trigger)
    saying.set("over", over)
    saying.set("lasting", lasting)
    saying.set("respond", respond)
    saying.set("do", action)
    saying.set("severity", severity)
    saying.set("notify", all: notify)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "alerts", name: name, saying)]) }
}

/// A log, how long it is kept, and where.
public struct Log: SystemContent {
  private let saying: Saying
  private let name: String

  /// A log, how long it is kept, and where.
  ///
  /// - Parameters:
  ///   - name: The name of the log.
  ///   - keep: How long or how many are kept, such as `.days(30)` or `.copies(12)`.
  ///   - places: Where it is kept.
  ///   - holds: The classes of data that it holds.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    keep: Keep? = nil,
    in places: [any TextValue]? = nil,
    holds: [any TextValue]? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("keep", keep)
    saying.set("in", all: places)
    saying.set("holds", all: holds)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "logs", name: name, saying)]) }
}

/// A document that belongs to the plan.
public struct Document: SystemContent {
  private let saying: Saying
  private let name: String

  /// A document that belongs to the plan.
  ///
  /// - Parameters:
  ///   - name: The name of the document.
  ///   - title: The name for people.
  ///   - path: The path in the repository.
  ///   - url: The address on the web.
  ///   - version: The version or date that is meant.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    path: (any TextValue)? = nil,
    url: (any TextValue)? = nil,
    version: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("path", path)
    saying.set("url", url)
    saying.set("version", version)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "documents", name: name, saying)]) }
}
