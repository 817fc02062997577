/// A platform of one's own, and what it promises.
public struct Platform: SpecContent, PlatformReference {
  private let saying: Saying
  private let name: String

  /// A platform of one's own, and what it promises.
  ///
  /// - Parameters:
  ///   - name: The platform's name.
  ///   - title: The name for people.
  ///   - aliases: Other words for it that specs use.
  ///   - runBy: Who runs it: what is lost with a provider is lost with it.
  ///   - family: What sort of thing it keeps.
  ///   - storeKind: What store it can be, where backups can lie there.
  ///   - liesIn: What one instance of it is lost with at the latest.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
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
    runBy: Provider? = nil,
    family: Family? = nil,
    storeKind: StoreKind? = nil,
    liesIn: Scope? = nil,
    restsOn: [any FactReference]? = nil,
    notes: (any TextValue)? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column,
    @PlatformBuilder content: () -> Contents<PlatformBuilder> = { Contents() }
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("aliases", all: aliases)
    saying.set("run-by", runBy)
    saying.set("family", family)
    saying.set("store-kind", storeKind)
    saying.set("lies-in", liesIn)
    saying.set("rests-on", all: restsOn)
    saying.set("notes", notes)
    saying.set("claims", claims)
    saying.hold(content().lowered)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.document(kind: "platform", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// A way in which a platform keeps a second copy of the present.
public struct Mode: PlatformContent {
  private let saying: Saying
  private let name: String

  /// A way in which a platform keeps a second copy of the present.
  ///
  /// - Parameters:
  ///   - name: The name of the mode.
  ///   - title: The name for people.
  ///   - synchronous: Whether a write waits for the copy.
  ///   - outlives: The scopes that the copy outlives; `service` always.
  ///   - lag: How far it may fall behind, such as `.seconds(30)`.
  ///   - promotion: Who makes the copy the first.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String,
    title: (any TextValue)? = nil,
    synchronous: (any FlagValue)? = nil,
    outlives: [Scope]? = nil,
    lag: TimeSpan? = nil,
    promotion: PlatformPromotion? = nil,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("title", title)
    saying.set("synchronous", synchronous)
    saying.set("outlives", all: outlives)
    saying.set("lag", lag)
    saying.set("promotion", promotion)
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "modes", name: name, saying)]) }
}

/// One thing that is promised, with where it stands written.
public struct Fact: PlatformContent, FactReference {
  private let saying: Saying
  private let name: String

  /// One thing that is promised, with where it stands written.
  ///
  /// - Parameters:
  ///   - name: The name of the fact.
  ///   - says: What it says, as one plain sentence without a full stop.
  ///   - lasts: What it says in time.
  ///   - source: Where it stands written; the document itself where nothing is said.
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
    lasts: TimeSpan? = nil,
    source: (any TextValue)? = nil,
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
    saying.set("lasts", lasts)
    saying.set("source", source)
    saying.set("checked", checked)
    saying.set("confidence", confidence)
    saying.set("claims", claims)
    self.saying = saying
    self.name = name
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.named(section: "facts", name: name, saying)]) }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}
