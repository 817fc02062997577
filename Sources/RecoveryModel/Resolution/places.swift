import PlatformFacts

extension SystemResolution {
  /// The place that some fields describe: the named place, with the parts said on the spot over it.
  ///
  /// `around` is the place of the thing that it belongs to: a replica keeps the provider and the account of its
  /// primary unless it says otherwise, but never its region, since where it stands is the point of having it.
  func place(_ fields: PlaceFields, platform: Platform?, around: Place?) -> Place {
    let result = Place()
    if let provider = around?.provider ?? platform?.provider.company { result.provider = provider }
    if fields.at == nil, let account = around?.account { result.account = account }
    if let name = fields.at?.known {
      result.name = name
      if let named = spec.places[name] { result.take(named.parts) }
    }
    result.take(fields)
    return result
  }
}

extension Place {
  /// Takes over every part that the fields say.
  package func take(_ fields: PlaceFields) {
    if let known = fields.provider?.known { provider = known }
    if let known = fields.region?.known { region = known }
    if let known = fields.zone?.known { zone = known }
    if let known = fields.site?.known { site = known }
    if let known = fields.account?.known { account = known }
    if let known = fields.location?.known { location = known }
  }
}

extension Provider {
  /// The company whose failure takes it down; nil where the platform is a program that runs anywhere.
  var company: String? {
    switch self {
    case .kubernetes, .selfHosted, .other: nil
    case .aws, .google, .azure, .supabase, .github: rawValue
    }
  }
}
