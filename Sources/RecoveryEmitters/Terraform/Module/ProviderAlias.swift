import ConfigTrees
import PlatformFacts
import RecoveryModel

/// A provider under another name than its own: one more region or account of the same cloud.
struct ProviderAlias: Hashable {
  /// `aws`, `google`.
  let provider: String
  /// The alias, an identifier.
  let alias: String

  /// `aws.west`, as a resource names it.
  var reference: HCLExpression { .reference(provider, alias) }
}

/// Which provider manages what stands at a place.
///
/// A provider's configuration has one region and one account, so each further pair needs an alias that the caller
/// configures. A part that nobody names is taken to be that of the place where the system stands.
struct ProviderTable {
  private let homes: [Provider: Place]
  private let aliases: [Seat: ProviderAlias]

  /// What decides on a provider configuration.
  private struct Seat: Hashable {
    let provider: Provider
    let region: String?
    let account: String?
  }

  /// The providers of all places of a system.
  init(_ system: SystemPlan) {
    var homes: [Provider: Place] = [:]
    for place in ProviderTable.places(of: system)
    where place.place.region != nil || place.place.account != nil {
      if homes[place.provider] == nil { homes[place.provider] = place.place }
    }
    self.homes = homes
    var aliases: [Seat: ProviderAlias] = [:]
    var taken: Set<ProviderAlias> = []
    for (provider, place) in ProviderTable.places(of: system) {
      let seat = ProviderTable.seat(of: place, provider, homes)
      guard seat != ProviderTable.seat(of: homes[provider] ?? Place(), provider, homes), aliases[seat] == nil
      else { continue }
      let words: [String?] = [
        place.name, [seat.region, seat.account].compactMap { $0 }.joined(separator: "_"), "elsewhere",
      ]
      let stem = words.compactMap { $0 }.first { !$0.isEmpty } ?? "elsewhere"
      var alias = ProviderAlias(provider: provider.rawValue, alias: Names.terraformWord(stem))
      var count = 2
      while !taken.insert(alias).inserted {
        alias = ProviderAlias(provider: provider.rawValue, alias: "\(Names.terraformWord(stem))_\(count)")
        count += 1
      }
      aliases[seat] = alias
    }
    self.aliases = aliases
  }

  /// The alias for a place; nil where the provider's default serves.
  func alias(for place: Place, _ provider: Provider) -> ProviderAlias? {
    aliases[ProviderTable.seat(of: place, provider, homes)]
  }

  /// Whether one provider configuration manages both places.
  func areTogether(_ one: Place, _ other: Place, _ provider: Provider) -> Bool {
    alias(for: one, provider) == alias(for: other, provider)
  }

  /// The account that a provider's alias acts in; nil where nobody names it.
  func account(of alias: ProviderAlias?, _ provider: Provider) -> String? {
    let seat = aliases.first { $0.value == alias }?.key
    return seat.map(\.account) ?? homes[provider]?.account
  }

  /// Where a provider's default stands.
  func home(of provider: Provider) -> Place { homes[provider] ?? Place() }

  private static func seat(of place: Place, _ provider: Provider, _ homes: [Provider: Place]) -> Seat {
    let home = homes[provider]
    let region = provider == .aws ? place.region ?? home?.region : nil
    return Seat(provider: provider, region: region, account: place.account ?? home?.account)
  }

  /// Everything that stands with a provider, in the order of the spec: components first, then stores, then copies.
  private static func places(of system: SystemPlan) -> [(provider: Provider, place: Place)] {
    var found: [(provider: Provider, place: Place)] = []
    for component in system.components {
      if let provider = component.platform?.provider { found.append((provider, component.place)) }
    }
    for store in system.stores {
      guard let provider = store.platform?.provider else { continue }
      found.append((provider, store.place))
    }
    for component in system.components {
      guard let provider = component.platform?.provider else { continue }
      found += component.levels.filter { $0.store == nil && $0.isLive }.map { (provider, $0.place) }
    }
    for store in system.stores {
      guard let provider = store.platform?.provider else { continue }
      found += store.replicaPlaces.map { (provider, $0) }
    }
    return found
  }
}
