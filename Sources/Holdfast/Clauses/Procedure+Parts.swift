/// Steps outside the recovery time.
public struct Afterwards: ProcedureContent {
  /// What it comes to.
  public let lowered: LoweredContent

  /// These steps.
  public init(@StepsBuilder steps: () -> Contents<StepsBuilder>) {
    lowered = LoweredContent(
      steps().lowered.parts.flatMap { part in part.sayings.map { Part.item(section: "afterwards", $0) } })
  }
}

/// Where a procedure brings things back, by the parts of the place.
///
/// A place that has a name is said with `into:` of the procedure.
public struct Into: ProcedureContent {
  private let saying: Saying

  /// Where a procedure brings things back.
  ///
  /// - Parameters:
  ///   - at: The name of a place.
  ///   - provider: The provider, when it is not the platform's own.
  ///   - region: The region, as the provider names it.
  ///   - zone: The availability zone, as the provider names it.
  ///   - site: The building or campus, for what runs on own ground.
  ///   - account: The account, project or subscription whose credentials can delete it.
  ///   - location: A location of several regions, as the platform names it.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    at: (any PlaceReference)? = nil, provider: (any TextValue)? = nil, region: (any TextValue)? = nil,
    zone: (any TextValue)? = nil, site: (any TextValue)? = nil, account: (any TextValue)? = nil,
    location: (any TextValue)? = nil, claims: Claims? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("at", at)
    saying.set("provider", provider)
    saying.set("region", region)
    saying.set("zone", zone)
    saying.set("site", site)
    saying.set("account", account)
    saying.set("location", location)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "into", saying)]) }
}

/// A place by name as the target of a procedure.
struct PlaceTarget: SpecValue {
  let spoken: SpokenValue

  init(_ place: any PlaceReference) { spoken = SpokenValue(.map([("at", place.spoken)])) }
}

/// The procedures that answer a scenario, and those that stand in for them; nil where neither is said.
struct ScenarioAnswer: SpecValue {
  let spoken: SpokenValue

  init?(_ answer: [any ProcedureReference]?, otherwise: [any ProcedureReference]?) {
    guard answer != nil || otherwise != nil else { return nil }
    var items = (answer ?? []).map(\.spoken)
    if let otherwise {
      items.append(SpokenValue(.map([("else", SpokenValue(.list(otherwise.map(\.spoken))))])))
    }
    spoken = SpokenValue(.list(items))
  }
}
