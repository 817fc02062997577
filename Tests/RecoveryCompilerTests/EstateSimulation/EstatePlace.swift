import TestTools

/// Where things of a random estate stand.
struct EstatePlace: Equatable {
  let name: String
  let provider: String
  /// What nobody named may be the same as anything.
  let region: String?
  let zone: String?
  let account: String?

  /// Places of which some part has no name.
  static let unnamed = [
    EstatePlace(name: "spread", provider: "aws", region: "us-east-1", zone: nil, account: "production"),
    EstatePlace(name: "somewhere", provider: "aws", region: nil, zone: nil, account: "backup"),
    EstatePlace(name: "nobody", provider: "google", region: "europe-west1", zone: nil, account: nil),
  ]
  static let named = [
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

  /// A place with all names that it may be: one failure strikes one zone, wherever that is.
  func world(_ chance: inout Chance) -> EstatePlace {
    let one = chance.pick(Self.named.filter { $0.isStruck(with: self, in: .zone) })
    return EstatePlace(
      name: name, provider: provider, region: region ?? one.region, zone: zone ?? one.zone,
      account: account ?? one.account)
  }

  /// The place in the words of a spec.
  var text: String {
    let parts = [("region", region), ("zone", zone), ("account", account)].compactMap { key, part in
      part.map { ", \(key): \($0)" }
    }
    return "\(name): {provider: \(provider)\(parts.joined())}"
  }

  /// Whether a failure around another place strikes it.
  func isStruck(with other: EstatePlace, in scope: EstateFailure.Reach) -> Bool {
    func maySame(_ part: KeyPath<EstatePlace, String?>) -> Bool {
      self[keyPath: part] == nil || other[keyPath: part] == nil || self[keyPath: part] == other[keyPath: part]
    }
    guard provider == other.provider else { return false }
    switch scope {
    case .instance, .logical: return false
    case .zone: return maySame(\.region) && maySame(\.zone)
    case .region: return maySame(\.region)
    case .provider: return true
    case .account: return maySame(\.account)
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
