/// The metric of an exporter that shows when a method last succeeded.
public struct Success: MethodContent {
  private let saying: Saying

  /// The metric of an exporter that shows when a method last succeeded.
  ///
  /// - Parameters:
  ///   - metric: Its name; its value is the time of the last success in seconds since 1970.
  ///   - resourceLabel: The label that holds a component's `resource`; else its target has the labels `system` and
  ///     `component`.
  ///   - vanishes: Whether the series is gone where there was no success.
  ///   - restsOn: The facts behind it: the document's own, or built-in ones by id.
  ///   - claims: What is stated of it a second time elsewhere.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    metric: any TextValue,
    resourceLabel: (any TextValue)? = nil,
    vanishes: (any FlagValue)? = nil,
    restsOn: [any FactReference]? = nil,
    claims: Claims? = nil,
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    var saying = Saying(Call(fileID, filePath, line, column))
    saying.set("metric", metric)
    saying.set("resource-label", resourceLabel)
    saying.set("vanishes", vanishes)
    saying.set("rests-on", all: restsOn)
    saying.set("claims", claims)
    self.saying = saying
  }

  /// What it comes to.
  public var lowered: LoweredContent { LoweredContent([.one(section: "success", saying)]) }
}
