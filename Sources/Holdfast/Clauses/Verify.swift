/// How a backup is proved to be good.
public struct Verify: BackupContent {
  private let saying: Saying

  /// How a backup is proved to be good.
  ///
  /// - Parameters:
  ///   - schedule: When it is done: a phrase such as `"daily 02:00"`, five-field cron, or several as one series.
  ///   - by: What is done with the backup to prove it.
  ///   - takes: How long it takes, such as `.minutes(20...50)`; proofs count with the greatest.
  ///   - run: The command, as a shell reads it; several lines are a script.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    schedule: Schedule? = nil,
    by: VerifyBy? = nil,
    takes: TimeRange? = nil,
    run: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @VerifyBuilder content: () -> Contents<VerifyBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("schedule", schedule)
    saying.set("by", by)
    saying.set("takes", takes)
    saying.set("run", run)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "verify", saying)]) }
}
