/// A law, a contract or a rule of the house that recovery must answer to.
public struct Framework: SpecContent {
  private let saying: Saying
  private let name: String

  /// A law, a contract or a rule of the house that recovery must answer to.
  ///
  /// - Parameters:
  ///   - name: The framework's name.
  ///   - title: The name for people.
  ///   - aliases: Other words for it that specs use.
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
    aliases: [any TextValue]? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @FrameworkBuilder content: () -> Contents<FrameworkBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("aliases", all: aliases)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.document(kind: "framework", name: name, saying)]) }
}

/// One thing that a framework asks.
public struct Clause: FrameworkContent {
  private let saying: Saying
  private let name: String

  /// One thing that a framework asks.
  ///
  /// - Parameters:
  ///   - name: The name of the clause.
  ///   - says: What it says, as one plain sentence without a full stop.
  ///   - cites: The place in the text; the document itself where nothing is said.
  ///   - binds: The class of data that it binds; the whole system where none is named.
  ///   - atLeast: It is kept at least so long.
  ///   - atMost: It is kept at most so long.
  ///   - unlessNeeded: Whether `at-most` gives way to a need that is declared.
  ///   - readyFor: The newest of this age can be read at once, without a thaw.
  ///   - onlyAsLongAsNeeded: Whether it is kept no longer than its purpose needs.
  ///   - testEvery: Recovery is tested at least so often.
  ///   - asksForTests: Whether tests are asked for, however often.
  ///   - checked: The day on which it was last looked up, such as `"2026-10-01"`.
  ///   - confidence: How well it is known.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    says: any TextValue,
    cites: (any TextValue)? = nil,
    binds: (any TextValue)? = nil,
    atLeast: Period? = nil,
    atMost: Period? = nil,
    unlessNeeded: (any FlagValue)? = nil,
    readyFor: Period? = nil,
    onlyAsLongAsNeeded: (any FlagValue)? = nil,
    testEvery: Period? = nil,
    asksForTests: (any FlagValue)? = nil,
    checked: Day? = nil,
    confidence: Confidence? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("says", says)
    saying.set("cites", cites)
    saying.set("binds", binds)
    saying.set("at-least", atLeast)
    saying.set("at-most", atMost)
    saying.set("unless-needed", unlessNeeded)
    saying.set("ready-for", readyFor)
    saying.set("only-as-long-as-needed", onlyAsLongAsNeeded)
    saying.set("test-every", testEvery)
    saying.set("asks-for-tests", asksForTests)
    saying.set("checked", checked)
    saying.set("confidence", confidence)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "clauses", name: name, saying)]) }
}
