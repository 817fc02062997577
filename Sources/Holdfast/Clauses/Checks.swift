/// Something that must hold before one says that recovery is done.
public struct Check: CheckContent, VerifyContent {
  private let saying: Saying

  /// Something that must hold before one says that recovery is done.
  ///
  /// - Parameters:
  ///   - name: What it is, in a few words.
  ///   - run: The command, as a shell reads it; several lines are a script.
  ///   - expect: What the command must print: `http 200`, or a text.
  ///   - atLeast: The least number that the command must print.
  ///   - atMost: The largest number that the command may print.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: (any TextValue)? = nil,
    run: (any TextValue)? = nil,
    expect: (any TextValue)? = nil,
    atLeast: (any NumberValue)? = nil,
    atMost: (any NumberValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("name", name, at: .unlabelled(0))
    saying.set("run", run)
    saying.set("expect", expect)
    saying.set("at-least", atLeast)
    saying.set("at-most", atMost)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.item(section: "checks", saying)]) }
}

/// What is brought back first.
public struct Priority: SystemContent {
  private let saying: Saying
  private let name: String

  /// What is brought back first.
  ///
  /// - Parameters:
  ///   - name: The name of the priority.
  ///   - within: The time within which it must be done, such as `.hours(2)`.
  ///   - recover: What is brought back: components, or things by their own names.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    within: TimeRange? = nil,
    recover: [any ComponentReference]? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("within", within)
    saying.set("recover", all: recover)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "priorities", name: name, saying)]) }
}
