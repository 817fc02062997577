import ConfigTrees
import PlatformFacts
import RecoveryModel

extension RunbookSubject {
  /// Where something stands, as far as anybody named it: `us-east-1, account production (east)`.
  func words(_ place: Place) -> String {
    var parts = [place.location ?? place.region, place.zone, place.site].compactMap { $0 }
    if let account = place.account { parts.append("account \(account)") }
    if parts.isEmpty, let provider = place.provider { parts.append(provider) }
    guard let name = place.name else {
      return parts.isEmpty ? "place not named" : parts.joined(separator: ", ")
    }
    return parts.isEmpty ? name : "\(parts.joined(separator: ", ")) (\(name))"
  }

  /// Where fields of a spec say that something is done; nothing where they say nothing.
  func words(_ fields: PlaceFields) -> [MarkdownInline] {
    var parts: [[MarkdownInline]] = []
    if let name = fields.at?.known, let place = system.place(named: name) {
      parts.append([.text(words(place))])
    } else if let at = fields.at {
      parts.append([at.inline])
    }
    for part in [fields.location, fields.region, fields.zone, fields.site, fields.provider] {
      if let part { parts.append([part.inline]) }
    }
    if let account = fields.account { parts.append(["account ", account.inline]) }
    return parts.joined(with: ", ")
  }

  /// Where the points of a level lie: its store, and the store's place.
  func words(whereabouts level: Level) -> [MarkdownInline] {
    guard let index = level.store else { return [.text(words(level.place))] }
    let store = system.stores[index]
    if case .storeReplica = level.origin, let replica = level.replica {
      let name = replica.resource.map { [" (", $0.code, ")"] } ?? [] as [MarkdownInline]
      return [.code("\(store.name).\(replica.name.text)")] + name + [.text(", \(words(level.place))")]
    }
    let address = store.spec.bucket ?? store.spec.resource
    let own: [MarkdownInline] = [.code(store.name)] + (address.map { [" (", $0.code, ")"] } ?? [])
    return [own, [.text(words(level.place))]].joined(with: ", ")
  }
}

extension Scope {
  /// What is lost, in few words, for somebody who looks at the damage and not at a plan.
  var shortDamage: String {
    switch self {
    case .service: "nothing stored, only the service"
    case .instance: "one machine or disk"
    case .zone: "a zone"
    case .region: "a region"
    case .provider: "a provider"
    case .logical: "wrong or deleted data"
    case .account: "the account"
    case .compromise: "a secret leaked"
    }
  }

  /// What the scope's name means.
  var damage: String {
    switch self {
    case .service: "nothing stored is lost; a process, a host or a release fails"
    case .instance: "one machine, disk or database server"
    case .zone: "a whole availability zone or building"
    case .region: "a whole region, its consoles included"
    case .provider: "everything that one provider runs"
    case .logical: "the data is wrong, deleted or corrupted"
    case .account: "everything that the account's credentials can delete"
    case .compromise: "nothing is lost, but a secret is known"
    }
  }
}
