/// How many copies must be there, and how far apart.
public struct Copies: ClassContent {
  private let form: Form
  private let call: Call

  private enum Form: Sendable {
    case fields(Saying)
    case rule(SpokenValue)
  }

  /// How many copies must be there, and how far apart.
  ///
  /// - Parameters:
  ///   - total: All copies, the live data among them.
  ///   - regions: How many different regions or sites.
  ///   - sites: How many different sites: buildings of one's own, or regions of a provider.
  ///   - accounts: How many different accounts.
  ///   - platforms: How many different platforms.
  ///   - immutable: How many copies under a compliance lock.
  ///   - verified: How many copies that something restores or checks again and again.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    total: (any NumberValue)? = nil, regions: (any NumberValue)? = nil, sites: (any NumberValue)? = nil,
    accounts: (any NumberValue)? = nil,
    platforms: (any NumberValue)? = nil, immutable: (any NumberValue)? = nil,
    verified: (any NumberValue)? = nil, claims: Claims? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) {
    call = Call(fileID, filePath, line, column)
    var saying = Saying(call)
    saying.set("total", total)
    saying.set("regions", regions)
    saying.set("sites", sites)
    saying.set("accounts", accounts)
    saying.set("platforms", platforms)
    saying.set("immutable", immutable)
    saying.set("verified", verified)
    saying.set("claims", claims)
    form = .fields(saying)
  }

  /// A rule of thumb by its name: `"3-2-1"`.
  public init(
    _ rule: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    call = Call(fileID, filePath, line, column)
    form = .rule(SpokenValue(.text(rule)))
  }

  /// What it comes to.
  public var lowered: LoweredContent {
    switch form {
    case .fields(let saying): LoweredContent([.one(section: "copies", saying)])
    case .rule(let rule): LoweredContent([.single(section: "copies", rule, call)])
    }
  }
}

extension Component {
  /// One of its backups, by name: `database.nightly`.
  public func backup(_ name: String) -> CopyReference { CopyReference(self.name, name) }
  /// One of its replicas, by name.
  public func replica(_ name: String) -> CopyReference { CopyReference(self.name, name) }
}
