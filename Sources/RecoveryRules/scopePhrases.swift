import PlatformFacts

extension Scope {
  /// What happens to a component in this scope, behind "when": `its region is lost`.
  package var happening: String {
    switch self {
    case .service: "it fails"
    case .instance: "its instance is lost"
    case .zone: "its zone is lost"
    case .region: "its region is lost"
    case .provider: "its provider fails"
    case .logical: "its data is wrong"
    case .account: "its account is taken over"
    case .compromise: "a secret leaks"
    }
  }
}

extension [Scope] {
  /// What happens in any of these scopes: `its data is wrong, or its instance or zone is lost`.
  package var happening: String {
    let lost = filter { [.instance, .zone, .region].contains($0) }.map(\.rawValue)
    let other = filter { ![.instance, .zone, .region].contains($0) }.map(\.happening)
    let together = lost.isEmpty ? [] : ["its \(lost.joined(separator: " or ")) is lost"]
    return (other + together).joined(separator: ", or ")
  }
  /// The scopes' own names: `instance, zone and region`.
  package var names: String {
    let words = map(\.rawValue)
    return words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
  }
}
