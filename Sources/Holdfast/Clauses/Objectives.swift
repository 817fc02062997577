/// What is promised: how soon it is back, and how much may be lost.
public struct Objectives: SystemContent, ClassContent {
  private let saying: Saying

  /// What is promised: how soon it is back, and how much may be lost.
  ///
  /// - Parameters:
  ///   - rto: How soon it is back, or back in each state, such as `.hours(4)`.
  ///   - rpo: How much may be lost, as the time of the changes; `.nothingAtStake` where no data is.
  ///   - noticed: How late a corruption may be noticed, such as `.days(7)`: points must reach back so far.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    rto: RecoveryTime? = nil,
    rpo: RecoveryPoint? = nil,
    noticed: TimeSpan? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @ObjectivesBuilder content: () -> Contents<ObjectivesBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("rto", rto)
    saying.set("rpo", rpo)
    saying.set("noticed", noticed)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "objectives", saying)]) }
}

/// What is promised in one failure scope.
public struct When: ObjectivesContent {
  private let saying: Saying
  private let scope: Scope

  /// What is promised in one failure scope.
  ///
  /// - Parameters:
  ///   - scope: What is lost.
  ///   - rto: How soon it is back, or back in each state, such as `.hours(4)`.
  ///   - rpo: How much may be lost, as the time of the changes; `.nothingAtStake` where no data is.
  ///   - noticed: How late a corruption may be noticed, such as `.days(7)`: points must reach back so far.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ scope: Scope,
    rto: RecoveryTime? = nil,
    rpo: RecoveryPoint? = nil,
    noticed: TimeSpan? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("rto", rto)
    saying.set("rpo", rpo)
    saying.set("noticed", noticed)
    saying.set("claims", claims)
    self.saying = saying
    self.scope = scope
  }

  /// What it comes to.
  public var lowered: LoweredContent {
    LoweredContent([.named(section: "when", name: scope.spoken.plainText, saying)])
  }
}
