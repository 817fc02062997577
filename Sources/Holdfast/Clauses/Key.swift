/// A key on which copies depend.
public struct Key: SystemContent {
  private let saying: Saying
  private let name: String

  /// A key on which copies depend.
  ///
  /// - Parameters:
  ///   - name: The name of the key.
  ///   - opens: What it opens: stores, or `component.backup`.
  ///   - kept: Where the key is kept.
  ///   - quorum: How many holders it takes: `2 of 4`.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    opens: [any OpenedReference]? = nil,
    kept: [any KeeperReference]? = nil,
    quorum: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("opens", all: opens)
    saying.set("kept", all: kept)
    saying.set("quorum", quorum)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "keys", name: name, saying)]) }
}
