/// A way in which a platform's data is copied, and what that copy is good for.
public struct Method: PlatformContent {
  private let saying: Saying
  private let name: String

  /// A way in which a platform's data is copied, and what that copy is good for.
  ///
  /// - Parameters:
  ///   - name: The name of the method.
  ///   - title: The name for people.
  ///   - keepsPast: Whether it holds earlier points in time; true where nothing is said.
  ///   - outlives: The scopes that the copy outlives; `service` always.
  ///   - outlivesWithStore: Whether the place of its store decides what else it outlives.
  ///   - floor: The least loss that it can reach, whatever the spec says, such as `.minutes(5)`.
  ///   - unbounded: Whether nothing bounds how far it lags behind.
  ///   - leastInterval: The shortest time between two runs that it accepts.
  ///   - rhythm: Who decides when it runs; the spec where nothing is said.
  ///   - runsItself: Whether the platform runs it, so that no job is made for it.
  ///   - setting: The platform's own setting behind it; two methods with one share its value.
  ///   - fields: The fields that a backup of it may have; those of a job where nothing is said.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - content: What else is said of it.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    keepsPast: (any FlagValue)? = nil,
    outlives: [Scope]? = nil,
    outlivesWithStore: (any FlagValue)? = nil,
    floor: TimeSpan? = nil,
    unbounded: (any FlagValue)? = nil,
    leastInterval: TimeSpan? = nil,
    rhythm: Rhythm? = nil,
    runsItself: (any FlagValue)? = nil,
    setting: (any TextValue)? = nil,
    fields: [MethodField]? = nil,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @MethodBuilder content: () -> Contents<MethodBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("keeps-past", keepsPast)
    saying.set("outlives", all: outlives)
    saying.set("outlives-with-store", outlivesWithStore)
    saying.set("floor", floor)
    saying.set("unbounded", unbounded)
    saying.set("least-interval", leastInterval)
    saying.set("rhythm", rhythm)
    saying.set("runs-itself", runsItself)
    saying.set("setting", setting)
    saying.set("fields", all: fields)
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "methods", name: name, saying)]) }
}

/// How soon after its time a platform begins a run.
public struct Begins: MethodContent {
  private let saying: Saying

  /// How soon after its time a platform begins a run.
  ///
  /// - Parameters:
  ///   - usual: Within so long where nothing is said.
  ///   - least: The shortest window that may be asked for.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    usual: TimeSpan,
    least: TimeSpan? = nil,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("usual", usual)
    saying.set("least", least)
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "begins", saying)]) }
}

/// What a platform lets one ask of `keep`, in one of these ways.
public struct Keeps: MethodContent {
  private let saying: Saying

  /// What a platform lets one ask of `keep`, in one of these ways.
  ///
  /// - Parameters:
  ///   - days: Whole days from a least to a greatest.
  ///   - daysAmong: The only numbers of days.
  ///   - copies: Copies from a least to a greatest.
  ///   - nothing: Whether no earlier point is kept at all.
  ///   - unsaid: How many days or copies are kept where nothing is said.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    days: (any CountValue)? = nil,
    daysAmong: [any NumberValue]? = nil,
    copies: (any CountValue)? = nil,
    nothing: (any FlagValue)? = nil,
    unsaid: (any NumberValue)? = nil,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("days", days)
    saying.set("days-among", all: daysAmong)
    saying.set("copies", copies)
    saying.set("nothing", nothing)
    saying.set("unsaid", unsaid)
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "keeps", saying)]) }
}

/// A method that cannot be had together with another.
public struct NotBeside: MethodContent {
  private let saying: Saying
  private let name: String

  /// A method that cannot be had together with another.
  ///
  /// - Parameters:
  ///   - name: The name of the other method.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "not-beside", name: name, saying)]) }
}

/// What a restore does to what is there.
public struct Restores: MethodContent {
  private let saying: Saying

  /// What a restore does to what is there.
  ///
  /// - Parameters:
  ///   - place: Where the restored data appears.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    where place: RestoreTarget? = nil,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("where", place)
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "restores", saying)]) }
}
