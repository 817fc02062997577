/// An incident by name, and what answers it.
public struct Scenario: SystemContent {
  private let saying: Saying
  private let name: String

  /// An incident by name, and what answers it.
  ///
  /// - Parameters:
  ///   - name: The name of the incident.
  ///   - answer: The procedures that answer it.
  ///   - otherwise: What answers where they cannot.
  ///   - title: The name for people.
  ///   - scope: What is lost.
  ///   - severity: How bad it is, in the words of the organisation.
  ///   - likelihood: How likely it is.
  ///   - impact: What it means for the business.
  ///   - symptoms: What one sees when it happens.
  ///   - strikes: The components that it strikes; all where none is named.
  ///   - accepts: What is accepted to be lost.
  ///   - because: Why that is accepted.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    answer: [any ProcedureReference]? = nil,
    otherwise: [any ProcedureReference]? = nil,
    title: (any TextValue)? = nil,
    scope: Scope? = nil,
    severity: (any TextValue)? = nil,
    likelihood: (any TextValue)? = nil,
    impact: (any TextValue)? = nil,
    symptoms: [any TextValue]? = nil,
    strikes: [any ComponentReference]? = nil,
    accepts: Acceptance? = nil,
    because: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("answer", ScenarioAnswer(answer, otherwise: otherwise))
    saying.set("title", title)
    saying.set("scope", scope)
    saying.set("severity", severity)
    saying.set("likelihood", likelihood)
    saying.set("impact", impact)
    saying.set("symptoms", all: symptoms)
    saying.set("strikes", all: strikes)
    saying.set("accepts", accepts)
    saying.set("because", because)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "scenarios", name: name, saying)]) }
}
