/// A person, a role, a team or a vendor.
public struct Person: SystemContent, PersonReference, KeeperReference {
  private let saying: Saying
  private let name: String

  /// A person, a role, a team or a vendor.
  ///
  /// - Parameters:
  ///   - name: The name of the person, role, team or vendor.
  ///   - title: The name for people.
  ///   - does: What is done.
  ///   - members: Who belongs to it.
  ///   - phone: A telephone number.
  ///   - email: An address for mail.
  ///   - slack: A channel.
  ///   - pager: A pager service or schedule.
  ///   - contact: Any other way to reach them.
  ///   - external: Whether they belong to another company.
  ///   - contract: The contract under which they help.
  ///   - notes: Prose for people, shown in the runbook; it proves nothing.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    does: (any TextValue)? = nil,
    members: [any PersonReference]? = nil,
    phone: (any TextValue)? = nil,
    email: (any TextValue)? = nil,
    slack: (any TextValue)? = nil,
    pager: (any TextValue)? = nil,
    contact: (any TextValue)? = nil,
    external: (any FlagValue)? = nil,
    contract: (any TextValue)? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("does", does)
    saying.set("members", all: members)
    saying.set("phone", phone)
    saying.set("email", email)
    saying.set("slack", slack)
    saying.set("pager", pager)
    saying.set("contact", contact)
    saying.set("external", external)
    saying.set("contract", contract)
    saying.set("notes", notes)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "people", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// Who is told next when nobody has mended it.
public struct Escalation: SystemContent {
  private let saying: Saying

  /// Who is told next when nobody has mended it.
  ///
  /// - Parameters:
  ///   - after: How long after the incident was noticed.
  ///   - notify: Who is told.
  ///   - title: The name for people.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    after: TimeSpan,
    notify: [any PersonReference],
    title: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("after", after)
    saying.set("notify", all: notify)
    saying.set("title", title)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.item(section: "escalation", saying)]) }
}

/// What outsiders are told, and when.
public struct Notice: SystemContent {
  private let saying: Saying
  private let name: String

  /// What outsiders are told, and when.
  ///
  /// - Parameters:
  ///   - name: The name of the notice.
  ///   - within: The time within which it must be done, such as `.hours(2)`.
  ///   - interval: How often they hear more.
  ///   - by: By which channels they are told.
  ///   - owner: Who answers for it.
  ///   - message: What they are told.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    within: TimeSpan? = nil,
    repeat interval: Schedule? = nil,
    by: [any TextValue]? = nil,
    owner: (any PersonReference)? = nil,
    message: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("within", within)
    saying.set("repeat", interval)
    saying.set("by", all: by)
    saying.set("owner", owner)
    saying.set("message", message)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "notices", name: name, saying)]) }
}

/// A finding that is accepted for a time.
public struct Waiver: SystemContent {
  private let saying: Saying
  private let name: String

  /// A finding that is accepted for a time.
  ///
  /// - Parameters:
  ///   - name: The name of the waiver.
  ///   - rule: The rule that is waived.
  ///   - target: What it is accepted for: a component, a store, a procedure, `component.backup`, or what else the
  ///     finding is about, by its name.
  ///   - until: The last day on which it holds, such as `"2027-03-31"`.
  ///   - because: Why that is accepted.
  ///   - approved: Who accepted it.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    rule: any TextValue,
    for target: (any WaivedReference)? = nil,
    until: Day,
    because: any TextValue,
    approved: (any PersonReference)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("rule", rule)
    saying.set("for", target)
    saying.set("until", until)
    saying.set("because", because)
    saying.set("approved", approved)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "waivers", name: name, saying)]) }
}
