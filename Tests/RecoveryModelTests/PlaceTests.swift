import PlatformFacts
import Testing

@testable import RecoveryModel

@Suite("Where things stand")
struct PlaceTests {
  /// A place of these parts.
  static func place(provider: String? = nil, region: String? = nil, zone: String? = nil, site: String? = nil)
    -> Place
  {
    let place = Place()
    (place.provider, place.region, place.zone, place.site) = (provider, region, zone, site)
    return place
  }

  @Test("places that are apart in a wide scope are apart in the narrower ones, whatever is named")
  func chain() {
    let names: [String?] = [nil, "aws", "supabase", "elsewhere"]
    let parts: [String?] = [nil, "one", "two"]
    var all: [Place] = []
    for provider in names {
      for region in parts {
        for zone in parts {
          for site in parts {
            all.append(Self.place(provider: provider, region: region, zone: zone, site: site))
          }
        }
      }
    }
    for one in all {
      for other in all {
        let apart = [Scope.provider, .region, .zone].map { one.isApart(from: other, in: $0) }
        #expect(!(apart[0] && !apart[1]) && !(apart[1] && !apart[2]), "\(one) \(other)")
        #expect(apart == [Scope.provider, .region, .zone].map { other.isApart(from: one, in: $0) })
      }
      #expect(!one.isApart(from: one, in: .zone))
    }
  }
}
