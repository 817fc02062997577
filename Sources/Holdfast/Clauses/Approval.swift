/// A weakening that somebody decided on, in the change that brings it and ever after.
public struct Approval: SystemContent, PolicyContent {
  private let saying: Saying
  private let name: String

  /// A weakening that somebody decided on, in the change that brings it and ever after.
  ///
  /// - Parameters:
  ///   - name: The name of the approval.
  ///   - target: What it is accepted for: a component, a store, a procedure, `component.backup`, or what else the
  ///     finding is about, by its name.
  ///   - because: Why that is accepted.
  ///   - approved: Who accepted it.
  ///   - date: The day on which it was accepted.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    for target: (any WaivedReference)? = nil,
    because: any TextValue,
    approved: any PersonReference,
    date: Day,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("for", target)
    saying.set("because", because)
    saying.set("approved", approved)
    saying.set("date", date)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "approvals", name: name, saying)]) }
}
