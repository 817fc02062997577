/// What a component or a store runs on, with its own name there: `.rdsPostgres("orders-prod", region: "eu-west-1")`.
///
/// A platform team adds one of its own with a type that says which methods it has:
///
/// ```swift
/// public enum HousePostgres: OffersDump, OffersPointInTime {}
///
/// extension On where Kind == HousePostgres {
///   public static func housePostgres(_ resource: String) -> On<HousePostgres> { On("house-postgres", resource) }
/// }
/// ```
public struct On<Kind: PlatformKind>: Sendable {
  private let platform: any PlatformReference
  private let resource: (any TextValue)?
  private let region: (any TextValue)?
  private let call: Call

  init(
    _ platform: any PlatformReference, _ resource: (any TextValue)?, _ region: (any TextValue)?, _ call: Call
  ) {
    self.platform = platform
    self.resource = resource
    self.region = region
    self.call = call
  }

  /// A platform of one's own by its name in the language, and the thing's own name there.
  ///
  /// - Parameters:
  ///   - platform: The platform's name in the language: a ``Platform`` of one's own, or a `String`.
  ///   - resource: The thing's own name on the platform; a bucket's name where it keeps objects.
  ///   - region: The region in which it runs, as the platform names it.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ platform: any PlatformReference, _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) { self.init(platform, resource, region, Call(fileID, filePath, line, column)) }

  /// Says the platform of a clause, the name as a bucket where it is a store that keeps objects.
  func say(in saying: inout Saying, isStore: Bool) {
    let isNamed = Kind.self == AnyPlatform.self
    saying.set("platform", platform, at: isNamed ? .unlabelled(0) : .callee, of: call)
    let isBucket = isStore && Self.objectStores.contains(platform.spoken.plainText)
    saying.set(isBucket ? "bucket" : "resource", resource, at: .unlabelled(isNamed ? 1 : 0), of: call)
    saying.set("region", region, at: .label("region"), of: call)
  }

  /// The platforms whose stores are called buckets.
  private static var objectStores: Set<String> { ["s3", "gcs", "azure-blob", "supabase-storage"] }
}
