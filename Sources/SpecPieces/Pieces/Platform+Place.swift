import PlatformFacts

extension Platform {
  /// The region with which one begins: one of whoever owns the regions in which the platform runs.
  package var usualRegion: String { regions.first }

  /// Another region of the same owner, for what must not be lost with a zone.
  func region(beside region: String) -> String { region == regions.second ? regions.first : regions.second }

  private var regions: (first: String, second: String) {
    switch provider.landlord {
    case .google: ("europe-west1", "europe-west4")
    case .azure: ("westeurope", "northeurope")
    default: ("eu-west-1", "eu-central-1")
    }
  }

  /// Whether it is lost with a zone at the latest.
  var isLostWithZone: Bool { liesIn == .instance || liesIn == .zone }

  /// Whether something on it lies in a region that a spec names.
  package var hasRegion: Bool { liesIn != .provider }

  /// The platform of stores with which one begins: the buckets of whoever runs this one, and those of S3 for all others.
  package var usualStore: Platform? {
    let own = Platforms.all.first {
      $0.provider == provider.landlord && $0.store?.isObjectStore == true
    }
    return own ?? Platforms.named("s3")
  }

  /// What a component on it is called to begin with: `database`.
  package var usualName: String { family == .other ? "data" : family.rawValue }
}
