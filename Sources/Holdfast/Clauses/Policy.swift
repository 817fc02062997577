/// What the platform team asks of every system.
public struct Policy: SpecContent {
  private let saying: Saying
  private let name: String

  /// What the platform team asks of every system.
  ///
  /// - Parameters:
  ///   - name: The policy's name.
  ///   - title: The name for people.
  ///   - owner: Who answers for it.
  ///   - regions: The only regions, or sites of one's own, in which data may stand.
  ///   - residency: The only regions in which data of a class may stand.
  ///   - severities: How bad a finding of each rule is.
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
    owner: (any PersonReference)? = nil,
    regions: [any TextValue]? = nil,
    residency: TextsByName? = nil,
    severities: Severities? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @PolicyBuilder content: () -> Contents<PolicyBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("owner", owner)
    saying.set("regions", all: regions)
    saying.set("residency", residency)
    saying.set("severities", severities)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.document(kind: "policy", name: name, saying)]) }
}

/// A class of systems and what it asks.
public struct Class: PolicyContent, ClassReference {
  private let saying: Saying
  private let name: String

  /// A class of systems and what it asks.
  ///
  /// - Parameters:
  ///   - name: The name of the class.
  ///   - title: The name for people.
  ///   - inherits: The class whose fields hold where this one says nothing.
  ///   - drills: The longest time between two drills, by kind of drill.
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
    inherits: (any ClassReference)? = nil,
    drills: Cadences? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @ClassBuilder content: () -> Contents<ClassBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("inherits", inherits)
    saying.set("drills", drills)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "classes", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// Backups that components take over by name.
public struct Scheme: PolicyContent, SchemeReference {
  private let saying: Saying
  private let name: String

  /// Backups that components take over by name.
  ///
  /// - Parameters:
  ///   - name: The name of the scheme.
  ///   - title: The name for people.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @ComponentBuilder<AnyPlatform> content: () -> Contents<ComponentBuilder<AnyPlatform>> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "schemes", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// What holds where a system says nothing.
public struct Defaults: PolicyContent {
  private let saying: Saying

  /// What holds where a system says nothing.
  ///
  /// - Parameters:
  ///   - timezone: The timezone of schedules that have an hour, such as `"Europe/Berlin"`.
  ///   - className: The class of a policy.
  ///   - runsOn: What runs the command.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    timezone: (any TextValue)? = nil,
    class className: (any ClassReference)? = nil,
    runsOn: RunsOn? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("timezone", timezone)
    saying.set("class", className)
    saying.set("runs-on", runsOn)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "defaults", saying)]) }
}

/// What a waiver may not do.
public struct WaiverLimits: PolicyContent {
  private let saying: Saying

  /// What a waiver may not do.
  ///
  /// - Parameters:
  ///   - longest: The longest time that a waiver may run, such as `.days(180)`.
  ///   - never: Rules that cannot be waived.
  ///   - sameChange: Whether a waiver may excuse what the change that brings it introduces.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    longest: Period? = nil,
    never: [any TextValue]? = nil,
    sameChange: (any FlagValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("longest", longest)
    saying.set("never", all: never)
    saying.set("same-change", sameChange)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "waivers", saying)]) }
}
