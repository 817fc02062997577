/// Where things of a random estate stand.
struct EstatePlace: Equatable {
  let name: String
  let provider: String
  let region: String
  let zone: String
  let account: String

  static let all = [
    EstatePlace(
      name: "east", provider: "aws", region: "us-east-1", zone: "us-east-1a", account: "production"),
    EstatePlace(
      name: "near", provider: "aws", region: "us-east-1", zone: "us-east-1b", account: "production"),
    EstatePlace(
      name: "west", provider: "aws", region: "us-west-2", zone: "us-west-2a", account: "production"),
    EstatePlace(name: "safe", provider: "aws", region: "us-west-2", zone: "us-west-2b", account: "backup"),
    EstatePlace(
      name: "cloud", provider: "google", region: "europe-west1", zone: "europe-west1-b", account: "other"),
  ]

  /// The place in the words of a spec.
  var text: String {
    "\(name): {provider: \(provider), region: \(region), zone: \(zone), account: \(account)}"
  }

  /// Whether a failure around another place strikes it.
  func isStruck(with other: EstatePlace, in scope: EstateFailure.Reach) -> Bool {
    switch scope {
    case .instance, .logical: false
    case .zone: provider == other.provider && region == other.region && zone == other.zone
    case .region: provider == other.provider && region == other.region
    case .provider: provider == other.provider
    case .account: provider == other.provider && account == other.account
    }
  }
}

/// A failure of a component at a minute.
struct EstateFailure {
  /// How far it reaches.
  enum Reach: String, CaseIterable { case instance, zone, region, provider, logical, account }

  let reach: Reach
  let minute: Int
  /// How much later wrong data is noticed.
  let noticed: Int

  /// Whether what is wrong or hostile began at that minute and was noticed later.
  var isDamage: Bool { reach == .logical || reach == .account }
}
